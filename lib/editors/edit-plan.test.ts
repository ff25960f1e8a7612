import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeBlock } from '../text/document'
import { planEdit } from './edit-plan'

const plan = (text: string, start: number, end: number, newText: string) =>
  planEdit(makeBlock('b', { kind: 'paragraph', text }), { block: 'b', start, end }, newText)

describe('planEdit', () => {
  test('touches only what differs', () => {
    expect(plan('三是抓落实。四是。', 6, 8, '五是')).toMatchObject({
      place: { start: 6, end: 7 },
      newText: '五',

      caret: 8,
    })
  })

  test('a deletion rewrites the character before it, for an empty paste does nothing', () => {
    expect(plan('要切实抓', 1, 3, '')).toMatchObject({ place: { start: 0, end: 3 }, newText: '要' })
    expect(plan('切实抓', 0, 2, '')).toMatchObject({ place: { start: 0, end: 3 }, newText: '抓' })
    expect(plan('😀切实', 2, 4, '')).toMatchObject({ place: { start: 0, end: 4 }, newText: '😀' })
  })

  test('a whole paragraph can be emptied', () => {
    expect(plan('全部', 0, 2, '')).toMatchObject({ place: { start: 0, end: 2 }, newText: '' })
  })

  test('what is planned leads to what was asked, and never cuts a character in two', () => {
    const text = fc.string({ unit: fc.constantFrom('一', '是', '😀', '𠮷', ' '), maxLength: 8 })
    fc.assert(
      fc.property(text, text, text, text, (before, old, after, newText) => {
        const whole = before + old + after
        const { place, newText: written } = plan(whole, before.length, before.length + old.length, newText)
        expect(whole.slice(0, place.start) + written + whole.slice(place.end)).toBe(before + newText + after)
        expect(written.isWellFormed() && whole.slice(place.start, place.end).isWellFormed()).toBe(true)
      }),
      { numRuns: 2_000 },
    )
  })
})
