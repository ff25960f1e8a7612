import { contains } from '@/lib/review/hold-back'
import type { Enumeration } from '@/lib/structure/model'
import type { Position } from '@/lib/text/document'

export interface ItemAtCaret {
  enumeration: Enumeration
  index: number
}

/** The innermost item in which the caret stands. */
export function itemAtCaret(
  enumerations: readonly Enumeration[],
  caret: Position | null,
  indexOf: (block: string) => number,
): ItemAtCaret | null {
  if (!caret) return null
  let found: ItemAtCaret | null = null
  for (const enumeration of enumerations) {
    if (found && enumeration.level < found.enumeration.level) continue
    // The last one: at the border of two items the caret belongs to the one it is about to write.
    const index = enumeration.items.findLastIndex((item) => contains(item.span, caret, indexOf))
    if (index >= 0) found = { enumeration, index }
  }
  return found
}
