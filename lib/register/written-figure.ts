/** A figure of a document as a value of the register: its number as written, in its unit times 万 or 亿. */
import { divide, powerOfTen, rational } from '../quantities/rational'
import { type RegisterEntry, type Revision, type SeriesKey, type Source, VALUE_KINDS } from './model'
import type { RegisterMention } from './reading'
import { writeDecimal } from './write-value'
import { readWrittenUnit } from './written-value'

export type WrittenFigure = Pick<Revision, 'obsValue' | 'unitMeasure' | 'unitMult' | 'decimals'>

/** Null for what is no decimal of a unit: 数百人, 三分之一. */
export function writtenFigure({ quantity, sign }: Pick<RegisterMention, 'quantity' | 'sign'>): WrittenFigure | null {
  const { value, unit, multiplier, decimals } = quantity
  const written = readWrittenUnit(unit === null || unit === '' ? '无' : unit.replace('％', '%'))
  if (!value || !written || multiplier > 12) return null
  const scaled = divide(value, rational(powerOfTen(multiplier)))
  const signed = sign < 0 ? { n: -scaled.n, d: scaled.d } : scaled
  return { obsValue: writeDecimal(signed, decimals), unitMeasure: written.unitMeasure, unitMult: multiplier + written.unitMult, decimals }
}

/**
 * The figure of a document as a revision of the value that the register holds for it; on another basis as a value of its own.
 * Null where nothing is held, and for a hedged figure, which is no value.
 */
export function entryFromMention(mention: RegisterMention, source: Source, basis: string | null = null): RegisterEntry | null {
  const { seriesId, held, quantity } = mention
  const key = seriesId === null ? null : keyOf(seriesId)
  const value = quantity.hedge ? null : writtenFigure(mention)
  if (!key || !held || !value) return null
  return {
    key: { ...key, basis: basis ?? key.basis },
    timePeriod: held.timePeriod,
    aliases: [],
    value: { ...value, obsStatus: 'A', source, collectedOn: null, note: '' },
  }
}

/** The parts of what `seriesId` made; null for another string. */
function keyOf(id: string): SeriesKey | null {
  const [indicator = '', refArea = '', basis = '', kind = ''] = id.split('\u0001')
  const valueKind = VALUE_KINDS.find((one) => one === kind)
  return indicator !== '' && valueKind ? { indicator, refArea, basis, valueKind } : null
}
