import type { DiagnosticData } from '../review/diagnostic'
import type { WordingCatalogue } from '../review/wording'

/** Longer pieces are cut: the place says the rest. */
const SHOWN = 24

const quoted = ({ text }: DiagnosticData) => {
  const words = String(text).trim()
  return `“${words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words}”`
}
const remove = { remove: (data: DiagnosticData) => `Remove ${quoted(data)}` }

export const wording: WordingCatalogue = {
  'draft/placeholder/open-blank': {
    name: 'To be filled in',
    explain:
      'Finds placeholders such as “20*年”, “××县”, “某某镇”, “【单位】”, “{{日期}}”, “____”. Leaves alone multiplication signs, masked names and numbers, headings in 【】 and empty fields of a table.',
    message: (data) => `${quoted(data)} is a placeholder: fill it in before the text is final`,
  },
  'draft/placeholder/bare-year': {
    name: 'Year missing',
    explain:
      'Finds dates whose number was left out, such as “至年12月15日前” or “年　月　日”. Leaves alone words with 年 such as 全年, 学年, 年产值, 提升年活动.',
    message: (data) =>
      data.form === 'blank-date' ? 'The date is empty: fill in year, month and day' : 'No number before “年”: say which year',
  },
  'draft/placeholder/missing-word': {
    name: 'Word missing',
    explain:
      'Finds places where a name or a number was taken out and nothing put in, such as “关心玉米就是关心；”, “在的正确领导下”, “增长%”, “《》”. Speaks only where the construction itself shows it.',
    message: (data) =>
      /^[，,、；;]$/.test(String(data.text))
        ? `The paragraph begins with ${quoted(data)}: words seem to be missing before it`
        : data.form === 'missing-number'
          ? `No number before ${quoted(data)}: add it`
          : `A name or a word seems to be missing at ${quoted(data)}: compare with the source`,
  },
  'draft/leftover/watermark': {
    name: 'Leftover: source mark',
    explain:
      'Finds marks of a website that came along with a copy, such as “本文来源：某某网” or a web address alone on its line. Leaves alone “来源：某某日报” under a headline and sources named in a sentence.',
    message: (data) => `${quoted(data)} came along with a copy: remove it`,
    actions: remove,
  },
  'draft/leftover/page-furniture': {
    name: 'Leftover: footer or navigation',
    explain:
      'Finds text of the page around a report, such as “第3页 共8页”, “此页无正文”, “友情链接”, “上一篇：……”. Only whole lines; sentences about pages or links are left alone.',
    message: (data) => `${quoted(data)} belongs to a page and not to the text: remove it`,
    actions: remove,
  },
  'draft/leftover/stray-sign': {
    name: 'Leftover: stray sign',
    explain:
      'Finds a “>” alone on its line, web code such as “&nbsp;” or “<br>”, and “�”. Leaves alone signs of comparison inside a sentence and dividing lines.',
    message: (data) =>
      String(data.text).includes('�')
        ? 'A character could not be read here: compare with the source'
        : `${quoted(data)} came along with a copy: remove it`,
    actions: remove,
  },
}
