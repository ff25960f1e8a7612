/** The workbench on a real database, for tests in the browser. */
import { page } from 'vitest/browser'
import { cleanup, render } from 'vitest-browser-react'
import { chooseFile } from '@/components/test-support/hand-over'
import { entryOf } from '@/components/test-support/sample-register'
import { NO_SOURCE, type RegisterEntry } from '@/lib/register/model'
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

/** A small office's register: yearly figures with one slip, some towns, targets, rates. */
export function sampleEntries(): RegisterEntry[] {
  const report = { source: { ...NO_SOURCE, document: '统计公报' }, collectedOn: '2025-03-20' }
  const years = (name: string, unit: string, values: string[], more: Parameters<typeof entryOf>[3]) =>
    values.map((value, index) => entryOf(name, String(2025 - values.length + index), value + unit, more))
  return [
    ...years('地区生产总值', '亿元', ['98.20', '103.45', '110.02', '115.38', '120.40'], { ...report, aliases: ['GDP', '生产总值'] }),
    ...years('一般公共预算收入', '亿元', ['6.12', '6.48', '67.1', '7.05', '7.33'], report),
    ...years('城镇调查失业率', '%', ['5.1', '5.3', '5.0', '5.2', '5.1'], {}),
    entryOf('常住人口', '2024-12-31T24:00', '5.13万人', { ...report, key: { basis: '常住' } }),
    entryOf('常住人口', '2023-12-31T24:00', '5.10万人', { ...report, key: { basis: '常住' } }),
    ...['城关镇', '青山乡', '石桥镇'].map((refArea, index) =>
      entryOf('常住人口', '2024-12-31T24:00', `1.${index}2万人`, {
        key: { refArea },
        source: { ...NO_SOURCE, office: '公安局', document: '户籍年报' },
        collectedOn: null,
      }),
    ),
    entryOf('地区生产总值', '2025', '130亿元', { ...report, key: { valueKind: 'target' } }),
    entryOf('新增就业', '2025-S1', '1230人', { note: '快报数' }),
  ]
}
