import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Diagnostic } from '@/lib/review/diagnostic'
import { type Entry, settle } from './settle'

/** A finding by its id, `rule@block#n`: the part after # stands for the context that makes the fingerprint. */
function finding(id: string): Diagnostic {
  const [rule = '', block = ''] = id.split(/[@#]/)
  return { id, rule, location: { block, start: 0, end: 1 } } as Diagnostic
}

function list(...ids: string[]): Diagnostic[] {
  return ids.map(finding)
}

const start = (...ids: string[]) => settle([], list(...ids), false).entries
/** Entries by the ids of their findings; solved ones in brackets. */
const draw = (entries: readonly Entry[]) => entries.map(({ diagnostic, isSolved }) => (isSolved ? `(${diagnostic.id})` : diagnostic.id))

test('what is solved stays once, marked, and then goes', () => {
  const after = settle(start('a', 'b', 'c'), list('a', 'c'), false).entries
  expect(draw(after)).toEqual(['a', '(b)', 'c'])
  expect(draw(settle(after, list('a', 'c'), false).entries)).toEqual(['a', 'c'])
})

test('while the list is held what is solved stays and what is new waits', () => {
  const held = settle(start('a', 'b', 'c'), list('new', 'a', 'c'), true)
  expect(draw(held.entries)).toEqual(['a', '(b)', 'c'])
  expect(held.waiting).toBe(1)
  expect(draw(settle(held.entries, list('new', 'a', 'c'), true).entries)).toEqual(['a', '(b)', 'c'])
  expect(draw(settle(held.entries, list('new', 'a', 'c'), false).entries)).toEqual(['new', 'a', 'c'])
})

test('an empty list takes what is new at once, also while it is held', () => {
  expect(settle([], list('a'), true)).toMatchObject({ waiting: 0, entries: [{ key: 'a' }] })
})

test('a finding keeps its key when only its surroundings were edited', () => {
  const before = start('gap@b1#1')
  const after = settle(before, list('gap@b1#2'), false).entries
  expect(after.map(({ key }) => key)).toEqual(before.map(({ key }) => key))
  expect(draw(after)).toEqual(['gap@b1#2'])
})

test('a finding of another rule or in another block is another finding', () => {
  expect(draw(settle(start('gap@b1'), list('gap@b2'), false).entries)).toEqual(['(gap@b1)', 'gap@b2'])
  expect(draw(settle(start('gap@b1'), list('lone@b1'), false).entries)).toEqual(['(gap@b1)', 'lone@b1'])
})

test('something undone comes back in its place', () => {
  const solved = settle(start('a', 'b'), list('b'), true).entries
  expect(draw(settle(solved, list('a', 'b'), true).entries)).toEqual(['a', 'b'])
})

const ids = fc.uniqueArray(fc.constantFrom('x@1#1', 'x@1#2', 'x@2#1', 'y@1#1', 'y@2#1', 'z@3#1'))

test('whatever comes: keys are unique, every finding is listed once or waits, and nothing held changes its order', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ ids, isHeld: fc.boolean() })), (steps) => {
      let entries: Entry[] = []
      for (const step of steps) {
        const before = entries
        const listed = settle(before, list(...step.ids), step.isHeld)
        entries = listed.entries
        const keys = entries.map(({ key }) => key)
        expect(new Set(keys).size).toBe(keys.length)
        const present = entries.filter(({ isSolved }) => !isSolved).map(({ diagnostic }) => diagnostic.id)
        expect(present.length + listed.waiting).toBe(step.ids.length)
        if (listed.waiting === 0) expect([...present].sort()).toEqual([...step.ids].sort())
        if (step.isHeld && before.length > 0) expect(keys).toEqual(before.map(({ key }) => key))
      }
    }),
  )
})
