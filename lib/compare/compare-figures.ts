/** Pairs the figures of two documents by name, unit, kind, area, basis and period. */
import { compare, type Rational } from '../quantities/rational'
import { isSamePlace } from '../register/own-area'
import { isComparable, meaningOf } from '../register/written-unit'
import { agreementOf, baseValue, differenceOf } from './difference'
import type { ComparedRow, NamedFigure, PeriodRelation, Side } from './model'
import { relatePeriods } from './span'

/**
 * The rows of a comparison: those of the open document in its order, then what only the other one has. A figure of the
 * other document may stand beside several: last year's value is the value itself, and what this year's is compared with.
 */
export function compareFigures(here: readonly NamedFigure[], there: readonly NamedFigure[]): ComparedRow[] {
  const others = groupByName(mergeSame(there).map(weigh))
  const taken = new Set<Side>()
  const rows = mergeSame(here).map((side) => {
    const found = bestOf(weigh(side), others.get(nameKey(side)) ?? [], taken)
    if (found) taken.add(found.side)
    return rowOf(side, found)
  })
  for (const sides of others.values())
    for (const { side } of sides)
      if (!taken.has(side)) rows.push({ ...EMPTY, id: `there ${idOf(side)}`, indicator: side.key.indicator, state: 'there', there: side })
  return rows
}

const EMPTY = { here: null, there: null, periods: null, isRounded: false, difference: null }

/** What says the same in several places is one figure. */
function mergeSame(figures: readonly NamedFigure[]): Side[] {
  const merged = new Map<string, Side>()
  for (const figure of figures) {
    const id = idOf(figure)
    const known = merged.get(id)
    const places = figure.location ? [figure.location] : []
    if (known) known.places.push(...places)
    else merged.set(id, { ...figure, places })
  }
  return [...merged.values()]
}

function idOf({ key, area, timePeriod, value }: NamedFigure): string {
  const { obsValue, unitMeasure, unitMult, decimals } = value
  return [key.indicator, area, key.basis, key.valueKind, timePeriod, obsValue, unitMeasure, unitMult, decimals].join('\u0001')
}

function nameKey({ key }: NamedFigure): string {
  return `${key.indicator.replace(/\s/g, '')}\u0001${key.valueKind}`
}

/** A side with what every pair asks of it. */
interface Weighed {
  side: Side
  base: Rational
  dimension: string | null
}

function weigh(side: Side): Weighed {
  return { side, base: baseValue(side.value), dimension: meaningOf(side.value.unitMeasure).dimension }
}

function groupByName(sides: readonly Weighed[]): Map<string, Weighed[]> {
  const groups = new Map<string, Weighed[]>()
  for (const one of sides) {
    const group = groups.get(nameKey(one.side))
    if (group) group.push(one)
    else groups.set(nameKey(one.side), [one])
  }
  return groups
}

interface Candidate {
  side: Side
  periods: PeriodRelation
  /** Higher is better, the first difference decides. */
  rank: readonly number[]
}

const PERIOD_RANK: Record<PeriodRelation, number> = { same: 3, year: 2, unknown: 1, span: 0 }

function bestOf(here: Weighed, others: readonly Weighed[], taken: ReadonlySet<Side>): Candidate | null {
  const comparable = others.filter(({ dimension }) => isComparable(here.dimension, dimension))
  // One area, though the other side does not name it, is that of the document; of several each is a part.
  const hasOneArea = new Set(comparable.map(({ side }) => side.area)).size <= 1
  let best: Candidate | null = null
  for (const other of comparable) {
    const candidate = candidateOf(here, other, { hasOneArea, isTaken: taken.has(other.side) })
    if (candidate && (!best || isHigher(candidate.rank, best.rank))) best = candidate
  }
  return best
}

function candidateOf(here: Weighed, other: Weighed, about: { hasOneArea: boolean; isTaken: boolean }): Candidate | null {
  const { key, timePeriod, value } = here.side
  const { side } = other
  const area = agreement(here.side.area, side.area, isSamePlace)
  const basis = agreement(key.basis, side.key.basis)
  if (area === null || basis === null || (area === 0 && !about.hasOneArea)) return null
  const { relation, years } = relatePeriods(timePeriod, side.timePeriod)
  // The year before rather than the year after, and the nearest.
  const nearness = relation === 'year' || relation === 'span' ? -(years >= 0 ? years : 100 - years) : 0
  const hasSameUnit = value.unitMeasure === side.value.unitMeasure ? 1 : 0
  const isEqual = compare(here.base, other.base) === 0 ? 1 : 0
  // Of two with all in common, each stands beside one: “整改119处” here, “整改36处” there.
  return { side, periods: relation, rank: [PERIOD_RANK[relation], area, basis, nearness, hasSameUnit, isEqual, about.isTaken ? 0 : 1] }
}

/** 1 the same, 0 where only one says it, null where they differ. */
function agreement(a: string, b: string, isSame: (a: string, b: string) => boolean = () => false): 0 | 1 | null {
  if (a === b || isSame(a, b)) return 1
  return a === '' || b === '' ? 0 : null
}

function isHigher(a: readonly number[], b: readonly number[]): boolean {
  const index = a.findIndex((value, at) => value !== b[at])
  return index >= 0 && (a[index] ?? 0) > (b[index] ?? 0)
}

function rowOf(here: Side, found: Candidate | null): ComparedRow {
  const row = { ...EMPTY, id: `here ${idOf(here)}`, indicator: here.key.indicator, here }
  if (!found) return { ...row, state: 'here' }
  const { side: there, periods } = found
  const agreed = agreementOf(here.value, there.value)
  return {
    ...row,
    there,
    periods,
    state: agreed === 'changed' ? 'changed' : 'same',
    isRounded: agreed === 'rounded',
    difference: agreed === 'changed' ? differenceOf(here.value, there.value, periods) : null,
  }
}
