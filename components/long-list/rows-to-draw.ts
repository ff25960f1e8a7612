import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual'

/**
 * The rows of a long list to draw: those in view, and the one with the focus with its neighbours. Scrolled
 * out of view it would go, and the keyboard with it. `focused` below zero: none.
 */
export function rowsToDraw(range: Range, focused: number): number[] {
  const rows = new Set(defaultRangeExtractor(range))
  if (focused >= 0) for (const index of [focused - 1, focused, focused + 1]) if (index >= 0 && index < range.count) rows.add(index)
  return [...rows].sort((a, b) => a - b)
}
