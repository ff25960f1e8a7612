import { expect, test } from 'vitest'
import type { Diagnostic, Severity } from '@/lib/review/diagnostic'
import { countGrades, type Grade } from './grades'
import { rowsOf } from './rows'
import type { Entry } from './settle'

function entry(key: string, severity: Severity, rule = key, isSolved = false): Entry {
  return { key, isSolved, diagnostic: { id: key, rule, severity } as Diagnostic }
}

function draw(entries: Entry[], closed: Grade[] = [], open: string[] = []): string[] {
  return rowsOf(entries, { closedGrades: new Set(closed), openFolds: new Set(open) }).map((row) => {
    if (row.kind === 'grade') return `${row.grade} ${row.count}`
    if (row.kind === 'fold') return `fold ${row.rule} ${row.entries.length}`
    return row.isFolded ? `  ${row.key}` : row.key
  })
}

test('the worst grade comes first, reading order within', () => {
  expect(draw([entry('a', 'warning'), entry('b', 'error'), entry('c', 'information'), entry('d', 'error')])).toEqual([
    'wrong 2',
    'b',
    'd',
    'doubtful 1',
    'a',
    'style 1',
    'c',
  ])
})

test('a closed grade shows its number only', () => {
  expect(draw([entry('a', 'hint'), entry('b', 'information')], ['style'])).toEqual(['style 2'])
})

test('a kind that repeats is one row where it first stands, and opens in place', () => {
  const entries = [entry('a', 'error', 'x'), entry('b', 'error'), entry('c', 'error', 'x'), entry('d', 'error', 'x')]
  expect(draw(entries)).toEqual(['wrong 4', 'fold x 3', 'b'])
  expect(draw(entries, [], ['wrong:x'])).toEqual(['wrong 4', 'fold x 3', '  a', '  c', '  d', 'b'])
})

test('two of a kind are not folded', () => {
  expect(draw([entry('a', 'error', 'x'), entry('b', 'error', 'x')])).toEqual(['wrong 2', 'a', 'b'])
})

test('what is solved is listed and not counted', () => {
  expect(draw([entry('a', 'error', 'x', true), entry('b', 'error')])).toEqual(['wrong 1', 'a', 'b'])
})

test('grades are counted', () => {
  expect(countGrades([{ severity: 'error' }, { severity: 'hint' }, { severity: 'information' }])).toEqual({
    wrong: 1,
    doubtful: 0,
    style: 2,
  })
})
