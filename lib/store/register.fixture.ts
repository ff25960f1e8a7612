/** Entries for tests. */

import { NO_SOURCE, type RegisterEntry, type SeriesKey } from '../register/model'
import type { PhraseOptions } from '../register/phrase-options'

/** A value in 万人 unless said otherwise. */
export function entry(
  indicator: string,
  timePeriod: string,
  obsValue: string,
  more: Partial<RegisterEntry['value']> & { key?: Partial<SeriesKey>; aliases?: string[] } = {},
): RegisterEntry {
  const { key, aliases = [], ...value } = more
  const decimals = obsValue.split('.')[1]?.length ?? 0
  return {
    key: { indicator, refArea: '', basis: '', valueKind: 'actual', ...key },
    timePeriod,
    aliases,
    value: { obsValue, unitMeasure: '人', unitMult: 4, decimals, obsStatus: 'A', source: NO_SOURCE, collectedOn: null, note: '', ...value },
  }
}

/** A value alone, as it is held. */
export const PLAIN_PHRASE: PhraseOptions = {
  unitMeasure: '人',
  unitMult: 4,
  decimals: 2,
  change: 'none',
  changeDecimals: 1,
  withPeriod: false,
  withName: false,
}
