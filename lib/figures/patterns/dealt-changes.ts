/** Changes that 分别 deals out: “12起、死亡9人，去年同期分别为15起、10人，同比分别下降20.0%和10.0%”. */
import type { Sentence, Term } from '../clauses'
import { isPercent, isSameDimension, isZero } from '../reading'
import { isOtherBasis } from '../roles'
import { readingsOfPair, stepReading } from './change'
import { type Alternatives, isParted, wordsBefore } from './pattern'

const LAST_YEAR = /(?:去年|上年)(?:同期)?(?:的|分别为?|为)*$/

export function* readDealtChanges(sentence: Sentence): Generator<Alternatives> {
  for (const first of sentence.terms) {
    if (first.change?.subject !== '' || first.change.isAverage || !first.lead.includes('分别')) continue
    const changes = rowFrom(sentence, first)
    if (changes.length < 2 || isOtherBasis(wordsBefore(sentence, first))) continue
    const { direction } = first.change
    const levels = levelsOf(sentence, changes)
    if (levels) {
      for (const [index, to] of levels.now.entries()) {
        const [from, change] = [levels.before[index], changes[index]]
        if (from && change) yield readingsOfPair({ from, to, direction }, change, direction, false, false)
      }
    } else yield* readDealtSteps(sentence, changes)
  }
}

/** “同比分别减少3起、1人，分别下降20%、10%” */
function* readDealtSteps(sentence: Sentence, rates: readonly Term[]): Generator<Alternatives> {
  const [first] = rates
  const amounts = rowBefore(sentence, first, rates.length)
  const now = rowBefore(sentence, amounts?.[0], rates.length)
  const change = amounts?.[0]?.change
  if (!amounts || !now || !change || change.subject !== '' || change.direction !== first?.change?.direction) return
  if (!rates.every(({ quantity }) => isPercent(quantity) && !isZero(quantity)) || !arePaired(now, amounts)) return
  for (const [index, current] of now.entries()) {
    const [amount, rate] = [amounts[index], rates[index]]
    if (amount && rate) yield [stepReading(current, amount, rate, change.direction, false)]
  }
}

/** The levels before and now of each change: last year's stand before the changes or behind them. */
function levelsOf(sentence: Sentence, changes: readonly Term[]): { before: Term[]; now: Term[] } | null {
  const [first] = changes
  const after = sentence.terms[(changes[changes.length - 1]?.index ?? 0) + 1]
  const beside = rowBefore(sentence, first, changes.length)
  if (!beside || !first) return null
  if (LAST_YEAR.test(beside[0]?.lead ?? '')) {
    const now = rowBefore(sentence, beside[0], changes.length)
    return now && arePaired(now, beside) ? { before: beside, now } : null
  }
  if (!after || !LAST_YEAR.test(after.lead) || isParted(sentence, first, after)) return null
  const before = rowFrom(sentence, after)
  return before.length === changes.length && arePaired(beside, before) ? { before, now: beside } : null
}

/** A figure and those that follow it without words of their own. */
function rowFrom(sentence: Sentence, first: Term): Term[] {
  const row = [first]
  for (
    let next = sentence.terms[first.index + 1];
    next && /^[和与及]?$/.test(next.lead) && !next.joined;
    next = sentence.terms[next.index + 1]
  )
    row.push(next)
  return row
}

/** As many figures right before a term, none of them a change but where the first of them is. */
function rowBefore(sentence: Sentence, term: Term | undefined, length: number): Term[] | null {
  if (!term || term.index < length) return null
  const row = sentence.terms.slice(term.index - length, term.index)
  const [first] = row
  return first && !isParted(sentence, first, term) && row.slice(1).every(({ change }) => !change) ? row : null
}

function arePaired(now: readonly Term[], others: readonly Term[]): boolean {
  return now.every((term, index) => {
    const other = others[index]
    return other && !term.change && isSameDimension(term.quantity, other.quantity) && !isZero(other.quantity)
  })
}
