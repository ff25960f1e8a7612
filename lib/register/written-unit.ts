/** What a unit of the register measures, so that it can be compared with the unit of a figure. */
import { dimensionOf } from '../figures/reading'
import { type Rational, rational } from '../quantities/rational'
import { readQuantities } from '../quantities/read-quantities'

export interface UnitMeaning {
  /** As quantities have it, with one word for persons; null for a bare number. */
  dimension: string | null
  /** Base units of the dimension in one of these. */
  factor: Rational
  /** Counts whole things: a whole number is exact. */
  exact: boolean
}

const known = new Map<string, UnitMeaning>()
/** More different words than any register has units. */
const MOST = 2_000

/** Reads “人”, “万元”, “%”; a word that is no unit measures only itself. */
export function meaningOf(unit: string): UnitMeaning {
  const found = known.get(unit)
  if (found) return found
  const meaning = readMeaning(unit)
  if (known.size < MOST) known.set(unit, meaning)
  return meaning
}

function readMeaning(unit: string): UnitMeaning {
  if (unit === '') return { dimension: null, factor: rational(1), exact: true }
  const text = `1${unit}`
  const [quantity] = readQuantities(text)
  // 家次 counts as 家 does.
  if (quantity?.dimension?.startsWith('count:') && quantity.start === 0 && quantity.end === text.length - 1)
    return { dimension: dimensionOf(quantity), factor: rational(1), exact: true }
  if (!quantity?.value || quantity.end !== text.length || quantity.start !== 0)
    return { dimension: `measure:${unit}`, factor: rational(1), exact: false }
  const factor = { n: quantity.factor.n * quantity.value.n, d: quantity.factor.d * quantity.value.d }
  return { dimension: dimensionOf(quantity) ?? `measure:${unit}`, factor, exact: quantity.exact }
}

/** True where figures of the two dimensions may be values of one indicator: 家, 个 and 座 count the same things. */
export function isComparable(a: string | null, b: string | null): boolean {
  return a === b || (isThing(a) && isThing(b)) || isFirm(a, b) || isFirm(b, a)
}

/** True for 公斤/亩 where the figure is so many 公斤 and the words say 每亩. */
export function isPerUnit(unit: string, dimension: string | null): boolean {
  const [own = '', per] = unit.split('/')
  return per !== undefined && dimension !== null && isComparable(meaningOf(own).dimension, dimension)
}

/** Enterprises are counted as 户, 家 and 个. */
function isFirm(a: string | null, b: string | null): boolean {
  return a === 'count:户' && (b === 'count:家' || b === 'count:个')
}

/** Persons, households and times are no things. */
function isThing(dimension: string | null): boolean {
  return dimension?.startsWith('count:') === true && !/^count:(?:人|户|人次|次|户次|例|万)$/.test(dimension)
}
