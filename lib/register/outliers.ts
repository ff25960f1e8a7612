/**
 * Values that jump out of their own history, for a look: a slipped point, 万 for 亿, another basis under the old name.
 * Never a finding: real years jump as well. Robust: the usual is the median of the changes between comparable periods,
 * and its spread their median absolute deviation, so that the odd value does not hide itself.
 */
import { add, compare, decimal, divide, formatDecimal, multiply, negate, type Rational, rational, subtract } from '../quantities/rational'
import type { Revision, Series } from './model'
import { parseTimePeriod } from './time-period'

export interface Outlier {
  timePeriod: string
  /** The comparable period it is seen against. */
  against: string
  /** From `against` to `timePeriod`, in percent of the former, or in points where the values are percentages: `98.2`, `-3`; null from zero. */
  change: string | null
  isPoints: boolean
  /** Smallest and largest of the other changes of the same kind; null where there are too few to speak of. */
  usual: { low: string; high: string } | null
}

interface Point {
  timePeriod: string
  value: Rational
  isPercent: boolean
}

/** So many changes make a history; with fewer only a slip of the point is noticed. */
const HISTORY = 4
/** 5 × 1.4826 × the median absolute deviation: five standard deviations, were they normal. */
const SPREADS = rational(37, 5)
/** Small counts go up and down by much, each time: so many times the usual size of a change is no surprise. */
const LIVELY = rational(3)
/** Never nearer to the median than that: 15 % of the level, or 5 points. */
const LEAST = { relative: rational(15, 100), points: rational(5) }
/** Without a history: seven times as much, or a seventh. As a symmetric change that is 2·6/8. */
const SLIP = rational(3, 2)
const SMALL = rational(10)
const ZERO = rational(0)

/** The outlying values of a series, oldest first. Withdrawn values are passed over. */
export function findOutliers(series: Series): Outlier[] {
  const found = comparableRuns(series).flatMap(judge)
  return found.sort((a, b) => (a.timePeriod < b.timePeriod ? -1 : 1))
}

/** Runs of values that may be compared one with the next, in time: the same part of each year, else one sort of period. */
function comparableRuns({ observations }: Series): Point[][] {
  const bySort = new Map<string, Map<string, Point[]>>()
  for (const { timePeriod, revisions } of observations) {
    const revision = revisions.at(-1)
    const period = parseTimePeriod(timePeriod)
    if (!revision || !period || revision.obsStatus === 'M') continue
    const { sort, firstMonth, lastMonth, day } = period
    const parts = entryOf(bySort, `${sort}|${revision.unitMeasure}`, () => new Map<string, Point[]>())
    const isLastDay = sort === 'point' || sort === 'day' // February may end on another day
    entryOf(parts, `${firstMonth}-${lastMonth}-${isLastDay ? '' : day}`, () => []).push(pointOf(timePeriod, revision))
  }
  return [...bySort].flatMap(([sort, parts]) => {
    const runs = [...parts.values()]
    const isShort = !sort.startsWith('months') && runs.every((run) => run.length <= HISTORY)
    return (isShort ? [runs.flat()] : runs).map((run) => run.sort((a, b) => (a.timePeriod < b.timePeriod ? -1 : 1)))
  })
}

function entryOf<V>(map: Map<string, V>, key: string, make: () => V): V {
  const held = map.get(key)
  if (held !== undefined) return held
  const made = make()
  map.set(key, made)
  return made
}

function pointOf(timePeriod: string, { obsValue, unitMeasure, unitMult }: Revision): Point {
  const [whole = '', fraction = ''] = obsValue.split('.')
  return {
    timePeriod,
    value: decimal(BigInt(whole + fraction), unitMult - fraction.length),
    isPercent: /^(?:[%％‰]|个?百分点|成)$/.test(unitMeasure),
  }
}

function judge(run: Point[]): Outlier[] {
  const steps = run.slice(1).map((point, index) => stepTo(run[index] ?? point, point))
  if (steps.length === 0) return []
  const isOdd = steps.length >= HISTORY ? beyondUsual(steps) : isSlip
  const odd = oddPoints(run, isOdd)
  const ordinary = run.slice(1).flatMap((point, index) => {
    const before = run[index]
    return before && !odd.has(point) && !odd.has(before) ? (changeOf(before, point) ?? []) : []
  })
  return [...odd].map(([point, against]) => {
    const change = changeOf(against, point)
    return {
      timePeriod: point.timePeriod,
      against: against.timePeriod,
      change: change && formatDecimal(change, 1),
      isPoints: point.isPercent,
      usual: ordinary.length >= 2 ? rangeOf(ordinary) : null,
    }
  })
}

type IsOdd = (from: Point, to: Point) => boolean

/** Each odd point with the one that it is seen against: odd to the one before and to the last that was not. */
function oddPoints(run: readonly Point[], isOdd: IsOdd): Map<Point, Point> {
  const odd = new Map<Point, Point>()
  const [first, second, third] = run
  if (first && second && third && isOdd(first, second) && !isOdd(second, third)) odd.set(first, second)
  let good = odd.size > 0 ? second : first
  for (const [index, point] of run.entries()) {
    const before = run[index - 1]
    if (index <= odd.size || !before || !good) continue
    if (isOdd(before, point) && isOdd(good, point)) odd.set(point, good)
    else good = point
  }
  return odd
}

/** From one value to the next: the difference of percentages, else as a share of the mean level (as far up as down: -2 … 2). */
function stepTo(from: Point, to: Point): Rational {
  const difference = subtract(to.value, from.value)
  if (to.isPercent) return difference
  const level = add(size(from.value), size(to.value))
  return level.n === 0n ? ZERO : divide(multiply(difference, rational(2)), level)
}

function beyondUsual(steps: readonly Rational[]): IsOdd {
  const middle = lowerMedian(steps)
  const spread = multiply(lowerMedian(steps.map((step) => size(subtract(step, middle)))), SPREADS)
  const liveliness = multiply(lowerMedian(steps.map(size)), LIVELY)
  return (from, to) => {
    const distance = size(subtract(stepTo(from, to), middle))
    return [spread, liveliness, to.isPercent ? LEAST.points : LEAST.relative].every((limit) => compare(distance, limit) > 0)
  }
}

const isSlip: IsOdd = (from, to) =>
  !to.isPercent && compare(size(from.value), SMALL) > 0 && compare(size(to.value), SMALL) > 0 && compare(size(stepTo(from, to)), SLIP) >= 0

/** The lower one of two middles: an odd value makes two odd steps, which may be half of all. */
function lowerMedian(values: readonly Rational[]): Rational {
  return [...values].sort(compare)[(values.length - 1) >> 1] ?? ZERO
}

function size(value: Rational): Rational {
  return value.n < 0n ? negate(value) : value
}

/** In percent or points; null from zero, where no percentage is. */
function changeOf(from: Point, to: Point): Rational | null {
  const difference = subtract(to.value, from.value)
  if (to.isPercent) return difference
  return from.value.n === 0n ? null : divide(multiply(difference, rational(100)), size(from.value))
}

function rangeOf(changes: readonly Rational[]): { low: string; high: string } {
  const sorted = [...changes].sort(compare)
  const [low = ZERO] = sorted
  return { low: formatDecimal(low, 1), high: formatDecimal(sorted.at(-1) ?? low, 1) }
}
