import { expect, test } from 'vitest'
import { findingAt, reviewing } from '@/components/test-support/sample-review'
import type { Diagnostic } from '@/lib/review/diagnostic'
import { DEFAULT_SETTINGS } from '@/lib/review/settings'
import { readPlainText } from '@/lib/text/plain-text'
import { beadsOf, faultsOf, isCountBroken } from './beads'

function readList(text: string) {
  const { document } = readPlainText(text)
  const enumeration = reviewing()(document, DEFAULT_SETTINGS).structure.enumerations[0]
  if (!enumeration) throw new Error('the reader found no list')
  return { document, enumeration }
}

/** The beads as signs: ● written, □ missing, ◆ wrong, ○ ahead. */
function draw(text: string, find: (at: (quote: string, rule: string) => Diagnostic) => Diagnostic[] = () => []): string {
  const { document, enumeration } = readList(text)
  const at = (quote: string, rule: string) => {
    const found = findingAt(document, quote, { rule })
    if (!found) throw new Error(`no “${quote}”`)
    return found
  }
  return beadsOf(enumeration, faultsOf(find(at)), -1)
    .map(({ state }) => ({ written: '●', missing: '□', wrong: '◆', ahead: '○' })[state])
    .join('')
}

test('one bead for each item', () => {
  expect(draw('一是学习。二是落实。三是整改。')).toBe('●●●')
})

test('what was announced and is not written yet is drawn hollow', () => {
  expect(draw('抓好以下六项工作：一是学习。二是落实。三是整改。四是督查。')).toBe('●●●●○○')
})

test('a number left out is drawn in its place, but only where it is reported', () => {
  const text = '一是学习。二是落实。四是整改。'
  expect(draw(text)).toBe('●●●')
  expect(draw(text, (at) => [at('四是', 'structure/missing-ordinal/gap')])).toBe('●●□●')
})

test('an item whose marker is reported is drawn as broken', () => {
  expect(draw('一是学习。二是落实。二是整改。', () => [])).toBe('●●●')
  expect(draw('一是学习。二是落实。三是整改。', (at) => [at('三是', 'structure/marker-form/lookalike')])).toBe('●●◆')
})

test('a finding that has nothing to do with the list changes no bead', () => {
  expect(draw('一是学习。二是落实××。', (at) => [at('××', 'draft/placeholder/cross')])).toBe('●●')
})

test('the caret marks its item', () => {
  const { enumeration } = readList('一是学习。二是落实。')
  expect(beadsOf(enumeration, faultsOf([]), 1).map(({ isAtCaret }) => isAtCaret)).toEqual([false, true])
})

test('the announced count is broken where that is reported', () => {
  const { document, enumeration } = readList('抓好以下三项工作：一是学习。二是落实。')
  const found = findingAt(document, '三项工作', { rule: 'structure/announced-count/marked-items' })
  expect(isCountBroken(enumeration, faultsOf([]))).toBe(false)
  expect(isCountBroken(enumeration, faultsOf(found ? [found] : []))).toBe(true)
})
