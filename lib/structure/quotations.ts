const OPENING = '“「『'
const CLOSING = '”」』'

/**
 * For each character the number (from 1) of the outermost quotation that it lies in, 0 outside.
 * An unclosed quotation does not count: it runs on into the next paragraph or is a slip.
 * Returns null for a text without quotation marks. Straight quotation marks open and close in turn.
 */
export function quotationsOf(text: string): Uint16Array | null {
  if (!/[“「『"]/.test(text)) return null
  const marks = new Uint16Array(text.length)
  let opened = -1
  let count = 0
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i)
    const straight = character === '"'
    if (opened < 0 && (straight || OPENING.includes(character))) opened = i
    else if (opened >= 0 && (straight || CLOSING.includes(character))) {
      // More quotations than the array can number count as one: no list is told apart by that.
      count = Math.min(count + 1, 65_535)
      marks.fill(count, opened + 1, i)
      opened = -1
    }
  }
  return marks
}
