import { expect, test } from 'vitest'
import { findingAt } from '@/components/test-support/sample-review'
import type { Diagnostic } from '@/lib/review/diagnostic'
import { readPlainText } from '@/lib/text/plain-text'
import { type Farewell, type FarewellReasons, farewellOf } from './farewell'

const NONE: FarewellReasons = { setAside: { places: [], rules: [] }, disabledRules: [], heldBack: [] }
const gap = findingAt(readPlainText('四是抓整改。').document, '四是') as Diagnostic

test.each<[string, FarewellReasons, Farewell]>([
  ['mended', NONE, 'solved'],
  ['set aside here', { ...NONE, setAside: { places: [`${gap.rule}:${gap.fingerprint}`], rules: [] } }, 'set-aside'],
  ['of a kind set aside', { ...NONE, setAside: { places: [], rules: [gap.rule] } }, 'set-aside'],
  ['of a kind switched off', { ...NONE, disabledRules: [gap.rule] }, 'set-aside'],
  ['at the caret', { ...NONE, heldBack: [gap] }, 'unfinished'],
])('a finding that was %s is told so', (_, reasons, farewell) => {
  expect(farewellOf(gap, reasons)).toBe(farewell)
})
