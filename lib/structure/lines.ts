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
}

const NUMBER = '[一二三四五六七八九十百零〇\\d]{1,4}'
const TITLE = `[】\\]）)]?(?:[：:、. ]{1,2}[^。；;，,]{0,40}|(?=[^第条项款的])[^。；;，,：:]{0,30})$`
const PART = new RegExp(
  `^ *[【\\[（(]?(?:(篇|附件|附录|附表|范文|例文|样文) ?${NUMBER}|(材料)之 ?${NUMBER}|第${NUMBER}(篇))(?:${TITLE}|$)`,
  'u',
)
const INSET = new RegExp(`^ *[【\\[（(]?(专栏|专题|案例|材料|示例|链接|链接材料|表|图) ?${NUMBER}(?:${TITLE}|$)`, 'u')
const PAGE_NUMBER = /^ *(?:[-—–·.]* *\d{1,4} *[-—–·.]*|第 *\d{1,4} *页(?:[，,]? *共 *\d{1,4} *页)?|\d{1,4} ?\/ ?\d{1,4}) *$/
const LONGEST = 60
const WRAPPED = 25

/** Reads a folded paragraph as a line. */
export function readLine(text: string): LineFacts {
  const isBlank = text.trim() === ''
  const isBroken = text.length >= WRAPPED && /[\p{Script=Han}\d，,、（(“]$/u.test(text)
  if (isBlank || text.length > LONGEST) return { isBlank, opens: null, unit: '', isBroken, isPageNumber: false, isShort: false }
  const part = PART.exec(text)
  const inset = part ? null : INSET.exec(text)
  return {
    isBlank,
    opens: part ? 'part' : inset ? 'inset' : null,
    unit: part?.slice(1).find(Boolean) ?? inset?.[1] ?? '',
    isBroken,
    isPageNumber: PAGE_NUMBER.test(text),
    isShort: /^ *(?=.*\p{Script=Han}{2})[^。；;，,：:！!？?…]{2,28} *$/u.test(text),
  }
}
