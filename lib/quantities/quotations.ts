const CLOSING: Record<string, string> = { '“': '”', '‘': '’', '「': '」', '『': '』', '《': '》', '〈': '〉', '"': '"' }
/** A quoted name is short and has no punctuation of a sentence. */
const NAME_LENGTH = 18
const TITLE_LENGTH = 80
const SENTENCE = /[，。；：！？,;!?\n]/

/** A name in quotation marks or a title: its figures are no quantities. `end` is behind the closing mark. */
export interface QuotedName {
  end: number
  content: string
}

/** The name that the opening mark at `at` begins; null where a sentence is quoted or nothing closes it. */
export function readQuotedName(text: string, at: number): QuotedName | null {
  const opening = text.charAt(at)
  const closing = CLOSING[opening]
  if (!closing) return null
  const title = opening === '《' || opening === '〈'
  const window = text.slice(at + 1, at + 2 + (title ? TITLE_LENGTH : NAME_LENGTH))
  const length = window.indexOf(closing)
  const content = window.slice(0, length)
  if (length < 0 || (!title && SENTENCE.test(content))) return null
  return { end: at + length + 2, content }
}

const FIGURE = /\d+(?:\.\d+)?(?:%|‰|[多余]?[万亿]|元|亩|平方|公里|吨|个百分点)|百分之/

/** Names may still report a figure: “增长8.5%”, “突破1000亿元”. */
export function quotesFigure(content: string): boolean {
  return FIGURE.test(content)
}
