/** What can be inserted: each series that holds a value, and its periods. */

import { formsOf, mostDecimals } from '@/lib/register/convert-value'
import type { Register, Series } from '@/lib/register/model'
import { currentRevision, isRate, plainPhrase } from '@/lib/register/phrase'
import type { PhraseOptions } from '@/lib/register/phrase-options'
import type { ValueForm } from '@/lib/register/write-value'

/** A series under the names of its indicator. */
export interface Choice {
  name: string
  aliases: readonly string[]
  series: Series
  /** Periods with a value, newest first. */
  periods: string[]
}

/** All series that hold a value, in the order of the register. */
export function choicesOf({ indicators, series }: Register): Choice[] {
  const aliases = new Map(indicators.map((indicator) => [indicator.name, indicator.aliases]))
  return series.flatMap((one) => {
    const periods = one.observations.filter(({ timePeriod }) => currentRevision(one, timePeriod)).map(({ timePeriod }) => timePeriod)
    return periods.length === 0
      ? []
      : [{ name: one.indicator, aliases: aliases.get(one.indicator) ?? [], series: one, periods: periods.reverse() }]
  })
}

/** What the writer has set, apart from the value: it stays from one value to the next. */
export type Habits = Pick<PhraseOptions, 'change' | 'changeDecimals' | 'withName' | 'withPeriod'>

export const FIRST_HABITS: Habits = { change: 'none', changeDecimals: 1, withName: false, withPeriod: false }

/** How a value is worded first: as it is held, with what the writer is used to. */
export function firstOptions({ series }: Choice, timePeriod: string, habits: Habits): PhraseOptions | null {
  const revision = currentRevision(series, timePeriod)
  if (!revision) return null
  const plain = plainPhrase(revision)
  // A rate changes by points, however the change was asked for.
  const change = habits.change !== 'none' && isRate(plain.unitMeasure) ? 'amount' : habits.change
  return { ...plain, ...habits, change: series.valueKind === 'actual' ? change : 'none' }
}

/** The units in which a value may be written. */
export function unitChoices({ series }: Choice, timePeriod: string): ValueForm[] {
  const revision = currentRevision(series, timePeriod)
  return revision ? formsOf(revision) : []
}

/** The decimals that a value may have in a unit: never more than are held. */
export function decimalChoices({ series }: Choice, timePeriod: string, form: Omit<ValueForm, 'decimals'>): number[] {
  const revision = currentRevision(series, timePeriod)
  const most = revision ? mostDecimals(revision, form) : 0
  return Array.from({ length: Math.max(0, most) + 1 }, (_, decimals) => decimals)
}
