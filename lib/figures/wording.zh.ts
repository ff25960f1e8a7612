import type { DiagnosticData } from '../review/diagnostic'
import type { RuleWording, WordingCatalogue } from '../review/wording'

const texts = (value: DiagnosticData[string] | undefined): string[] => (Array.isArray(value) ? value.map(String) : [])

/** “1212 ÷ 1446 = 83.82%，文中90%；若为90%，实查应在1295～1308例”: the evidence of a computed statement. */
function evidence(data: DiagnosticData): string {
  const written = data.written ? `，文中${data.written}` : ''
  return `${data.formula}${written}${needs(data)}${slips(data)}`
}

function needs(data: DiagnosticData): string {
  const names = texts(data.needNames)
  const [need] = texts(data.needs)
  if (need === undefined) return ''
  return `；若${data.written}不误，${names[0] || '另一数'}应${need.includes('～') ? '在' : '为'}${need}`
}

function slips(data: DiagnosticData): string {
  const from = texts(data.slipsFrom)
  const pairs = texts(data.slipsTo).map((to, index) => `${from[index]}→${to}`)
  return pairs.length > 0 ? `；只差一笔的写法：${pairs.join('、')}` : ''
}

const named = (data: DiagnosticData, otherwise: string) => (data.name ? `${data.name}` : otherwise)
const doubt = (data: DiagnosticData) => (data.isDoubtful ? '存疑：' : '')
const recompute = { recompute: (data: DiagnosticData) => `按${data.formula}，“${data.from}”改为“${data.to}”` }
const related = { result: () => '算得的数', figure: () => '据以计算的数' }

/** A rule over computed figures: name, what it finds, and the words before the evidence. */
function computed(name: string, explain: string, words: (data: DiagnosticData) => string): RuleWording {
  return {
    name,
    explain,
    headline: (data) => `${doubt(data)}${words(data)}`,
    message: (data) => `${doubt(data)}${words(data)}，请核对原表：${evidence(data)}`,
    related,
    actions: recompute,
  }
}

/** A rule over words and forms. */
function form(name: string, explain: string, words: (data: DiagnosticData) => string): RuleWording {
  return { name, explain, message: words, actions: { rewrite: (data) => `“${data.written}”改为“${data.newText}”` } }
}

