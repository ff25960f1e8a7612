/** Every state of the workbench: what it says, that nobody is shut out, and a picture where asked for. */
import { describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { paste } from '@/components/test-support/hand-over'
import { findBarriers, takePicture } from '@/components/test-support/inspect-page'
import { entryOf } from '@/components/test-support/sample-register'
import { createBackup } from '@/lib/store/backup'
import { takeBackupFile } from '@/lib/store/backup-file'
import type { HegaoDatabase } from '@/lib/store/database'
import { mergeIndicators } from '@/lib/store/merge-indicators'
import { applySample } from '@/lib/store/sample'
import { chooseBackup, type Opening, openWorkbench, ownFile, sampleEntries } from './test-support'

interface State extends Opening {
  name: string
  says: (string | RegExp)[]
  act?(database: HegaoDatabase): unknown
}

const HEADINGS: Record<string, string> = { '#/settings': '设置', '#/log': '核稿记录' }
const cell = (name: string) => page.getByRole('cell', { name, exact: true }).first()
const openHistory = async (name = '地区生产总值') => {
  await cell(name).click()
  await userEvent.keyboard('{Enter}')
}

const STATES: State[] = [
  { name: 'empty', says: ['台账还是空的', '从一篇现成的报告', '去导入', '放一份样例'] },
  { name: 'sample', act: (database) => applySample(database, 1), says: ['拿掉样例', /指标 32 个/, '清河县'] },
  { name: 'list', entries: sampleEntries(), says: ['指标 5 个，数 22 个', '△看一眼', '未注明'] },
  {
    name: 'no-match',
    entries: sampleEntries(),
    act: () => page.getByRole('searchbox').fill('没有'),
    says: ['没有这样的数。', '筛出 0 个'],
  },
  { name: 'adding', entries: sampleEntries(), act: () => page.getByRole('button', { name: '＋ 记一个数' }).click(), says: ['采集日期'] },
  {
    name: 'periods',
    entries: sampleEntries(),
    act: () => page.getByRole('button', { name: '按时期对照' }).click(),
    says: ['2020年', '103.45', '时点'],
  },
  { name: 'history', entries: sampleEntries(), act: () => openHistory(), says: ['GDP；生产总值', '改名'] },
  {
    name: 'rename',
    entries: sampleEntries(),
    act: async () => {
      await openHistory()
      await page.getByRole('button', { name: '改名' }).click()
      await page.getByLabelText('新名称').fill('生产总值（现价）')
    },
    says: [/6 个数改到“生产总值（现价）”名下/],
  },
  {
    name: 'merge',
    entries: [...sampleEntries(), entryOf('GDP总量', '2024', '121亿元')],
    act: async () => {
      await openHistory()
      await page.getByRole('button', { name: '并入别的指标' }).click()
      await page.getByRole('combobox', { name: '并入哪个指标' }).fill('gdpzl')
      await page.getByRole('option', { name: 'GDP总量' }).click()
    },
    says: [/“地区生产总值”的 6 个数并到“GDP总量”名下/, /有 1 期两边都有数而不相同/, '120.40亿元', '121亿元'],
  },
  {
    name: 'correct',
    entries: sampleEntries(),
    act: async () => {
      await openHistory('一般公共预算收入')
      await page.getByRole('button', { name: '改时期 2024年' }).click()
      await page.getByRole('dialog').getByLabelText(/^时期/).fill('2023年')
    },
    says: [/2024年的数连同修订改为2023年的/, /那边已有 1 期的数/],
  },
  {
    name: 'paste',
    entries: sampleEntries(),
    act: async () => {
      await cell('120.40').click()
      paste('121.5\n约5\n5.13\n1.02')
      await expect.element(page.getByRole('dialog', { name: '粘贴到台账' })).toBeVisible()
    },
    says: ['更改 1 · 不变 2 · 记不了 1', /这是约数/, '记下 1 个'],
  },
  {
    name: 'log',
    hash: '#/log',
    entries: [...sampleEntries(), entryOf('GDP总量', '2024', '121亿元')],
    act: async (database) => {
      await applySample(database, 1)
      await mergeIndicators(database, 'GDP总量', '地区生产总值', 1)
    },
    says: ['导入记录', '“GDP总量”并入“地区生产总值”', '稿子里用过的数', '不再提示的稿子'],
  },
  {
    name: 'settings',
    hash: '#/settings',
    says: ['现在备份', '○ 没有开。', '选备份文件', /已用 .*浏览器最多给/, '界面文字'],
  },
  {
    name: 'backup-on',
    hash: '#/settings',
    act: async (database) => takeBackupFile(database, await ownFile(), 1),
    says: [/● 开着，写在“核稿备份.hegao.json”/, '立即备份', '不再自动备份'],
  },
  {
    name: 'backup-failed',
    hash: '#/settings',
    act: async (database) => {
      await takeBackupFile(database, await ownFile(), 1)
      await database.backupTarget.update('target', { failure: 'gone' })
    },
    says: [/△ 没写成：“核稿备份.hegao.json”找不到了/, '自动备份停了，改动没有写进备份文件。'],
  },
  {
    name: 'restore',
    hash: '#/settings',
    entries: sampleEntries(),
    act: async (database) => {
      await chooseBackup(await createBackup(database, 1))
      await page.getByText('换成备份里的样子').click()
    },
    says: [/备份写于/, '与现在完全一样，不用恢复。'],
  },
  {
    name: 'restore-refused',
    hash: '#/settings',
    act: () => chooseBackup('{"name":"hegao","broken":'),
    says: [/备份|文件/],
  },
  {
    name: 'hostile',
    entries: [
      entryOf('<img src=x onerror=alert(1)>', '2024', '5.13万人', {
        aliases: ['<script>alert(2)</script>'],
        note: '"><svg onload=alert(3)>',
        key: { refArea: '<b>县</b>' },
      }),
    ],
    act: () => page.getByRole('cell', { name: '<img src=x onerror=alert(1)>' }).click(),
    says: ['"><svg onload=alert(3)>'],
  },
]

/** A usual screen and the narrowest one; each theme on one of them. */
const LOOKS = [
  { look: 'wide', theme: 'light', width: 1366, height: 650 },
  { look: 'narrow', theme: 'dark', width: 360, height: 640 },
] as const

describe.each(LOOKS)('$look, $theme', ({ look, theme, width, height }) => {
  test.each(STATES)('$name', async ({ name, says, act, ...opening }) => {
    const database = await openWorkbench({ ...opening, settings: { theme }, width, height })
    await expect.element(page.getByRole('heading', { name: HEADINGS[opening.hash ?? ''] ?? '台账' }).first()).toBeInTheDocument()
    if (opening.entries && !opening.hash) await expect.element(page.getByRole('table', { name: '台账里的数' })).toBeVisible()
    await act?.(database)
    for (const words of says) await expect.element(page.getByText(words).first(), { timeout: 4_000 }).toBeInTheDocument()
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
    expect(await findBarriers()).toEqual([])
    await takePicture(`workbench-${name}-${look}`)
  })
})
