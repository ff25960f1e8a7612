import type { DiagnosticData } from '../review/diagnostic'
import type { WordingCatalogue } from '../review/wording'

/** Longer pieces are cut: the place says the rest. */
const SHOWN = 24

const quoted = ({ text }: DiagnosticData) => {
  const words = String(text).trim()
  return `“${words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words}”`
}
const remove = { remove: (data: DiagnosticData) => `删去${quoted(data)}` }

const BLANKS: Record<string, string> = {
  star: '是以星号代替的内容',
  cross: '是以叉号、圆圈、“某某”代替的内容',
  bracket: '是待填的空位',
  template: '是模板里未替换的变量',
  underline: '是待填的空位',
}

const FURNITURE: Record<string, (data: DiagnosticData) => string> = {
  footer: (data) => `${quoted(data)}是版面上的页脚文字，不属正文，请删去`,
  navigation: (data) => `${quoted(data)}是网页上的导航文字，不属正文，请删去`,
}

export const wording: WordingCatalogue = {
  'draft/placeholder/open-blank': {
    name: '待填',
    explain: '查出“20*年”“××县”“某某镇”“【单位】”“{{日期}}”“____”等占位符号。乘号、隐去的姓名和号码、【】标出的小标题、表格里的空栏不报。',
    message: (data) => `${quoted(data)}${BLANKS[String(data.form)] ?? '待填'}，定稿前请填上`,
  },
  'draft/placeholder/bare-year': {
    name: '缺年份',
    explain: '查出“至年12月15日前”“省政府年对我区……”“年　月　日”这类“年”前缺数字的日期。“全年”“学年”“年产值”“提升年活动”等词不报。',
    message: (data) => (data.form === 'blank-date' ? '日期未填，请填写年、月、日' : '“年”前没有年份，请补上是哪一年'),
  },
  'draft/placeholder/missing-word': {
    name: '缺字',
    explain: '查出删去名称、数字后没有补上的地方，如“关心玉米就是关心；”“在的正确领导下”“增长%”“《》”。只在句式本身能说明缺字时才报。',
    message: (data) =>
      /^[，,、；;]$/.test(String(data.text))
        ? `段首就是${quoted(data)}，前面似缺词语，请对照原稿补上`
        : data.form === 'missing-number'
          ? `${quoted(data)}前没有数字，请补上`
          : `${quoted(data)}处似缺名称或词语，请对照原稿补上`,
  },
  'draft/leftover/watermark': {
    name: '误带文字：来源标记',
    explain: '查出复制时带进来的网站标记，如“本文来源：某某网”、单独一行的网址。标题下的“来源：某某日报”和句子里交代的出处不报。',
    message: (data) => `${quoted(data)}是复制时带进来的来源标记，请删去`,
    actions: remove,
  },
  'draft/leftover/page-furniture': {
    name: '误带文字：页脚、导航',
    explain: '查出“第3页 共8页”“此页无正文”“友情链接”“上一篇：……”等页面文字。只查单独成行的，句子里说到页码、链接的不报。',
    message: (data) => FURNITURE[String(data.form)]?.(data) ?? quoted(data),
    actions: remove,
  },
  'draft/leftover/stray-sign': {
    name: '误带文字：多余符号',
    explain: '查出单独一行的“>”、“&nbsp;”“<br>”等网页代码和乱码“�”。句子里的大于号、小于号和分隔线不报。',
    message: (data) =>
      String(data.text).includes('�') ? '这里有读不出的字，请对照原稿补上' : `${quoted(data)}是复制时带进来的符号，请删去`,
    actions: remove,
  },
}