export const wording: WordingCatalogue = {
  'figures/ratio/share': computed(
    '比率不符',
    '率、占比、完成率、倍数、成数与文中写明的分子、分母重算不符。分母没有写明的不算；舍入以内不报，去尾的只提示。',
    (data) => `${named(data, '比率')}与分子、分母对不上`,
  ),
  'figures/ratio/over-fulfilment': computed(
    '超额比例不符',
    '超额完成的比例与任务数、完成数重算不符。',
    () => '超额比例与任务数、完成数对不上',
  ),
  'figures/ratio/impossible-share': {
    name: '不可能的百分比',
    explain: '总数不到50时，写出的百分比不可能由整数得出，如7个村里的80%。四舍五入或去尾能得到的不报。',
    message: (data) => `${data.written}不可能由这样小的总数得出，最近的是${data.formula}，请核对分子、分母`,
    related,
  },
  'figures/change/growth': computed(
    '增减幅不符',
    '增长、下降的百分比与前后两数或增减量重算不符。不变价、可比口径、年均增速不重算。',
    (data) => `${named(data, '增减幅')}与前后两数对不上`,
  ),
  'figures/change/points': computed('百分点不符', '提高、下降的百分点与前后两个比率之差不符。', () => '百分点与前后两个比率之差对不上'),
  'figures/change/amount-of-change': computed('增减量不符', '增减量与前后两数之差不符。', () => '增减量与前后两数之差对不上'),
  'figures/change/times-more': computed('倍数不符', '“增长N倍”与前后两数不符。由200增到600是增长2倍，是原来的3倍。', (data) =>
    data.kind === 'times-of' ? '是原来的这么多倍，增长的倍数应少1' : '增长倍数与前后两数对不上',
  ),
  'figures/change/doubling': computed('翻番不符', '翻番与前后两数不符。翻一番是2倍，翻两番是4倍。', () => '翻番与前后两数对不上'),
  'figures/total/parts': computed(
    '分项与总数不符',
    '同一总数的分项之和与总数不符。“其中”只列一部分的、分属不同角度的，只查各项不大于总数。',
    (data) => (data.isDoubtful ? '分项之和与总数差一位数' : '分项之和与总数对不上'),
  ),
  'figures/total/rest': computed('剩余数不符', '剩余、尚有、其余与总数减去已有的不符。', () => '剩余数与总数、已有数对不上'),
  'figures/total/stock': computed(
    '期末数不符',
    '期末数与期初数加新增、减减少的结果不符，如年初、购进、出栏、年末，结转、收入、支出、结余。',
    () => '期末数与期初、增减数对不上',
  ),
  'figures/total/complement': computed('互补比例不符', '已完成与未完成的比例相加不是100%。', () => '两个互补的比例合起来不是100%'),
  'figures/total/whole-hundred': computed(
    '占比之和不符',
    '同一整体的各项占比相加不是100%。舍入差不报；分属不同整体的比率不相加。',
    () => '各项占比合起来不是100%',
  ),
  'figures/total/accumulation': computed('累计数不符', '累计数不等于各期之和，或小于其中一期。', () => '累计数与各期对不上'),
  'figures/part-exceeds-whole/part': computed('部分大于总数', '“其中”的一项大于总数。', () => '其中的一项大于总数'),
  'figures/product/product': computed(
    '乘积不符',
    '单价、单产、人均、每村数乘以数量，与总数不符。',
    (data) => `${named(data, '总数')}与单量、数量的乘积对不上`,
  ),
  'figures/product/average': computed('平均数不符', '户均、月均乘以个数与总数不符。', () => '平均数与总数、个数对不上'),
  'figures/listed-count/listed-names': {
    name: '列名与个数不符',
    explain: '“A、B、C 3个乡镇”“三项重点（A、B、C）”列出的名称与所写个数不等。“和、及”两种读法都合的不报；带“等”的只查不多于所写数。',
    message: (data) =>
      data.kind === 'open-list'
        ? `列出的名称已有${data.recomputed}个，多于所写的“${data.written}”，请核对`
        : `列出的名称有${data.recomputed}个，所写的是“${data.written}”，请核对`,
    related,
    actions: { recompute: (data) => `“${data.from}”改为“${data.to}”` },
  },
  'figures/respectively/dealt-values': {
    name: '“分别”不对应',
    explain: '“分别”前面的项数与后面的数值个数不等。“和、及”两种读法都合的不报。',
    headline: () => '“分别”前后不对应',
    message: (data) => `“分别”前后不对应：${data.formula}，请补上缺的数值或核对名称`,
    related,
  },
  'figures/unit-conversion/restated-amount': computed(
    '换算不符',
    '同一数量的两种单位写法不等，如1.35亿元（1350万元）。',
    () => '同一数量的两种写法不等',
  ),
  'figures/unit-conversion/capital-amount': computed('大小写不符', '金额的小写与大写不等。', () => '金额的大小写不一致'),
  'figures/comparison/limit': {
    name: '比较方向不符',
    explain: '“低于、高于、超过”与前后两数的大小相反。',
    headline: (data) => `“${data.kind === 'below' ? '低于' : '高于'}”与数字相反`,
    message: (data) => `“${data.kind === 'below' ? '低于' : '高于'}”与数字相反，请核对：${data.formula}`,
    related,
  },
  'figures/comparison/rank': {
    name: '名次大于总数',
    explain: '名次超过参加排名的总数。',
    headline: () => '名次大于总数',
    message: (data) => `名次大于总数，请核对：${data.formula}`,
    related,
  },
  'figures/comparison/beyond-hundred': {
    name: '比率超过100%',
    explain: '覆盖率、入学率、占比一类比率超过100%。增长率、完成率、每百人拥有量可以超过，不报。',
    message: (data) => `${named(data, '这类比率')}不会超过100%，文中${data.written}，请核对`,
  },
  'figures/calendar/day': {
    name: '没有这一天',
    explain: '日期在日历上不存在，如2月30日。',
    message: (data) => `没有“${data.written}”这一天${data.recomputed ? `，${data.recomputed}` : ''}，请核对`,
  },
  'figures/calendar/weekday': {
    name: '星期不符',
    explain: '写明年份的日期与星期不符。',
    headline: () => '日期与星期不符',
    message: (data) => `日期与星期不符，请核对：${data.formula}`,
  },
  'figures/calendar/days-between': {
    name: '天数不符',
    explain: '起止日期与所写天数不符（含首尾、不含首日两种算法都不合），或止日早于起日。',
    headline: (data) => (data.kind === 'order' ? `“${data.written}”的止日早于起日` : '起止日期与天数不符'),
    message: (data) => (data.kind === 'order' ? `“${data.written}”的止日早于起日，请核对` : `起止日期与天数不符，请核对：${data.formula}`),
    related,
  },
  'figures/calendar/years-between': {
    name: '年数不符',
    explain: '起止年份与所写年数不符（两种算法都不合）。',
    headline: () => '起止年份与年数不符',
    message: (data) => `起止年份与年数不符，请核对：${data.formula}`,
    related,
  },
  'figures/calendar/later-period': {
    name: '期间与标题不符',
    explain: '标题写某一季度的材料，正文把后面的季度当作已过去的来写。打算、计划和同期比较不报。',
    message: (data) => `正文写“${data.written}”，与标题的期间不符，请核对`,
    related,
  },
  'figures/conflict/indicator': {
    name: '同一指标两处不一',
    explain: '地区、年份、指标、单位都相同的两处数值不容，互为舍入的不报。目标与实绩、不同口径不比。',
    headline: () => '同一指标前后不一',
    message: (data) => `同一指标前后不一，请核对：${data.formula}`,
    related: { result: () => '本处', figure: () => '前一处' },
  },
  'figures/table-total/cells': computed(
    '表格合计不符',
    '合计、小计与所加的各格之和不符。比率、均值、序号列不加。',
    () => '表中合计与各格之和对不上',
  ),
  'figures/usage/percent-for-points': {
    name: '百分点写成%',
    explain: '两个比率之差写成“提高4%”。按相对增幅算也合的不报。',
    message: (data) => `两个比率相差${data.recomputed}是百分点，“${data.written}”宜写作“个百分点”`,
    related,
  },
  'figures/usage/doubled-hedge': form(
    '约数词叠用',
    '“约50人左右”“超过50人以上”，两个约数词重复。',
    (data) => `约数词叠用：“${data.written}”，宜只留一个`,
  ),
  'figures/usage/fewer-by-times': form(
    '减少用倍',
    '减少、下降、降低不用倍数，宜写减少几分之几或百分之几。',
    (data) => `减少、下降不用倍数：“${data.written}”，宜写减少几分之几或百分之几`,
  ),
  'figures/usage/missing-yuan': form(
    '缺“元”',
    '同句别处写“500万元以上”，此处只写“1000万以上”。',
    (data) => `“${data.written}”缺单位“元”，同句别处写作“万元”，请补上`,
  ),
  'figures/usage/short-year': form('年份简写', '年份应写四位，如2007年。', (data) => `年份“${data.written}”应写四位`),
  'figures/usage/hyphen-range': form('范围号', '数字范围用“～”或“—”，不用半角连字符。', () => '数字范围宜用“～”或“—”，不用“-”'),
  'figures/usage/digits-with-ten-million': form(
    '大数写法',
    '阿拉伯数字与“万”“亿”之间不夹“十、百、千”，如5000万。',
    (data) => `“${data.written}”宜写作“${data.newText ?? '阿拉伯数字加万、亿'}”`,
  ),
  'figures/usage/er-for-liang': form('“二”与“两”', '量词前用“两”，如两个、两项。', (data) => `“${data.written}”宜写作“${data.newText}”`),
  'figures/usage/until-word': form('截止与截至', '“截至”后接时点；“截止”不带宾语。', (data) => `后接时点宜用“截至”，不用“${data.written}”`),
  'figures/usage/hyphen-month': form('年月写法', '年月不用连字符缩写，如2008年8月。', (data) => `“${data.written}”宜写作“${data.newText}”`),
  'figures/usage/issuing-number': form(
    '发文字号写法',
    '年份用六角括号〔〕，序号不编虚位、不加“第”。',
    (data) => `发文字号“${data.written}”宜写作“${data.newText}”`,
  ),
  'figures/usage/half-range': form(
    '范围缺百分号',
    '百分数的范围两头都写百分号，如15%～30%。',
    (data) => `“${data.written}”宜写作“${data.newText}”`,
  ),
  'figures/usage/letter-o': form('年份用了字母', '年份里的“〇”误作字母O。', (data) => `“${data.written}”是字母，宜写作“${data.newText}”`),
  'figures/usage/listed-estimate': form(
    '概数写法',
    '相邻两数表示概数用汉字，中间不加顿号，如七八个。',
    (data) => `概数“${data.written}”宜写作“${data.newText}”`,
  ),
  'figures/usage/plan-name': form('规划名写法', '规划名用汉字加引号，如“十二五”规划。', (data) => `“${data.written}”宜写作${data.newText}`),
}
