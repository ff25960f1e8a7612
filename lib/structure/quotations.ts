import { classTable } from '../text/characters'
import type { Range } from '../text/document'

const OPENS = 1
const CLOSES = 2
/** Characters that open or close a quotation; straight ones do either. */
export const MARKS = '“「『"”」』'
const MARK = classTable([
  [OPENS, '“「『"'],
  [CLOSES, '”」』"'],
])

/**
 * The insides of the outermost quotations, in order. An unclosed quotation does not count: it runs on into
 * the next paragraph or is a slip. Straight quotation marks open and close in turn.
 */
export function quotationsOf(text: string): Range[] {
  const quotations: Range[] = []
  let opened = -1
  for (let at = 0; at < text.length; at++) {
    const mark = MARK[text.charCodeAt(at)] ?? 0
    if (mark === 0) continue
    if (opened < 0 && mark & OPENS) opened = at
    else if (opened >= 0 && mark & CLOSES) {
      quotations.push({ start: opened + 1, end: at })
      opened = -1
    }
  }
  return quotations
}
