import type { Range } from '../text/document'

const MARK = /[“「『"”」』]/g
const OPENING = '“「『'
const CLOSING = '”」』'

/**
 * The insides of the outermost quotations, in order. An unclosed quotation does not count: it runs on into
 * the next paragraph or is a slip. Straight quotation marks open and close in turn.
 */
export function quotationsOf(text: string): Range[] {
  const quotations: Range[] = []
  let opened = -1
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    if (opened < 0 && (mark === '"' || OPENING.includes(mark))) opened = index
    else if (opened >= 0 && (mark === '"' || CLOSING.includes(mark))) {
      quotations.push({ start: opened + 1, end: index })
      opened = -1
    }
  }
  return quotations
}
