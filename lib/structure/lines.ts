import { characterSet, classTable, findIn } from '../text/characters'
import type { FoldedText } from '../text/fold'

/** What a whole paragraph is, as far as its own text tells. */
export interface LineFacts {
  isBlank: boolean
  /**
   * A line that numbers a whole: `part` opens a document within the file (“篇3”, “附件2”, “材料之二”),
   * `inset` something set into one (“专栏1”, “案例2”), after which the numbering around it goes on.
   */
  opens: 'part' | 'inset' | null
  /** The word that it is counted by. */
  unit: string
  /** A long line without a stop at its end: may have been broken by its width. */
  isBroken: boolean
  /** A number alone, as page numbers are: neither content nor a heading. */
  isPageNumber: boolean
  /** A short line without punctuation: may be a heading without a number. */
  isShort: boolean
  /** Ends in a colon: a list may begin after it. */
  leadsIn: boolean
  /** Ends in a mark after which a heading may stand. */
  isClosed: boolean
}

const NUMBER = '[一二三四五六七八九十百零〇\\d]{1,4}'
const TITLE = `[】\\]）)]?(?:[：:、. ]{1,2}[^。；;，,]{0,40}|(?=[^第条项款的])[^。；;，,：:]{0,30})$`
const PART = new RegExp(
  `^ *[【\\[（(]?(?:(篇|附件|附录|附表|范文|例文|样文) ?${NUMBER}|(材料)之 ?${NUMBER}|第${NUMBER}(篇))(?:${TITLE}|$)`,
  'u',
)
const INSET = new RegExp(`^ *[【\\[（(]?(专栏|专题|案例|材料|示例|链接|链接材料|表|图) ?${NUMBER}(?:${TITLE}|$)`, 'u')
const PAGE_NUMBER = /^ *(?:[-—–·.]* *\d{1,4} *[-—–·.]*|第 *\d{1,4} *页(?:[，,]? *共 *\d{1,4} *页)?|\d{1,4} ?\/ ?\d{1,4}) *$/
const SHORT = /^ *(?=.*?\p{Script=Han}{2})[^。；;，,：:！!？?…]{2,28} *$/u
const BROKEN = /[\p{Script=Han}\d，,、（(“]$/u
const LONGEST = 60
const WRAPPED = 25

const LEADS_IN = 1
const CLOSES = 2
const ENDS = classTable([
  [LEADS_IN, '：:'],
  [CLOSES, '。！!；;：:…”'],
])

const OPENS_PART = 1
const OPENS_INSET = 2
const OPENS_PAGE = 4
/** What a line can be by its first character. */
const FIRST = classTable([
  [OPENS_PART, '【[（(篇附范例样材第'],
  [OPENS_INSET, '【[（(专案材示链表图'],
  [OPENS_PAGE, '-—–·.0123456789第'],
])

const PUNCTUATION = characterSet('。；;，,：:！!？?…')

/** Reads a paragraph as a line. */
export function readLine({ raw, text }: FoldedText): LineFacts {
  const { length } = raw.trimEnd()
  const ends = length > 0 ? (ENDS[raw.charCodeAt(length - 1)] ?? 0) : 0
  const isBlank = text.trim() === ''
  const isLine = !isBlank && text.length <= LONGEST
  const first = isLine ? firstOf(text) : 0
  const part = first & OPENS_PART ? PART.exec(text) : null
  const inset = first & OPENS_INSET && !part ? INSET.exec(text) : null
  return {
    isBlank,
    opens: part ? 'part' : inset ? 'inset' : null,
    unit: part?.slice(1).find(Boolean) ?? inset?.[1] ?? '',
    isBroken: text.length >= WRAPPED && ends === 0 && BROKEN.test(text.slice(-2)),
    isPageNumber: (first & OPENS_PAGE) > 0 && PAGE_NUMBER.test(text),
    isShort: isLine && findIn(PUNCTUATION, text) < 0 && SHORT.test(text),
    leadsIn: (ends & LEADS_IN) > 0,
    isClosed: (ends & CLOSES) > 0,
  }
}

function firstOf(text: string): number {
  let at = 0
  while (text.charCodeAt(at) === 0x20) at++
  return FIRST[text.charCodeAt(at)] ?? 0
}
