/** The page 导入 on a real database, with files as users have them, for tests in the browser. */
import { expect } from 'vitest'
import { page } from 'vitest/browser'
import { chooseFile } from '@/components/test-support/hand-over'
import { openWorkbench } from '@/components/workbench/test-support'
import { writeWorkbook } from '@/lib/sheets/write-workbook'
import type { WrittenCell } from '@/lib/sheets/written-sheet'
import type { HegaoDatabase } from '@/lib/store/database'
import { loadRegister } from '@/lib/store/register'

export const number = (decimal: string): WrittenCell => ({ decimal, decimals: decimal.split('.')[1]?.length ?? 0 })

export const INDICATORS: WrittenCell[][] = [
  ['清河县2024年主要经济指标'],
  ['指标', '单位', '2023年', '2024年', '比上年增长（%）'],
  ['地区生产总值', '亿元', number('110.0'), number('120.4'), number('5.2')],
  ['一般公共预算收入', '亿元', number('7.05'), number('7.33'), number('4.0')],
  ['常住人口', '万人', number('51.20'), number('51.13'), '-'],
  ['工业用电量', '亿千瓦时', '约12', number('13.5'), null],
  ['注：增长按可比价格计算。'],
]
export const TOWNS: WrittenCell[][] = [
  ['2024年各乡镇粮食生产情况'],
  ['乡镇', '播种面积（亩）', '产量（吨）'],
  ['城关镇', number('12000'), number('5100')],
  ['河口乡', number('21000'), number('8800')],
  ['合计', number('33000'), number('13800')],
]

export function fileOf(name: string, ...sheets: WrittenCell[][][]): File {
  const names = ['指标', '乡镇', '另一张']
  return new File([writeWorkbook(sheets.map((rows, index) => ({ name: names[index] ?? '', rows })))], name)
}

export async function openImport(options: Parameters<typeof openWorkbench>[0] = {}) {
  const database = await openWorkbench({ hash: '#/import', ...options })
  await expect.element(page.getByRole('button', { name: '打开表格文件' })).toBeVisible()
  return database
}

export const choose = (file: File) => chooseFile(file, '.import')
export const grid = () => page.getByRole('table', { name: '表格原样' })
export const results = () => page.getByRole('list', { name: '导入结果' }).getByRole('listitem')
export const lines = () =>
  results()
    .elements()
    .map((row) => row.textContent)
export const filter = (name: string) => page.getByRole('group', { name: '按结果筛选' }).getByRole('button', { name })

export async function held(database: HegaoDatabase): Promise<string[]> {
  const { series } = await loadRegister(database)
  return series.flatMap(({ indicator, refArea, observations }) =>
    observations.map(
      ({ timePeriod, revisions }) => `${indicator} ${refArea} ${timePeriod} ${revisions.map(({ obsValue }) => obsValue).join('→')}`,
    ),
  )
}
