/**
 * The wording of a value of the register at a place: “5.13万人，比上年增长2.4%”. Everything is computed from what is held,
 * exactly; what is not held is refused, never guessed.
 */
import { isOtherBasis } from '../figures/roles'
import { compare, divide, multiply, powerOfTen, type Rational, rational, subtract } from '../quantities/rational'
import type { Range } from '../text/document'
import { convertUnit, formsOf, unitOf, writeValue } from './convert-value'
import type { Revision, Series } from './model'
import type { PhraseOptions } from './phrase-options'
import { formatTimePeriod, parseTimePeriod } from './time-period'
import { heldValue, writeDecimal, writeUnit } from './write-value'
import { yearBefore } from './year-before'

export type PhraseRefusal =
  | 'no-value' // nothing is held for the period, or it was withdrawn
  | 'no-such-unit' // the unit asked for measures something else
  | 'not-actual' // a target or a forecast has not grown
  | 'no-value-before' // the year before is not held
  | 'other-unit-before' // held in a unit that cannot be converted
  | 'no-base' // zero or less: no rate of growth follows from it

/** What the writer should know of a phrase that is right as it stands. */
export type PhraseCaution = 'current-prices' | 'provisional'

export type Phrase =
  /** `value`: where the value with its unit stands in `text`. */
  { status: 'ready'; text: string; value: Range; cautions: PhraseCaution[] } | { status: 'refused'; reason: PhraseRefusal }

/** How a value is worded where nothing has been chosen: as it is held, alone. */
export function plainPhrase(revision: Revision): PhraseOptions {
  const [form] = formsOf(revision)
  const { unitMeasure, unitMult, decimals } = form ?? revision
  return { unitMeasure, unitMult, decimals, change: 'none', changeDecimals: 1, withPeriod: false, withName: false }
}

/** The current value of a period; null where there is none or it was withdrawn. */
export function currentRevision({ observations }: Pick<Series, 'observations'>, timePeriod: string): Revision | null {
  const current = observations.find((observation) => observation.timePeriod === timePeriod)?.revisions.at(-1)
  return current && current.obsStatus !== 'M' ? current : null
}

/** True for rates: they change by percentage points, never by per cent. */
export function isRate(unitMeasure: string): boolean {
  return unitOf(unitMeasure)?.dimension === 'percent' && POINTS[unitMeasure] !== undefined
}

/** Words a value of a series, or tells why it cannot be worded so. */
export function phraseOf(series: Series, timePeriod: string, options: PhraseOptions): Phrase {
  const revision = currentRevision(series, timePeriod)
  if (!revision) return refuse('no-value')
  const value = writeValue(revision, options)
  if (value === null) return refuse('no-such-unit')
  const change = options.change === 'none' ? '' : changeOf(series, timePeriod, revision, options)
  if (typeof change !== 'string') return refuse(change.refused)
  const lead = leadOf(series, timePeriod, options)
  const cautions: PhraseCaution[] = []
  if (options.change === 'rate' && !isRate(options.unitMeasure) && isOtherBasis(series.indicator)) cautions.push('current-prices')
  if (revision.obsStatus !== 'A') cautions.push('provisional')
  return { status: 'ready', text: lead + value + change, value: { start: lead.length, end: lead.length + value.length }, cautions }
}

function refuse(reason: PhraseRefusal): Phrase {
  return { status: 'refused', reason }
}

const KIND_WORDS: Record<Series['valueKind'], string> = { actual: '', target: '目标', threshold: '控制目标', forecast: '预计' }

/** “2024年末清河县常住人口（户籍）”. */
function leadOf({ refArea, indicator, basis, valueKind }: Series, timePeriod: string, { withPeriod, withName }: PhraseOptions): string {
  const period = withPeriod ? formatTimePeriod(timePeriod) : ''
  const name = withName ? refArea + indicator + (basis && `（${basis}）`) + KIND_WORDS[valueKind] : ''
  return period + name
}

const POINTS: Record<string, string> = { '%': '个百分点', '‰': '个千分点' }

interface Refused {
  refused: PhraseRefusal
}

function changeOf(series: Series, timePeriod: string, revision: Revision, options: PhraseOptions): string | Refused {
  if (series.valueKind !== 'actual') return { refused: 'not-actual' }
  const earlier = yearBefore(timePeriod)
  const before = earlier === null ? null : currentRevision(series, earlier)
  if (!before) return { refused: 'no-value-before' }
  const now = heldValue(revision)
  const then = convertUnit(heldValue(before), before.unitMeasure, revision.unitMeasure)
  if (!then) return { refused: 'other-unit-before' }
  const direction = compare(now, then)
  if (direction === 0) return `，与${baseWord(timePeriod)}持平`
  if (isRate(options.unitMeasure)) return pointsOf(timePeriod, now, then, revision.unitMeasure, options)
  return options.change === 'amount'
    ? amountOf(timePeriod, now, then, revision.unitMeasure, options)
    : growthOf(timePeriod, now, then, options.changeDecimals)
}

/** “，比上年增长2.4%”. */
function growthOf(timePeriod: string, now: Rational, then: Rational, decimals: number): string | Refused {
  const zero = rational(0)
  if (compare(then, zero) <= 0 || compare(now, zero) < 0) return { refused: 'no-base' }
  const rate = multiply(divide(subtract(now, then), then), rational(100))
  return worded(timePeriod, rate, decimals, '%', '增长', '下降')
}

/** “，比上年增加0.12万人”, in the unit of the value. */
function amountOf(timePeriod: string, now: Rational, then: Rational, unit: string, form: PhraseOptions): string | Refused {
  const change = convertUnit(subtract(now, then), unit, form.unitMeasure)
  if (!change) return { refused: 'no-such-unit' }
  const inForm = divide(change, rational(powerOfTen(form.unitMult)))
  return worded(timePeriod, inForm, form.decimals, writeUnit(form), '增加', '减少')
}

/** “，比上年上升0.5个百分点”: 上升 and 下降 praise nothing, a rate may be of the jobless. */
function pointsOf(timePeriod: string, now: Rational, then: Rational, unit: string, form: PhraseOptions): string | Refused {
  const change = convertUnit(subtract(now, then), unit, form.unitMeasure)
  const points = POINTS[form.unitMeasure]
  if (!change || points === undefined) return { refused: 'no-such-unit' }
  return worded(timePeriod, change, form.decimals, points, '上升', '下降')
}

/** A change that is there but vanishes in rounding is 基本持平, not 0.0%. */
function worded(timePeriod: string, change: Rational, decimals: number, unit: string, rise: string, fall: string): string {
  const size = writeDecimal({ n: change.n < 0n ? -change.n : change.n, d: change.d }, decimals)
  if (/^[0.]+$/.test(size)) return `，与${baseWord(timePeriod)}基本持平`
  return `，${comparedWith(timePeriod)}${change.n > 0n ? rise : fall}${size}${unit}`
}

function comparedWith(timePeriod: string): string {
  const sort = parseTimePeriod(timePeriod)?.sort
  return sort === 'year' || sort === 'point' ? `比${baseWord(timePeriod)}` : '同比'
}

/** What a period is compared with: 上年, 上年末, 上年同期. */
function baseWord(timePeriod: string): string {
  const { sort, lastMonth, day } = parseTimePeriod(timePeriod) ?? {}
  if (sort === 'year') return '上年'
  return sort === 'point' && lastMonth === 12 && day === 31 ? '上年末' : '上年同期'
}
