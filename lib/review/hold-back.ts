/** While the writer is at work, what may simply not be finished yet is not reported. */
import { comparePositions } from '../structure/model'
import type { Position, Span } from '../text/document'
import type { Diagnostic } from './diagnostic'

/**
 * Splits diagnostics into those to show and those to hold back: a diagnostic is held back
 * while the caret is inside its `unfinishedWithin`, both ends included (the caret after the
 * last character is still in the list). `indexOf` gives the order of blocks, -1 for unknown ones.
 */
export function holdBack(
  diagnostics: readonly Diagnostic[],
  caret: Position | null,
  indexOf: (block: string) => number,
): { shown: Diagnostic[]; heldBack: Diagnostic[] } {
  const shown: Diagnostic[] = []
  const heldBack: Diagnostic[] = []
  for (const diagnostic of diagnostics) {
    const { unfinishedWithin } = diagnostic
    const isHeld = caret !== null && unfinishedWithin !== null && contains(unfinishedWithin, caret, indexOf)
    if (isHeld) heldBack.push(diagnostic)
    else shown.push(diagnostic)
  }
  return { shown, heldBack }
}

/** True where the position lies in the span, both ends included; false for an unknown block. */
export function contains(span: Span, position: Position, indexOf: (block: string) => number): boolean {
  if (indexOf(position.block) < 0) return false
  return comparePositions(span.from, position, indexOf) <= 0 && comparePositions(position, span.to, indexOf) <= 0
}
