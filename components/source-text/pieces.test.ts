import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Diagnostic, Severity } from '@/lib/review/diagnostic'
import { makeBlock } from '@/lib/text/document'
import { piecesOf } from './pieces'

const BLOCK = makeBlock('b0', { kind: 'paragraph', text: '一是抓学习，四是抓整改。' })

function mark(start: number, end: number, severity: Severity): Diagnostic {
  return { severity, location: { block: 'b0', start, end } } as Diagnostic
}

test('a block without marks is one piece', () => {
  expect(piecesOf(BLOCK, [], null)).toEqual([{ start: 0, end: 12, grade: null, isVerified: false, isTarget: false }])
})

test('where marks overlap the worst is drawn', () => {
  expect(piecesOf(BLOCK, [mark(0, 6, 'hint'), mark(2, 4, 'error')], null).map(({ start, grade }) => [start, grade])).toEqual([
    [0, 'style'],
    [2, 'wrong'],
    [4, 'style'],
    [6, null],
  ])
})

test('the place that was jumped to is drawn beside its mark', () => {
  expect(piecesOf(BLOCK, [mark(6, 8, 'error')], { start: 6, end: 8 })).toContainEqual({
    start: 6,
    end: 8,
    grade: 'wrong',
    isVerified: false,
    isTarget: true,
  })
})

test('the pieces are the whole block, whatever the marks', () => {
  const range = fc.record({ start: fc.nat(20), length: fc.nat(20) })
  fc.assert(
    fc.property(fc.array(range), (ranges) => {
      const pieces = piecesOf(
        BLOCK,
        ranges.map(({ start, length }) => mark(start, start + length, 'error')),
        null,
      )
      expect(pieces.map(({ start, end }) => BLOCK.text.slice(start, end)).join('')).toBe(BLOCK.text)
      expect(pieces.every(({ start, end }) => start < end)).toBe(true)
    }),
  )
})

test('a figure that agrees is marked where that is asked for', () => {
  const drawn = piecesOf(BLOCK, [], null, [{ start: 2, end: 4 }]).map(({ start, isVerified }) => [start, isVerified])
  expect(drawn).toEqual([
    [0, false],
    [2, true],
    [4, false],
  ])
})
