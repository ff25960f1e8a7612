import type { DiagnosticData } from '../review/diagnostic'
import type { WordingCatalogue } from '../review/wording'

const q = (value: unknown) => `“${value}”`
const list = (value: DiagnosticData[string] | undefined) => (Array.isArray(value) ? value.map(q).join('') : q(value))
const gap = ({ missing, isRange }: DiagnosticData) => (isRange && Array.isArray(missing) ? missing.map(q).join('至') : list(missing))
const many = (data: DiagnosticData) => (Number(data.count) > 1 ? `等${data.count}处` : '')

const renumber = (data: DiagnosticData) =>
  Number(data.count) > 1 ? `${q(data.from)}改为${q(data.to)}，后面顺改（共${data.count}处）` : `${q(data.from)}改为${q(data.to)}`
const change = (data: DiagnosticData) => `${q(data.from)}改为${q(data.to)}${Number(data.count) > 1 ? `（共${data.count}处）` : ''}`
const insert = (data: DiagnosticData) => `补${q(data.marker)}`
const also = { also: () => '同一序列的另一处' }
const reading = (data: DiagnosticData) => (data.least === data.most ? `${data.least}` : `${data.least}至${data.most}`)

export const wording: WordingCatalogue = {
  'structure/missing-ordinal/gap': {
    name: '序号跳号',
    explain: '同一序列中间缺号，如“一是、二是”之后直接“四是”。换一级标题后重新编号或接着编号都不报，引文里的序号不报。',
    message: (data) => `序号跳号：${q(data.previous)}后为${q(data.current)}，缺${gap(data)}，请补上缺项或顺改序号`,
    related: { previous: (data) => `前一项${q(data.previous)}` },
    actions: { renumber, insert },
  },
  'structure/missing-ordinal/swapped': {
    name: '序号颠倒',
    explain: '同一序列的序号不缺，但先后颠倒，如“三是”写在“二是”前面。引文里的序号不报。',
    message: (data) => `序号颠倒：${q(data.current)}排在${q(data.previous)}之后，请核对两项的先后`,
    related: { previous: (data) => `排在前面的${q(data.previous)}` },
    actions: { renumber: (data) => `按先后顺序重编（${q(data.from)}改为${q(data.to)}等${data.count}处）` },
  },
  'structure/repeated-ordinal/repeated': {
    name: '序号重号',
    explain: '同一序列里一个序号出现两次，如两个“二是”。“一是……，一是……”“一方面……一方面……”这类成对的说法不报，引文里的序号不报。',
    message: (data) =>
      data.isCopy
        ? `序号重号：${q(data.marker)}出现两次，文字也相同，疑为重复粘贴，请删去一处`
        : `序号重号：${q(data.marker)}出现两次，请核对后顺改序号`,
    related: { earlier: (data) => `前一处${q(data.marker)}` },
    actions: { renumber },
  },
  'structure/wrong-start/wrong-start': {
    name: '首号不是一',
    explain: '一个序列不从第一号起，如第一个标题就是“二、”。跨章接着编号的不报；全文开头就这样的，可能是节选，只作提示。',
    message: (data) =>
      data.isExcerpt
        ? `全文从${q(data.first)}起，前面没有${q(data.expected)}；如不是节选，请补上或重编序号`
        : `序列从${q(data.first)}起，前面没有${q(data.expected)}，请补上缺项或重编序号`,
    actions: { renumber },
  },
  'structure/lone-item/lone-word': {
    name: '有一无二',
    explain: '有“一是”而没有“二是”（“第一”“其一”“一要”同）。声明只有一项的不报，“一是一”等成语不报，引文里的不报。',
    message: (data) => `只有${q(data.marker)}，没有${q(data.next)}，请补上下一项或删去${q(data.marker)}`,
    actions: { insert, remove: (data) => `删去${q(data.marker)}` },
  },
  'structure/lone-item/lone-number': {
    name: '单项编号',
    explain: '编了“（一）”“1.”而没有下一号。声明只有一项的不报，引文里的不报。',
    message: (data) => `只有${q(data.marker)}，没有${q(data.next)}，请补上下一项，只有一项的不必编号`,
    actions: { insert },
  },
  'structure/mixed-series/mixed-words': {
    name: '序次语混用',
    explain: '一个序列混用两套序次语，如“首先……其次……第三……”。“首先、其次、再次、最后”是一套，不报；引文里的不报。',
    message: (data) => `序次语混用：${list(data.main)}与${list(data.odd)}不是一套，请统一成一套`,
    related: { odd: () => '写法不同的一项' },
    actions: { unify: change },
  },
  'structure/mixed-series/first-among-counted': {
    name: '“首先”与“二是”并用',
    explain: '以“首先”开头、后接“二是、三是”的序列。这种写法公开文稿里常见，只作写法建议。',
    message: (data) => `${list(data.odd)}与${list(data.main)}并用，宜统一成一套`,
    related: { odd: () => '写法不同的一项' },
    actions: { unify: change },
  },
  'structure/level-skipped/level-skipped': {
    name: '层次跳级',
    explain: '层次序数应依次为“一、”“（一）”“1.”“（1）”，查出中间跳过一级的。只有两层时“一、”下用“1.”不报，段落里的短列举不报。',
    message: (data) => `层次跳级：${q(data.outer)}下直接用了${q(data.inner)}，中间缺${q(data.skipped)}一级，请逐级使用`,
    related: { outer: (data) => `上一级${q(data.outer)}` },
    actions: { lift: change },
  },
  'structure/announced-count/marked-items': {
    name: '项数不符',
    explain:
      '“六个方面”“三项措施”等声明的数目，与随后列出的项数不同。固定提法、约数（几个方面）、说别的事的数目不报；序列本身缺号、重号的，按序号问题报。',
    message: (data) =>
      `${q(data.announced)}说的是${data.said}项，后面列了${data.found}项（${Number(data.found) > 1 ? `${q(data.first)}至${q(data.last)}` : `只有${q(data.first)}`}），请改数目或补项`,
    related: { first: (data) => `第一项${q(data.first)}`, last: (data) => `末一项${q(data.last)}` },
    actions: { correct: change },
  },
  'structure/announced-count/unmarked-items': {
    name: '项数不符（无序号）',
    explain:
      '“三个到位”“先后三次”等声明的数目，与后面不带序号的并列项数不同。“和、及”两可时按区间比，怎么数都不符才报；带“等”的列举、固定提法不报。',
    message: (data) => `${q(data.announced)}说的是${data.said}项，后面并列的是${reading(data)}项，请核对数目或列项`,
    related: { first: () => '并列的第一项' },
    actions: { correct: change },
  },
  'structure/empty-section/empty-section': {
    name: '标题下无文',
    explain: '标题之下没有正文，而并列的其他标题有。各项都只有一行的，是列表不是标题，不报。',
    message: (data) => `标题${q(data.heading)}之下没有正文，请补写或删去标题`,
  },
  'structure/marker-form/extra-punctuation': {
    name: '序号后多点号',
    explain: '带括号、带圈的序号后又加了顿号、逗号等，如“（一）、”。引文里的不报。',
    message: (data) => `${q(data.marker)}${many(data)}：带括号、带圈的序号后不加点号，请改为${q(data.mended)}`,
    related: also,
    actions: { mend: change },
  },
  'structure/marker-form/wrong-punctuation': {
    name: '序号后点号有误',
    explain: '汉字数字、天干作序号后面应是顿号，查出“一.”“二，”“三丶”这类写法。“1.”“1、”不在此列，引文里的不报。',
    message: (data) => `${q(data.marker)}${many(data)}：序号后面的点号有误，请改为${q(data.mended)}`,
    related: also,
    actions: { mend: change },
  },
  'structure/marker-form/lookalike': {
    name: '序号误打',
    explain: '把“一”打成破折号、把“1”打成字母，如“—是”“l.”。后面接得上“二是”“2.”才报。',
    message: (data) => `${q(data.marker)}疑为${q(data.mended)}之误，请改正`,
    related: also,
    actions: { mend: change },
  },
  'structure/marker-form/ordinal-comma': {
    name: '“第一”后误用顿号',
    explain: '“第一”“其二”“首先”后面应是逗号，查出用顿号的。“第一、第二产业”不报，引文里的不报。',
    message: (data) => `${q(data.marker)}${many(data)}：这类序次语后面用逗号，请改为${q(data.mended)}`,
    related: also,
    actions: { mend: change },
  },
  'structure/marker-form/bracket-pair': {
    name: '序号括号不配对',
    explain: '一个序号的两半括号一全角一半角，如“（一)”。两半一致的不报。',
    message: (data) => `${q(data.marker)}${many(data)}：括号一半全角、一半半角，请改为${q(data.mended)}`,
    related: also,
    actions: { mend: change },
  },
  'structure/inconsistent-form/marker-style': {
    name: '序号写法不一',
    explain: '同一序列的序号有两种写法，如“1.”与“2、”、“（一）”与“(二)”。不同序列之间的差别不报。',
    message: (data) => `同一序列序号写法不一：${q(data.model)}与${q(data.marker)}${many(data)}，请统一`,
    related: { model: (data) => `多数写作${q(data.model)}`, also: () => '另一处不同的写法' },
    actions: { unify: change },
  },
  'structure/inconsistent-form/item-endings': {
    name: '分项末尾点号不一',
    explain: '一段之内的并列分项，末尾有的用分号、有的用句号。只看每项一句话的列举，末项不计；引文里的不报。',
    message: (data) => `${q(data.marker)}一项末尾用${q(data.sign)}，其余多用${q(data.model)}，宜统一`,
    related: { item: (data) => `${q(data.marker)}一项`, also: () => '另一处不同的点号' },
    actions: { unify: (data) => `统一用${q(data.sign)}（共${data.count}处）` },
  },
  'structure/inconsistent-form/comma-after-marker': {
    name: '“一是”后逗号不一',
    explain: '一组“一是、二是”，有的后面加逗号、有的不加。都加或都不加的不报。只在严格模式下提示。',
    message: (data) =>
      data.keepsCommas
        ? `${q(data.marker)}${many(data)}后没有逗号，同组其余有，宜统一`
        : `${q(data.marker)}${many(data)}后有逗号，同组其余没有，宜统一`,
    related: also,
    actions: { add: () => '统一加逗号', drop: () => '统一不加逗号' },
  },
  'structure/marker-form/arabic-point': {
    name: '“1、”宜作“1.”',
    explain: '阿拉伯数字作序号，标准写法后面用下脚点，通行稿件多用顿号。全组一致用顿号的，只在严格模式下提示。',
    message: (data) => `${q(data.marker)}${many(data)}：阿拉伯数字作序号后面宜用下脚点，写作${q(data.mended)}`,
    related: also,
    actions: { mend: change },
  },
}
