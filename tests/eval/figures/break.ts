/** Breaks one figure of a statement that holds, so that it leaves the interval that the other figures allow. */
import { readSentences, widen } from '../../../lib/figures/clauses'
import { intersects } from '../../../lib/figures/interval'
import { judge } from '../../../lib/figures/judge'
import type { LocalStatement } from '../../../lib/figures/model'
import { readAlternatives, readFigureFacts } from '../../../lib/figures/read-block'
import { intervalsOf, type Reading } from '../../../lib/figures/reading'
import { solve } from '../../../lib/figures/relation'
import type { Quantity } from '../../../lib/quantities/model'
import { readQuantities } from '../../../lib/quantities/read-quantities'
import { fold } from '../../../lib/text/fold'
import { pick, type Random } from '../random'

/** A text with one digit changed. */
export interface BrokenText {
  text: string
  /** Where the digit stands. */
  at: number
  /** The statement that held. */
  pattern: string
  code: string
  start: number
  end: number
}

/** Readings of equalities that hold in a block. */
export function holdingReadings(text: string): Reading[] {
  const folded = fold(text)
  const wide = widen(folded)
  const sentences = readSentences(wide, readQuantities(folded))
  const found: Reading[] = []
  for (const alternatives of readAlternatives({ text: wide.text, sentences })) {
    const [only, ...others] = alternatives.filter((reading) => judge([reading])?.verdict === 'consistent')
    // Where two readings hold, nobody can say which one a broken figure leaves.
    if (only && others.length === 0 && only.relation.shape !== 'order') found.push(only)
  }
  return found
}

/** Changes one digit of one figure of the reading; null where no change leaves the interval. */
export function breakReading(text: string, reading: Reading, random: Random): BrokenText | null {
  const values = intervalsOf(reading)
  for (let attempt = 0; attempt < 20; attempt++) {
    const index = Math.floor(random() * reading.operands.length)
    const quantity = reading.operands[index]?.quantity
    const changed = quantity && changeDigit(text, quantity, random)
    if (!quantity || !changed) continue
    const now = figureAt(changed.text, quantity.start)
    if (!now?.value) continue
    const allowed = solve(reading.relation, index, values)
    const own = { quantity: { ...now, factor: quantity.factor }, role: reading.operands[index]?.role ?? 'part' }
    const moved = intervalsOf({ ...reading, operands: reading.operands.map((operand, at) => (at === index ? own : operand)) })[index]
    if (!moved || intersects(moved, allowed)) continue
    const starts = reading.operands.map((operand) => operand.quantity.start)
    return {
      ...changed,
      pattern: reading.pattern,
      code: reading.code,
      start: Math.min(...starts),
      end: Math.max(...reading.operands.map((operand) => operand.quantity.end)),
    }
  }
  return null
}

function changeDigit(text: string, { number }: Quantity, random: Random): { text: string; at: number } | null {
  const places = Array.from({ length: number.end - number.start }, (_, index) => number.start + index).filter((at) =>
    /\d/.test(text.charAt(at)),
  )
  const at = pick(random, places)
  if (at === undefined) return null
  const old = text.charAt(at)
  const digits = [...'0123456789'].filter((digit) => digit !== old && !(digit === '0' && at === number.start))
  const digit = pick(random, digits)
  return digit === undefined ? null : { text: text.slice(0, at) + digit + text.slice(at + 1), at }
}

function figureAt(text: string, start: number): Quantity | undefined {
  return readQuantities(text).find((quantity) => quantity.start === start)
}

/** What is said of the place after the change: the statement that noticed, or null. */
export function noticed({ text, at, start, end }: BrokenText): LocalStatement | null {
  const [facts] = readFigureFacts([fold(text)])
  const wrong = (facts?.statements ?? []).filter(({ verdict }) => verdict === 'inconsistent' || verdict === 'doubtful')
  return (
    wrong.find(({ operands }) => operands.some(({ location }) => location.start <= at && at < location.end)) ??
    wrong.find(({ location }) => location.start < end && location.end > start) ??
    null
  )
}
