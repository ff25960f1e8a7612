/** Where a document's text ends and its closing begins: “特此报告。”, who signs, the date. */
import type { Block } from '../text/document'

const FORMULA = /^(?:特此|专此|此致|以上|妥否|当否|如无不妥|请予|请审)[^。]{0,24}[。？！]?$/
const DATE =
  /^[（(]?(?:\d{4}|[〇○零一二三四五六七八九]{4})年[\d〇○零一二三四五六七八九十]{1,3}月(?:[\d〇○零一二三四五六七八九十]{1,3}日)?[)）]?$/
/** Who signs: a short line without punctuation. */
const SIGNATURE = /^[^，。；：？！、,;:?!]{2,30}$/
/** Several offices may sign together. */
const MOST_SIGNATURES = 3

/** Index of the first block of the closing; `blocks.length` where there is none. Blank blocks before it belong to it. */
export function closingFrom(blocks: readonly Pick<Block, 'text'>[]): number {
  const lines = blocks.map(({ text }) => text.replace(/\s/g, ''))
  const skipBlank = (end: number): number => {
    while (lines[end - 1] === '') end -= 1
    return end
  }
  let end = skipBlank(lines.length)
  const hasDate = DATE.test(lines[end - 1] ?? '')
  if (hasDate) {
    end = skipBlank(end - 1)
    for (let count = 0; count < MOST_SIGNATURES && SIGNATURE.test(lines[end - 1] ?? ''); count++) end = skipBlank(end - 1)
  }
  const hasFormula = FORMULA.test(lines[end - 1] ?? '')
  if (hasFormula) end = skipBlank(end - 1)
  return hasDate || hasFormula ? end : blocks.length
}
