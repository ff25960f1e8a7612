/** Every state of the workbench: what it says, that nobody is shut out, and a picture where asked for. */
import { describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { findBarriers, takePicture } from '@/components/test-support/inspect-page'
import type { HegaoDatabase } from '@/lib/store/database'
import { applySample } from '@/lib/store/sample'
import { entry, type Opening, openWorkbench, sampleEntries } from './test-support'

interface State extends Opening {
  name: string
  says: (string | RegExp)[]
  act?(database: HegaoDatabase): unknown
}

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
    entries: [...sampleEntries(), entry('GDP总量', '2024', '121', { unitMeasure: '元', unitMult: 8 })],
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
    name: 'hostile',
    entries: [
      entry('<img src=x onerror=alert(1)>', '2024', '5.13', {
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
    await expect.element(page.getByRole('heading', { name: '台账' }).first()).toBeInTheDocument()
    if (opening.entries) await expect.element(page.getByRole('table', { name: '台账里的数' })).toBeVisible()
    await act?.(database)
    for (const words of says) await expect.element(page.getByText(words).first(), { timeout: 4_000 }).toBeInTheDocument()
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
    expect(await findBarriers()).toEqual([])
    await takePicture(`workbench-${name}-${look}`)
  })
})
