/** The noun that a figure belongs to, for people: “到位率” before “达90%”. */
const STOP = /[，,；;。：:、（(）)！？\n\t”“\d%％]/
const VERBS = /(?:达到了?|达|为|是|有|约|近|共有|共|已|完成了?|实现|分别|占|到|了)+$/
const LEADING = /^(?:其中|并|且|而|的|和|及|与|共|全年|今年)+/
const LONGEST = 10

/** What may stand between a year or a month and the noun: “2024年到位率”. */
const AFTER_DIGIT = /^(?:年度?|月份?|季度)/

/** The words right before a figure without verbs and hedges; empty where there are none, or only the unit of another figure (“13.2亿元的76.5%”). */
export function nameBefore(text: string, start: number, longest = LONGEST): string {
  let from = start
  while (from > 0 && start - from < longest + 6 && !STOP.test(text.charAt(from - 1))) from--
  const words = text.slice(from, start).replace(/\s/g, '')
  const isCut = /[\d%％]/.test(text.charAt(from - 1))
  if (words.endsWith('的') || (isCut && !AFTER_DIGIT.test(words))) return ''
  const name = words
    .replace(isCut ? AFTER_DIGIT : '', '')
    .replace(VERBS, '')
    .replace(LEADING, '')
  return name.length <= longest ? name : ''
}
