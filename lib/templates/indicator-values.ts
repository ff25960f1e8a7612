/** Fields that name an indicator of the register: the template gets its value in words. */
import type { Register, Series } from '../register/model'
import { currentRevision, phraseOf, plainPhrase } from '../register/phrase'
import { daysInMonth, parseTimePeriod, pointPeriod, readTimePeriod } from '../register/time-period'
import type { Field, PlainField } from './model'
import type { Entry, Values } from './scope'

/** What a field's value may look like: `地区生产总值`, `地区生产总值@2025年`. */
const WRITTEN = /^([^@＠]+)(?:[@＠](.+))?$/

/**
 * Replaces names of indicators by “地区生产总值86.4亿元，比上年增长2.4%”; the growth stands where the year before is held.
 * Without a period that of 年度 and 期间 is meant, and where the template has no 年度 the newest one: last year's figure must never
 * stand behind “2026年，”. A name that the register does not know, or has no value for, stays open.
 */
export function withIndicators(fields: readonly Field[], values: Values, register: Register): Values {
  const filled: Record<string, Values[string]> = { ...values }
  const source = { register, periods: periodsSaid(values) }
  for (const field of fields) {
    const given = values[field.name]
    if (field.type === 'list') filled[field.name] = entriesOf(field.of, typeof given === 'object' ? given : [], source)
    else if (field.type === 'indicator' && typeof given === 'string') filled[field.name] = phraseFor(given, source)
  }
  return filled
}

interface Source {
  register: Register
  /** The period that the template's own text names, and its last day; null where it names none. */
  periods: readonly (string | null)[] | null
}

function periodsSaid({ 年度: year, 期间: part }: Values): Source['periods'] {
  const [, digits = ''] = /^(\d{4})年?$/.exec(typeof year === 'string' ? year.trim() : '') ?? []
  if (digits === '') return null
  const said = readTimePeriod(`${digits}年${typeof part === 'string' ? part.trim() : ''}`)
  const period = said === null ? null : parseTimePeriod(said)
  if (!period) return []
  return [said, pointPeriod(period.year, period.lastMonth, period.day ?? daysInMonth(period.year, period.lastMonth))]
}

function entriesOf(of: readonly PlainField[], entries: readonly Entry[], source: Source): Entry[] {
  const names = of.filter(({ type }) => type === 'indicator').map(({ name }) => name)
  if (names.length === 0) return [...entries]
  return entries.map((entry) => ({ ...entry, ...Object.fromEntries(names.map((name) => [name, phraseFor(entry[name] ?? '', source)])) }))
}

/** Empty, and so open, where the register cannot tell. */
function phraseFor(written: string, { register, periods }: Source): string {
  const [, name = '', period] = WRITTEN.exec(written.trim()) ?? []
  const series = seriesOf(name.trim(), register)
  const meant = period ? [readTimePeriod(period)] : periods
  const timePeriod =
    series?.observations.findLast((one) => (meant?.includes(one.timePeriod) ?? true) && currentRevision(series, one.timePeriod))
      ?.timePeriod ?? null
  const revision = series && timePeriod !== null ? currentRevision(series, timePeriod) : null
  if (!series || !revision || timePeriod === null) return ''
  const options = { ...plainPhrase(revision), withName: true }
  const grown = phraseOf(series, timePeriod, { ...options, change: 'rate' })
  const plain = grown.status === 'ready' && grown.cautions.length === 0 ? grown : phraseOf(series, timePeriod, options)
  return plain.status === 'ready' ? plain.text : ''
}

/** The actual values of the register's own area and basis, by name or alias; null where that is not one series. */
function seriesOf(name: string, { indicators, series }: Register): Series | null {
  const indicator = indicators.find((one) => one.name === name || one.aliases.includes(name))?.name ?? name
  const found = series.filter((one) => one.indicator === indicator && one.valueKind === 'actual')
  return found.find(({ refArea, basis }) => refArea === '' && basis === '') ?? (found.length === 1 ? (found[0] ?? null) : null)
}
