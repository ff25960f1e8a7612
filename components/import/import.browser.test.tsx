/** The page 导入 on a real database with real files: from opening to undoing, by mouse and by keyboard. */
import { describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { findBarriers, takePicture } from '@/components/test-support/inspect-page'
import { writeCsv } from '@/lib/sheets/write-csv'
import { loadRegister } from '@/lib/store/register'
import { choose, fileOf, filter, grid, held, INDICATORS, lines, number, openImport, results, TOWNS } from './test-support'

describe('a sheet', () => {
  test('is proposed, corrected nowhere, imported, found in the register and taken out again', async () => {
    const database = await openImport()
    expect(await findBarriers()).toEqual([])
    await takePicture('import-start')
    await choose(fileOf('主要指标.xlsx', INDICATORS))
    await expect.element(page.getByText('指标成行，时期成列')).toBeVisible()
    await expect.element(filter('新增')).toHaveTextContent('新增 9')
    await expect.element(filter('有问题')).toHaveTextContent('有问题 1')
    expect(lines()[0]).toBe('＋地区生产总值 110.0亿元2023年 · 本级C3')
    await takePicture('import-proposal')
    expect(await findBarriers()).toEqual([])
    await filter('有问题').click()
    await expect.element(results().getByText('“约12”是约数，台账只收准确的数')).toBeVisible()
    await page.getByRole('button', { name: '导入 9 个数' }).click()
    await expect.element(page.getByRole('heading', { name: '已导入：新增 9，更改 0，不变 0。' })).toBeVisible()
    await takePicture('import-done')
    expect(await findBarriers()).toEqual([])
    expect(await held(database)).toContain('地区生产总值  2024 120.4')
    const { series, defaults } = await loadRegister(database)
    expect(defaults.refArea).toBe('清河县')
    expect(series[0]?.observations[0]?.revisions[0]?.source).toMatchObject({ document: '主要指标.xlsx', table: '指标' })
    await page.getByRole('button', { name: '撤销这次导入' }).click()
    await expect.element(page.getByText('已撤销“主要指标.xlsx”的导入，台账回到导入以前。')).toBeVisible()
    expect(await held(database)).toEqual([])
  })

  test('that was imported before changes only what is another value', async () => {
    const database = await openImport()
    await choose(fileOf('一.xlsx', INDICATORS))
    await page.getByRole('button', { name: '导入 9 个数' }).click()
    await page.getByRole('button', { name: '再导入一个' }).click()
    const changed = INDICATORS.map((row) =>
      row.map((cell) => (typeof cell === 'object' && cell?.decimal === '120.4' ? number('121.0') : cell)),
    )
    await choose(fileOf('二.xlsx', changed))
    await expect.element(filter('不变')).toHaveTextContent('不变 8')
    await filter('更改').click()
    await expect.poll(lines).toEqual(['△地区生产总值 121.0亿元现为 120.4亿元2024年 · 本级D3'])
    await page.getByRole('button', { name: '导入 9 个数' }).click()
    await expect.element(page.getByRole('heading', { name: '已导入：新增 0，更改 1，不变 8。' })).toBeVisible()
    expect(await held(database)).toContain('地区生产总值  2024 120.4→121.0')
    await page.getByRole('button', { name: '再导入一个' }).click()
    const log = page.getByRole('region', { name: '导入记录' })
    await expect.element(log.getByRole('listitem').first()).toHaveTextContent('二.xlsx')
    await log.getByRole('button', { name: '撤销这次导入' }).first().click()
    await expect.element(page.getByText(/将从台账里取出这次导入的 1 个数/)).toBeVisible()
    await takePicture('import-log')
    expect(await findBarriers()).toEqual([])
    await page.getByRole('button', { name: '确定撤销' }).click()
    await expect.element(log.getByText('已撤销')).toBeVisible()
    expect(await held(database)).toContain('地区生产总值  2024 120.4')
  })

  test('is corrected by a click on a column, and read in that way the next time', async () => {
    await openImport()
    await choose(fileOf('一.xlsx', INDICATORS))
    await grid().getByRole('button', { name: 'E 数值' }).click()
    await takePicture('import-column')
    expect(await findBarriers()).toEqual([])
    await page.getByRole('radio', { name: '不要' }).click()
    await expect.element(filter('新增')).toHaveTextContent('新增 7')
    await expect.element(grid().getByRole('button', { name: 'E 不要' })).toHaveFocus()
    await grid().getByRole('button', { name: 'D 数值' }).click()
    await grid().getByRole('button', { name: '地区生产总值' }).click()
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
    await page.getByRole('button', { name: '导入 7 个数' }).click()
    await page.getByRole('button', { name: '再导入一个' }).click()
    const nextYear = INDICATORS.map((row, index) => (index === 1 ? ['指标', '单位', '2024年', '2025年', '比上年增长（%）'] : row))
    await choose(fileOf('二.xlsx', nextYear))
    await expect.element(page.getByText('这种表上次改过，按上次的方式读。')).toBeVisible()
    await expect.element(grid().getByRole('button', { name: 'E 不要' })).toBeVisible()
    expect(lines().some((line) => line?.includes('2025年'))).toBe(true)
    await page.getByRole('button', { name: '恢复自动识别' }).click()
    await expect.element(grid().getByRole('button', { name: 'E 数值' })).toBeVisible()
  })

  test('has its rows corrected, and a sum that does not hold is told', async () => {
    await openImport()
    await choose(fileOf('乡镇.xlsx', TOWNS))
    await expect.element(page.getByRole('button', { name: /^合计不符 合计 13800 与各行之和 13900 不符：请核对原表/ })).toBeVisible()
    await expect.element(page.getByText('合计核对 2 处，1 处不符，见下。')).toBeVisible()
    await takePicture('import-totals')
    await grid().getByRole('button', { name: '5 合计' }).click()
    await page.getByRole('radio', { name: '全体' }).click()
    await expect.element(filter('新增')).toHaveTextContent('新增 6')
    await grid().getByRole('button', { name: '4 数据' }).click()
    await page.getByRole('radio', { name: '不要' }).click()
    await expect.element(filter('新增')).toHaveTextContent('新增 4')
  })

  test('is chosen among those of the file', async () => {
    await openImport()
    await choose(fileOf('两张.xlsx', INDICATORS, TOWNS))
    await page.getByLabelText('工作表').selectOptions('乡镇')
    await expect.element(page.getByText('地区成行，指标成列')).toBeVisible()
    await expect.element(filter('新增')).toHaveTextContent('新增 4')
  })

  test('without a period gets one for the whole sheet', async () => {
    await openImport()
    await choose(
      fileOf('无期.xlsx', [
        ['指标', '单位', '数值'],
        ['粮食产量', '吨', number('5100')],
        ['肉类产量', '吨', number('300')],
      ]),
    )
    await expect.element(filter('有问题')).toHaveTextContent('有问题 2')
    await expect.element(page.getByText(/不知道是哪一期的数/).first()).toBeVisible()
    await page.getByLabelText('时期').fill('2024年')
    await expect.element(filter('新增')).toHaveTextContent('新增 2')
  })
})

describe('a list', () => {
  const header = ['指标', '地区', '时期', '数值', '单位', '采集日期']
  const rows = Array.from({ length: 3_000 }, (_, index) => [
    `指标${index % 300}`,
    '',
    `${2015 + Math.floor(index / 300)}年`,
    `${index}.5`,
    '万元',
    '2025-01-31',
  ])

  test('of thousands of rows has only those in view in the page', async () => {
    await openImport()
    await choose(new File([writeCsv([header, ...rows])], '清单.csv'))
    await expect.element(page.getByText('逐条清单：一行一个数')).toBeVisible()
    await expect.element(filter('新增')).toHaveTextContent('新增 3000')
    await takePicture('import-list')
    expect(document.querySelectorAll('.sheet-row').length).toBeLessThan(60)
    expect(results().elements().length).toBeLessThan(60)
    await page.getByRole('button', { name: '导入 3000 个数' }).click()
    await expect.element(page.getByRole('heading', { name: '已导入：新增 3000，更改 0，不变 0。' }), { timeout: 20_000 }).toBeVisible()
  })

  test('points at the cell of each line, and from a cell at its line', async () => {
    await openImport()
    await choose(new File([writeCsv([header, ...rows])], '清单.csv'))
    const list = document.querySelector.bind(document)
    await expect.poll(() => list('.long-list')).not.toBeNull()
    const scroller = list('.long-list')
    if (scroller) scroller.scrollTop = scroller.scrollHeight
    await page.getByRole('button', { name: /指标299.*D3001/ }).click()
    await expect.poll(() => document.querySelector('[data-pointed]')?.textContent).toContain('2999.5')
    await grid().getByRole('button', { name: '2998.5' }).click()
    await expect.element(page.getByRole('button', { name: /指标298.*D3000/ }).first()).toBeVisible()
    expect(document.querySelector('.result-chosen')?.textContent).toContain('指标298 2998.5万元')
  })
})

test('writing is shown and cancelled, and nothing of it stays', async () => {
  const database = await openImport()
  const rows = Array.from({ length: 20_000 }, (_, index) => `指标${index},2024年,${index},万元`)
  await choose(new File([['指标,时期,数值,单位', ...rows].join('\n')], '两万行.csv'))
  await page.getByRole('button', { name: '导入 20000 个数' }).click()
  await expect.element(page.getByText(/正在写入台账：\d+ \/ 20000/)).toBeVisible()
  await page.getByRole('button', { name: '取消' }).click()
  await expect.element(page.getByRole('button', { name: '导入 20000 个数' })).toBeVisible()
  expect(await held(database)).toEqual([])
})

describe('the keyboard', () => {
  test('goes through the heads, opens one and comes back', async () => {
    await openImport()
    await choose(fileOf('一.xlsx', INDICATORS))
    await expect.element(grid()).toBeVisible()
    grid().getByRole('button', { name: 'A 指标' }).element().focus()
    await userEvent.keyboard('{ArrowRight}{ArrowRight}')
    expect(document.activeElement?.textContent).toBe('C 数值')
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByRole('radio', { name: '数值' })).toHaveFocus()
    await userEvent.keyboard('{ArrowUp}{Escape}')
    expect(document.activeElement?.textContent).toBe('C 数值')
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowLeft}{ArrowLeft}{ArrowLeft}')
    expect(document.activeElement?.textContent).toBe('3 数据')
  })
})
