/** The workbench on a real database, for tests in the browser. */
import { page } from 'vitest/browser'
import { cleanup, render } from 'vitest-browser-react'
import { chooseFile } from '@/components/test-support/hand-over'
import { NO_SOURCE, type RegisterEntry, type SeriesKey } from '@/lib/register/model'
import { applyEntries } from '@/lib/store/apply-entries'
import { HegaoDatabase } from '@/lib/store/database'
import type { SettingsRow } from '@/lib/store/schema'
import { changeSettings } from '@/lib/store/settings'
import { Workbench } from '.'

export interface Opening {
  entries?: RegisterEntry[]
  settings?: Partial<SettingsRow>
  hash?: string
  width?: number
  height?: number
}

/** Opens the workbench with a register of its own; closes what an earlier test left open. */
export async function openWorkbench({
  entries = [],
  settings = {},
  hash = '',
  width = 1366,
  height = 650,
}: Opening = {}): Promise<HegaoDatabase> {
  await cleanup()
  await page.viewport(width, height)
  location.hash = hash
  const database = new HegaoDatabase(`workbench-test-${crypto.randomUUID()}`)
  await changeSettings(database, () => ({ locale: 'zh', ...settings }))
  if (entries.length > 0) await applyEntries(database, entries, { importInfo: null, at: 1 })
  await render(<Workbench database={database} />)
  return database
}

/** Chooses a backup with this text in the settings. */
export async function chooseBackup(text: string): Promise<void> {
  await chooseFile(new File([text], '核稿备份.hegao.json', { type: 'application/json' }))
}

/** A file of the browser’s own for this page, in the place of one that a user chose. */
export async function ownFile(): Promise<FileSystemFileHandle> {
  const folder = await navigator.storage.getDirectory()
  return folder.getFileHandle('核稿备份.hegao.json', { create: true })
}

/** “5.13万人” of one key and period. */
export function entry(
  indicator: string,
  timePeriod: string,
  obsValue: string,
  { key = {}, aliases = [], ...value }: Partial<RegisterEntry['value']> & { key?: Partial<SeriesKey>; aliases?: string[] } = {},
): RegisterEntry {
  return {
    key: { indicator, refArea: '', basis: '', valueKind: 'actual', ...key },
    timePeriod,
    aliases,
    value: {
      obsValue,
      unitMeasure: '人',
      unitMult: 4,
      decimals: obsValue.split('.')[1]?.length ?? 0,
      obsStatus: 'A',
      source: NO_SOURCE,
      collectedOn: null,
      note: '',
      ...value,
    },
  }
}

/** A small office's register: yearly figures with one slip, some towns, targets, rates. */
export function sampleEntries(): RegisterEntry[] {
  const report = { source: { ...NO_SOURCE, document: '统计公报' }, collectedOn: '2025-03-20' }
  const yuan = { unitMeasure: '元', unitMult: 8, ...report }
  const years = (name: string, values: string[], more: Parameters<typeof entry>[3]) =>
    values.map((value, index) => entry(name, String(2025 - values.length + index), value, more))
  return [
    ...years('地区生产总值', ['98.20', '103.45', '110.02', '115.38', '120.40'], { ...yuan, aliases: ['GDP', '生产总值'] }),
    ...years('一般公共预算收入', ['6.12', '6.48', '67.1', '7.05', '7.33'], yuan),
    ...years('城镇调查失业率', ['5.1', '5.3', '5.0', '5.2', '5.1'], { unitMeasure: '%', unitMult: 0 }),
    entry('常住人口', '2024-12-31T24:00', '5.13', { ...report, key: { basis: '常住' } }),
    entry('常住人口', '2023-12-31T24:00', '5.10', { ...report, key: { basis: '常住' } }),
    ...['城关镇', '青山乡', '石桥镇'].map((refArea, index) =>
      entry('常住人口', '2024-12-31T24:00', `1.${index}2`, {
        key: { refArea },
        source: { ...NO_SOURCE, office: '公安局', document: '户籍年报' },
      }),
    ),
    entry('地区生产总值', '2025', '130', { ...yuan, key: { valueKind: 'target' } }),
    entry('新增就业', '2025-S1', '1230', { unitMult: 0, note: '快报数' }),
  ]
}
