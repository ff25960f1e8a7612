import { expect, test } from 'vitest'
import type { Span } from '../text/document'
import type { Diagnostic } from './diagnostic'
import { contains, holdBack } from './hold-back'

const indexOf = (block: string) => ['a', 'b', 'c'].indexOf(block)
const SPAN: Span = { from: { block: 'a', offset: 4 }, to: { block: 'b', offset: 6 } }

function finding(id: string, unfinishedWithin: Span | null): Diagnostic {
  return { id, unfinishedWithin } as Diagnostic
}

test('a span contains both its ends and the blocks between', () => {
  const wide: Span = { from: { block: 'a', offset: 4 }, to: { block: 'c', offset: 0 } }
  expect(contains(SPAN, { block: 'a', offset: 4 }, indexOf)).toBe(true)
  expect(contains(SPAN, { block: 'b', offset: 6 }, indexOf)).toBe(true)
  expect(contains(wide, { block: 'b', offset: 99 }, indexOf)).toBe(true)
  expect(contains(SPAN, { block: 'a', offset: 3 }, indexOf)).toBe(false)
  expect(contains(SPAN, { block: 'b', offset: 7 }, indexOf)).toBe(false)
})

test('a position in a block that is not known lies nowhere', () => {
  expect(contains(SPAN, { block: 'new', offset: 0 }, indexOf)).toBe(false)
})

test('only what may be unfinished around the caret is held back', () => {
  const findings = [
    finding('here', SPAN),
    finding('elsewhere', { from: { block: 'c', offset: 0 }, to: { block: 'c', offset: 9 } }),
    finding('sure', null),
  ]
  const { shown, heldBack } = holdBack(findings, { block: 'b', offset: 1 }, indexOf)
  expect(heldBack.map(({ id }) => id)).toEqual(['here'])
  expect(shown.map(({ id }) => id)).toEqual(['elsewhere', 'sure'])
})

test('without a caret everything is shown', () => {
  expect(holdBack([finding('here', SPAN)], null, indexOf).shown).toHaveLength(1)
})
