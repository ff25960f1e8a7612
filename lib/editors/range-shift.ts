/** What an edit did to a text, for carrying remembered ranges across it. */
import type { Range } from '../text/document'

/** Old text from `start` to `end` may have changed; everything behind it moved by `delta`. */
export interface TextEdit {
  start: number
  end: number
  delta: number
}

/**
 * The edit between two texts. Where repeated characters leave open which of them was typed
 * or deleted, the edit covers all of them: a range is then lost rather than misplaced.
 */
export function editBetween(before: string, after: string): TextEdit {
  const shorter = Math.min(before.length, after.length)
  let prefix = 0
  while (prefix < shorter && before.charCodeAt(prefix) === after.charCodeAt(prefix)) prefix += 1
  let suffix = 0
  while (suffix < shorter && before.charCodeAt(before.length - 1 - suffix) === after.charCodeAt(after.length - 1 - suffix)) suffix += 1
  const delta = after.length - before.length
  if (prefix + suffix <= shorter) return { start: prefix, end: before.length - suffix, delta }
  return { start: shorter - suffix, end: prefix + before.length - shorter, delta }
}

/** The range after an edit, or null where the edit touched it. */
export function shiftRange({ start, end }: Range, edit: TextEdit): Range | null {
  if (end <= edit.start) return { start, end }
  return start >= edit.end ? { start: start + edit.delta, end: end + edit.delta } : null
}
