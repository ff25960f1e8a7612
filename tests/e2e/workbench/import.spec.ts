/** Spreadsheets in the shipped extension: read in their own worker under the shipped policy, imported, kept, undone, refused. */
import { writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { strToU8, zipSync } from 'fflate'
import { makeFile, shown } from '../../unit/sheets/make-files'
import { test as base, expect } from '../fixture'

const MB = 1_000_000

interface ImportFixtures {
  /** The page 导入, with an empty register. */
  workbench: Page
}

const test = base.extend<ImportFixtures>({
  workbench: async ({ browserContext, extensionId }, use) => {
    const page = await browserContext.newPage()
    await page.goto(`chrome-extension://${extensionId}/workbench.html#/import`)
    await use(page)
    await page.close()
  },
})

/** By a file on the disk: the largest do not fit through the wire. */
async function choose(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const path = test.info().outputPath(name)
  writeFileSync(path, bytes)
  await page.locator('.import input[type="file"]').setInputFiles(path)
}

const report = makeFile([
  {
    name: '指标',
    rows: [
      ['石桥镇2024年主要指标'],
      ['指标', '单位', '2023年', '2024年'],
      ['粮食产量', '吨', 5000, 5100],
      ['森林覆盖率', '%', shown(0.412, '0.0%'), shown(0.42, '0.0%')],
    ],
  },
])

test('a workbook is imported, is there after a reload, and is taken out again', async ({ workbench }) => {
  await choose(workbench, '石桥.xlsx', report)
  await workbench.getByRole('button', { name: '导入 4 个数' }).click()
  await expect(workbench.getByRole('heading', { name: '已导入：新增 4，更改 0，不变 0。' })).toBeVisible()
  await workbench.getByRole('link', { name: '看台账' }).click()
  await expect(workbench.getByText('森林覆盖率').first()).toBeVisible()
  await workbench.reload()
  await expect(workbench.getByText('森林覆盖率').first()).toBeVisible()
  await workbench.goto(workbench.url().replace(/#.*$/, '#/import'))
  await workbench.getByRole('button', { name: '撤销这次导入' }).click()
  await workbench.getByRole('button', { name: '确定撤销' }).click()
  await expect(workbench.getByText('已撤销')).toBeVisible()
})

test.describe('refused with the reason, and the page goes on', () => {
  const bomb = () => zipSync({ 'xl/workbook.xml': strToU8('<workbook/>'), 'xl/worksheets/sheet1.xml': new Uint8Array(150 * MB) })
  const files: [string, () => Uint8Array, RegExp][] = [
    ['很大.xlsx', () => new Uint8Array(50 * MB), /超过 20 MB/],
    ['炸弹.xlsx', bomb, /解开后超过 64 MB/],
    ['截断.xlsx', () => report.subarray(0, 2_000), /已损坏/],
  ]
  for (const [name, make, says] of files)
    test(name, async ({ workbench }) => {
      await choose(workbench, name, make())
      await expect(workbench.getByRole('alert')).toHaveText(says, { timeout: 20_000 })
      await choose(workbench, '石桥.xlsx', report)
      await expect(workbench.getByRole('button', { name: '导入 4 个数' })).toBeVisible()
    })
})

test('a tab closed while a file is read leaves nothing behind', async ({ browserContext, extensionId, workbench }) => {
  const rows = Array.from({ length: 40_000 }, (_, index) => `指标${index},2024年,${index},万元`)
  await choose(workbench, '长.csv', strToU8(['指标,时期,数值,单位', ...rows].join('\n')))
  await workbench.close()
  const again = await browserContext.newPage()
  await again.goto(`chrome-extension://${extensionId}/workbench.html#/import`)
  await expect(again.getByText(/还没有导入过|已撤销/).first()).toBeVisible()
  await again.close()
})
