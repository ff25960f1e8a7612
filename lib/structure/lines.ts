/** What a whole paragraph is, as far as its own text tells. */
export interface LineFacts {
  isBlank: boolean
  /** “篇3”, “附件2”, “材料之二”: a line that opens a document within the file; the word it is counted by. */
  partUnit: string | null
  /** A number alone, as page numbers are: neither content nor a heading. */
  isPageNumber: boolean
  /** A short line without punctuation: may be a heading without a number. */
  isShort: boolean
}

const NUMBER = '[一二三四五六七八九十百零〇\\d]{1,4}'
const PART = new RegExp(
  `^ *[【\\[（(]?(?:(篇|附件|附录|附表|范文|例文|样本|样文|材料|案例)(?:之)? ?${NUMBER}|(?:第${NUMBER}(篇)))[】\\]）)]?[：: ]{0,2}([^。；;，,]{0,40})$`,
)
const PAGE_NUMBER = /^ *(?:[-—–·.]* *\d{1,4} *[-—–·.]*|第 *\d{1,4} *页(?:[，,]? *共 *\d{1,4} *页)?|\d{1,4} ?\/ ?\d{1,4}) *$/
const LONGEST = 60

/** Reads a folded paragraph as a line. */
export function readLine(text: string): LineFacts {
  const isBlank = text.trim() === ''
  if (isBlank || text.length > LONGEST) return { isBlank, partUnit: null, isPageNumber: false, isShort: false }
  const part = PART.exec(text)
  return {
    isBlank,
    partUnit: part ? (part[1] ?? part[2] ?? null) : null,
    isPageNumber: PAGE_NUMBER.test(text),
    isShort: /^ *(?=.*\p{Script=Han}{2})[^。；;，,：:！!？?…]{2,28} *$/u.test(text),
  }
}
