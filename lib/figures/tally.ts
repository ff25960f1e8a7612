/** How much was checked: every figure once, under the worst verdict of the statements it takes part in. */
import type { Location } from '../text/document'
import type { FiguresReading, PlacedQuantity, Statement, Verdict } from './model'

/** A figure with what the statements say of it. */
export interface CheckedFigure extends PlacedQuantity {
  /** `not-checkable` where no statement that could be computed has it. */
  verdict: Verdict
}

/** `recognised` is always the sum of the others. */
export interface Tally extends Record<Verdict, number> {
  recognised: number
}

/** Worst first: a figure of a sum that holds and of one that does not is in doubt. */
const WORST_FIRST: readonly Verdict[] = ['inconsistent', 'doubtful', 'consistent', 'not-checkable']

/** Views, marks and the result of a check ask for the same reading again and again. */
const CHECKED = new WeakMap<FiguresReading, CheckedFigure[]>()

/**
 * The figures that count as recognised, in the order of the reading. Digits that are no quantity (numbers of
 * documents, telephones) are left out; dates and ordinals count only where a statement could be made of them.
 */
export function checkFigures(reading: FiguresReading): readonly CheckedFigure[] {
  const known = CHECKED.get(reading) ?? readVerdicts(reading)
  CHECKED.set(reading, known)
  return known
}

function readVerdicts({ quantities, statements }: FiguresReading): CheckedFigure[] {
  const verdicts = new Map<PlacedQuantity, Verdict>()
  const inBlock = groupByBlock(quantities)
  for (const statement of statements)
    for (const { location } of statement.operands)
      for (const figure of overlapping(inBlock.get(location.block) ?? [], location))
        verdicts.set(figure, worse(verdicts.get(figure), statement.verdict))
  return quantities
    .map((figure) => ({ ...figure, verdict: verdicts.get(figure) ?? ('not-checkable' as const) }))
    .filter(({ verdict, quantity: { kind } }) => isCounted(kind, verdict))
}

/** The counts of the strip: recognised = consistent + inconsistent + doubtful + not checkable. */
export function tally(figures: readonly CheckedFigure[]): Tally {
  const counts: Tally = { recognised: figures.length, consistent: 0, inconsistent: 0, doubtful: 0, 'not-checkable': 0 }
  for (const { verdict } of figures) counts[verdict]++
  return counts
}

/** True where something could be computed. */
export function isChecked({ verdict }: Pick<Statement, 'verdict'>): boolean {
  return verdict !== 'not-checkable'
}

function isCounted(kind: PlacedQuantity['quantity']['kind'], verdict: Verdict): boolean {
  if (kind === 'code') return false
  return (kind !== 'date' && kind !== 'ordinal') || isChecked({ verdict })
}

function worse(a: Verdict | undefined, b: Verdict): Verdict {
  return WORST_FIRST.find((verdict) => verdict === a || verdict === b) ?? b
}

/** The figures of a block, which are in order and apart, that share a character with a place. */
function overlapping(figures: readonly PlacedQuantity[], { start, end }: Location): PlacedQuantity[] {
  let low = 0
  let high = figures.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((figures[middle]?.location.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  const found: PlacedQuantity[] = []
  for (let index = low; index < figures.length; index++) {
    const figure = figures[index]
    if (!figure || figure.location.start >= end) break
    found.push(figure)
  }
  return found
}

function groupByBlock(quantities: readonly PlacedQuantity[]): Map<string, PlacedQuantity[]> {
  const groups = new Map<string, PlacedQuantity[]>()
  for (const figure of quantities) {
    const group = groups.get(figure.location.block)
    if (group) group.push(figure)
    else groups.set(figure.location.block, [figure])
  }
  return groups
}
