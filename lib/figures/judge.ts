/** Computes readings and says what comes of them: verdict, formula, what each figure would have to be. */
import type { Quantity } from '../quantities/model'
import { add, compare, divide, multiply, rational } from '../quantities/rational'
import { formulaOf, recomputedText, requirementsOf } from './formula'
import { intersects, middle } from './interval'
import type { LocalStatement, Verdict } from './model'
import { allowedOf, baseInterval, intervalsOf, type Reading, recompute, spanOf } from './reading'
import { solve } from './relation'
import { correctionOf, isOneDigitOff, slipsOf } from './slips'

/** The verdict on one reading. */
export function verdictOf(reading: Reading): Verdict {
  if (reading.isBarred) return 'not-checkable'
  const values = intervalsOf(reading)
  const result = values[reading.result]
  const operand = reading.operands[reading.result]
  if (!result || !operand) return 'not-checkable'
  const found = solve(reading.relation, reading.result, values)
  if (intersects(found, result)) return 'consistent'
  if (reading.relation.shape === 'product' && isCutOff(reading, operand.quantity)) return 'doubtful'
  if (reading.bond === 'loose' && !isNear(reading) && !isOneDigitOff(reading)) return 'not-checkable'
  return reading.atMost ?? 'inconsistent'
}

/** True where the digits were cut off instead of rounded: 89.97 printed as 89.9. */
function isCutOff(reading: Reading, { value, step, factor, exact }: Quantity): boolean {
  const found = middle(recompute(reading))
  if (!found || !value || !step || exact) return false
  return compare(multiply(value, factor), found) <= 0 && compare(found, multiply(add(value, step), factor)) < 0
}

/** Within half and twice of what the others give. */
function isNear(reading: Reading): boolean {
  const found = middle(recompute(reading))
  const operand = reading.operands[reading.result]
  const written = operand && middle(baseInterval(operand.quantity))
  if (!found || !written || written.n <= 0n || found.n <= 0n) return false
  const quotient = divide(found, written)
  return compare(quotient, rational(1, 2)) >= 0 && compare(quotient, rational(2)) <= 0
}

/**
 * The statement that a set of readings of the same figures makes: the first that holds, else the first
 * that is merely doubtful, else the first. A figure that fits any sound reading is not wrong.
 */
export function judge(readings: readonly Reading[]): LocalStatement | null {
  let best: { reading: Reading; verdict: Verdict } | null = null
  for (const reading of readings) {
    if (reading.isMisuse) continue
    const verdict = verdictOf(reading)
    if (best === null || rank(verdict, reading) < rank(best.verdict, best.reading)) best = { reading, verdict }
    if (verdict === 'consistent') break
  }
  if (best?.verdict === 'inconsistent') {
    const misuse = readings.find((reading) => reading.isMisuse && verdictOf(reading) === 'consistent')
    if (misuse) best = { reading: misuse, verdict: 'inconsistent' }
  }
  return best && state(best.reading, best.verdict)
}

/** What holds comes first; a loose reading that is far off says nothing beside one that is merely wrong. */
function rank(verdict: Verdict, { isBarred }: Reading): number {
  if (verdict === 'not-checkable') return isBarred ? 2 : 4
  return { consistent: 0, doubtful: 1, inconsistent: 3 }[verdict]
}

function state(reading: Reading, verdict: Verdict): LocalStatement {
  const base = middle(recompute(reading))
  const isWrong = (verdict === 'inconsistent' || verdict === 'doubtful') && !reading.isMisuse
  const allowed = isWrong ? allowedOf(reading, intervalsOf(reading)) : []
  return {
    code: reading.code,
    pattern: reading.pattern,
    kind: reading.kind,
    verdict,
    location: spanOf(reading.operands),
    formula: formulaOf(reading, base),
    operands: reading.operands.map(({ quantity, role }) => ({ location: { start: quantity.start, end: quantity.end }, role, quantity })),
    result: reading.result,
    recomputed: recomputedText(reading, base),
    requirements: isWrong ? requirementsOf(reading, allowed) : [],
    slips: isWrong ? slipsOf(reading, allowed) : [],
    correction: isWrong ? correctionOf(reading, base, allowed) : null,
  }
}
