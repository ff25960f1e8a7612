import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { editBetween, shiftRange } from './range-shift'

describe('editBetween', () => {
  test.each([
    ['一是抓', '一是狠抓', { start: 2, end: 2, delta: 1 }],
    ['一是狠抓', '一是抓', { start: 2, end: 3, delta: -1 }],
    ['三是', '四是', { start: 0, end: 1, delta: 0 }],
    // Which of the two was typed is not to be known: the edit covers both.
    ['是', '是是', { start: 0, end: 1, delta: 1 }],
    ['是是', '是', { start: 0, end: 2, delta: -1 }],
    ['不变', '不变', { start: 0, end: 2, delta: 0 }],
  ])('%s → %s', (before, after, edit) => {
    if (before === after) expect(editBetween(before, after).delta).toBe(0)
    else expect(editBetween(before, after)).toEqual(edit)
  })
})

// Few characters, so that equal texts stand everywhere.
const text = fc.string({ unit: fc.constantFrom('一', '是', '，'), maxLength: 12 })
const cut = fc.nat(12)

describe('shiftRange', () => {
  test('after one insertion or deletion a range is the very same characters, or null', () => {
    fc.assert(
      fc.property(text, cut, cut, text, cut, cut, (before, from, length, added, first, last) => {
        const isDeletion = added === ''
        const at = Math.min(from, before.length)
        const removed = isDeletion ? Math.min(length, before.length - at) : 0
        const after = before.slice(0, at) + added + before.slice(at + removed)
        const [start, end] = [Math.min(first, last, before.length), Math.min(Math.max(first, last), before.length)]
        const shifted = shiftRange({ start, end }, editBetween(before, after))
        if (!shifted || start === end || before === after) return
        const truth = end <= at ? start : start >= at + removed ? start + added.length - removed : -1
        expect(shifted).toEqual({ start: truth, end: truth + end - start })
      }),
      { numRuns: 3_000 },
    )
  })

  test('after any edit a range that is kept holds the same text', () => {
    fc.assert(
      fc.property(text, text, cut, cut, (before, after, first, last) => {
        const [start, end] = [Math.min(first, last, before.length), Math.min(Math.max(first, last), before.length)]
        const shifted = shiftRange({ start, end }, editBetween(before, after))
        if (shifted && start < end) expect(after.slice(shifted.start, shifted.end)).toBe(before.slice(start, end))
      }),
      { numRuns: 3_000 },
    )
  })
})
