/** A small register for tests, built as the store builds it. */
import { addEntries } from '@/lib/register/build-register'
import { EMPTY_REGISTER, NO_SOURCE, type Register, type RegisterEntry, type SeriesKey, type Source } from '@/lib/register/model'
import { applyEntries } from '@/lib/store/apply-entries'
import type { HegaoDatabase } from '@/lib/store/database'

/** “5.13万人” of a period as an entry; 万 and 亿 are the multiplier. What has a source was collected on some day. */
export function entryOf(
  indicator: string,
  timePeriod: string,
  written: string,
  { key = {}, aliases = [], ...value }: Partial<RegisterEntry['value']> & { key?: Partial<SeriesKey>; aliases?: string[] } = {},
): RegisterEntry {
  const [, obsValue = '', word = '', unitMeasure = ''] = /^(-?[\d.]+)(万|亿|)(.*)$/.exec(written) ?? []
  return {
    key: { indicator, refArea: '', basis: '', valueKind: 'actual', ...key },
    timePeriod,
    aliases,
    value: {
      obsValue,
      unitMeasure,
      unitMult: { 万: 4, 亿: 8 }[word] ?? 0,
      decimals: obsValue.split('.')[1]?.length ?? 0,
      obsStatus: 'A',
      source: NO_SOURCE,
      collectedOn: value.source ? '2025-03-01' : null,
      note: '',
      ...value,
    },
  }
}

const BULLETIN: Source = { document: '2024年统计公报', table: '表2', office: '统计局', person: '' }

export const SAMPLE_ENTRIES: RegisterEntry[] = [
  entryOf('常住人口', '2023', '5.01万人', { source: BULLETIN, aliases: ['总人口'] }),
  entryOf('常住人口', '2024', '5.13万人', { source: BULLETIN }),
  entryOf('农村常住人口', '2024', '2.04万人', { source: BULLETIN }),
  entryOf('常住人口城镇化率', '2023', '59.7%', { source: BULLETIN, aliases: ['城镇化率'] }),
  entryOf('常住人口城镇化率', '2024', '60.2%', { source: BULLETIN }),
  entryOf('地区生产总值', '2023', '50.12亿元', { source: BULLETIN, aliases: ['GDP'] }),
  entryOf('地区生产总值', '2024', '53.64亿元', { source: BULLETIN }),
  entryOf('地区生产总值', '2025', '56亿元', { key: { valueKind: 'target' } }),
  entryOf('粮食播种面积', '2024', '30000亩'),
]

/** Puts entries into a database, one after another where they have one key. */
export async function fillRegister(database: HegaoDatabase, entries: readonly RegisterEntry[] = SAMPLE_ENTRIES): Promise<void> {
  const outcome = await applyEntries(database, entries, { importInfo: null, at: 1_000 })
  if (outcome.status !== 'done') throw new Error(`the register was not filled: ${outcome.status}`)
}

/** The register that entries make, for a review without a database. */
export function registerOf(entries: readonly RegisterEntry[]): Register {
  let made = 0
  return addEntries(EMPTY_REGISTER, entries, { recordedAt: 1_000, importId: null, newId: () => `r${++made}` })
}
