/** A register to try: a county that does not exist, with sources and two corrections. */
import type { RegisterDefaults, RegisterEntry } from '../model'
import { CORRECTED, SAMPLE_ROWS, type SampleRow } from './sample-rows'

export const SAMPLE_TITLE = '清河县（示例）'
export const SAMPLE_DEFAULTS: RegisterDefaults = { refArea: '清河县', basis: '' }

/** The entries of the sample. `refArea` is what the county itself is filed under: empty where the register is its own. */
export function sampleEntries(refArea: '' | '清河县'): RegisterEntry[] {
  return SAMPLE_ROWS.flatMap((row) =>
    Object.entries(row.values).flatMap(([timePeriod, obsValue]) => {
      const current = entryOf(row, refArea, timePeriod, obsValue)
      const corrected = CORRECTED.find((one) => one.indicator === row.indicator && one.timePeriod === timePeriod)
      return corrected
        ? [firstPublished(current, corrected.before), { ...current, value: { ...current.value, note: '最终核实' } }]
        : [current]
    }),
  )
}

function entryOf(row: SampleRow, refArea: string, timePeriod: string, obsValue: string): RegisterEntry {
  const { indicator, aliases = [], unitMeasure, unitMult = 0, basis = '', valueKind = 'actual' } = row
  const year = Number(timePeriod.slice(0, 4))
  const isWhole = timePeriod === String(year) || timePeriod.endsWith('T24:00')
  const document =
    valueKind === 'target'
      ? `清河县${year}年政府工作报告`
      : isWhole
        ? `清河县${year}年国民经济和社会发展统计公报`
        : `清河县${year}年经济运行情况`
  return {
    key: { indicator, refArea: row.refArea ?? refArea, basis, valueKind },
    timePeriod,
    aliases,
    value: {
      obsValue,
      unitMeasure,
      unitMult,
      decimals: obsValue.split('.')[1]?.length ?? 0,
      obsStatus: 'A',
      source: { document, table: '', office: valueKind === 'target' ? '清河县政府办' : '清河县统计局', person: '' },
      collectedOn: isWhole && valueKind === 'actual' ? `${year + 1}-03-28` : null,
      note: '',
    },
  }
}

function firstPublished(current: RegisterEntry, obsValue: string): RegisterEntry {
  const source = { ...current.value.source, document: '清河县统计快报' }
  return { ...current, value: { ...current.value, obsValue, source, obsStatus: 'P', note: '初步核算', collectedOn: null } }
}
