import type { Term } from '../clauses'
import type { Reading } from '../reading'
import { atMost } from '../relation'

/** “a is at most b”: a part and its whole, a month and what has accumulated. */
export function atMostReading(what: Pick<Reading, 'pattern' | 'code' | 'kind'>, part: Term, whole: Term): Reading {
  return {
    pattern: what.pattern,
    code: what.code,
    kind: what.kind,
    layout: 'order',
    operands: [
      { quantity: part.quantity, role: 'part' },
      { quantity: whole.quantity, role: 'whole' },
    ],
    relation: atMost(),
    result: 0,
    derived: null,
    bond: 'tight',
  }
}
