/**
 * Mentions of indicators with their whole key: period with its year, area, indicator, basis, all in the words
 * right before the figure. Only such mentions can contradict each other; a missing part gives no verdict.
 */
import type { Quantity } from '../quantities/model'
import type { Sentence, Term } from './clauses'
import { dimensionOf, isAmount, isPercent } from './reading'
import { isAim } from './roles'

export interface Mention {
  /** Period, area, indicator and dimension as one string. */
  key: string
  quantity: Quantity
}

const AREA =
  /^(?:末|底|年末|年底|度)?(?:，)?((?:全|我|本)(?:国|省|市|县|区|乡|镇|村|州|旗|街道|社区)|[\u4e00-\u9fff]{1,5}?(?:省|市|县|区|乡|镇|村|州|旗))(.*)$/
const ENDING = /(?:达到了?|达|共有|共|有|为|是|完成|实现|约|近|超过|突破)+$/
const SPECIAL = /其中|新增|净增|增加|减少|增长|下降|分别|平均|预计|本次|首批|第.批|月|季|上半年|下半年|比/

/** Every mention with its whole key, in reading order. */
export function readMentions(sentences: readonly Sentence[]): Mention[] {
  const found: Mention[] = []
  for (const sentence of sentences) {
    // Every key has a year.
    if (sentence.marks.length === 0) continue
    for (const term of sentence.terms) {
      if (term.change || term.quantity.kind === 'range' || !(isAmount(term.quantity) || isPercent(term.quantity))) continue
      const key = keyOf(sentence, term)
      if (key) found.push({ key, quantity: term.quantity })
    }
  }
  return found
}

function keyOf(sentence: Sentence, term: Term): string | null {
  if (!term.opensClause) return null
  const { mark, words } = periodBefore(sentence, term) ?? {}
  const { detail } = mark ?? {}
  const isYear = detail?.type === 'period' && detail.unit === 'year'
  const year = isYear ? detail.from.year : detail?.type === 'date' && detail.date.month === null ? detail.date.year : null
  if (year === null || words === undefined || isAim(term.lead) || isAim(term.tail)) return null
  const found = AREA.exec(words)
  const indicator = found?.[2]?.replace(ENDING, '').replace(/^(?:共有|现有|共|有)/, '') ?? ''
  if (!found || indicator.length < 2 || indicator.length > 14 || SPECIAL.test(indicator)) return null
  return [year, found[1], indicator, dimensionOf(term.quantity)].join('|')
}

/** The year that opens the clause, or stands alone in the clause before: “2024年，全镇…”. */
function periodBefore(sentence: Sentence, term: Term): { mark: Quantity; words: string } | null {
  const clause = sentence.clauses[term.clause]
  const before = sentence.clauses[term.clause - 1]
  const start = clause?.start ?? 0
  const own = sentence.marks.find(({ start: at, end }) => at >= start && end <= term.quantity.start)
  if (own) return term.lead.startsWith(narrow(own.text)) ? { mark: own, words: term.lead.slice(narrow(own.text).length) } : null
  if (!before || clause?.mark !== '，') return null
  const alone = sentence.marks.find(({ start: at, end }) => at >= before.start && end <= before.end)
  const rest = alone ? before.text.replace(/^…*(?:截至|截止|到)/, '').replace(narrow(alone.text), '') : null
  return alone && rest !== null && /^[末底]?$/.test(rest) ? { mark: alone, words: term.lead } : null
}

/** As leads have it: no white space, narrow digits. */
function narrow(text: string): string {
  return text.replace(/\s/g, '').replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
}
