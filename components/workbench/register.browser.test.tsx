import { beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { findBarriers, takePicture } from '@/components/test-support/inspect-page'
import type { HegaoDatabase } from '@/lib/store/database'
import { readRegister } from '@/lib/store/register'
import { openWorkbench, sampleEntries } from './test-support'

let database: HegaoDatabase
beforeEach(async () => {
  database = await openWorkbench({ entries: sampleEntries() })
  await expect.element(page.getByRole('table', { name: '台账里的数' })).toBeVisible()
})

/** The revisions of a figure, as stored. */
async function revisionsOf(indicator: string, timePeriod: string) {
  const { series } = await readRegister(database)
  const observations = series.filter((one) => one.indicator === indicator && one.valueKind === 'actual').flatMap((one) => one.observations)
  return observations.find((one) => one.timePeriod === timePeriod)?.revisions ?? []
}

const values = async (indicator: string, timePeriod: string) =>
  (await revisionsOf(indicator, timePeriod)).map(({ obsValue, unitMult, unitMeasure }) => `${obsValue}|${unitMult}|${unitMeasure}`)
const field = () => page.getByRole('textbox', { name: /，/ })

test('shows the figures, newest period first', async () => {
  await expect.element(page.getByText('指标 5 个，数 22 个')).toBeVisible()
  expect(await findBarriers()).toEqual([])
  await takePicture('workbench-register')
})

test('a typed value becomes a revision, says so and can be taken back', async () => {
  await page.getByText('120.40').click()
  await userEvent.keyboard('121.5{Enter}')
  await expect.element(page.getByText('已记下：地区生产总值 2024年 121.5 亿元')).toBeVisible()
  expect(await values('地区生产总值', '2024')).toEqual(['120.40|8|元', '121.5|8|元'])
  expect((await revisionsOf('地区生产总值', '2024'))[1]?.source.document).toBe('')
  await takePicture('workbench-kept')
  await page.getByRole('button', { name: '撤销' }).click()
  await expect.element(page.getByText('120.40')).toBeVisible()
  expect(await values('地区生产总值', '2024')).toEqual(['120.40|8|元'])
})

test('what is no number stays in the field with the reason', async () => {
  await page.getByText('120.40').click()
  await userEvent.keyboard('约121{Enter}')
  await expect.element(page.getByRole('alert')).toHaveTextContent('这是约数')
  await expect.element(field()).toHaveValue('约121')
  expect(await findBarriers()).toEqual([])
  await takePicture('workbench-refused')
  await userEvent.keyboard('{Escape}')
  expect(await values('地区生产总值', '2024')).toEqual(['120.40|8|元'])
  await userEvent.keyboard('{Control>}z{/Control}')
  await expect.element(field()).toHaveValue('约121')
})

test('Enter, Tab and arrows go from cell to cell', async () => {
  await page.getByText('120.40').click()
  await userEvent.keyboard('{ArrowDown}')
  await expect.element(field()).toHaveAccessibleName('城镇调查失业率 2024年，数值，5.1')
  await userEvent.keyboard('{Tab}')
  await expect.element(field()).toHaveAccessibleName('城镇调查失业率 2024年，单位，%')
  await userEvent.keyboard('{Tab}年鉴{Tab}2025年5月1日{Enter}')
  await expect.element(page.getByText('2025-05-01')).toBeVisible()
  expect((await revisionsOf('城镇调查失业率', '2024')).at(-1)).toMatchObject({ source: { document: '年鉴' }, collectedOn: '2025-05-01' })
})

test('a composition is typed whole, and its Enter keeps nothing yet', async () => {
  await page.getByText('快报数').click()
  const input = document.querySelector<HTMLInputElement>('.grid-editor')
  if (!input) throw new Error('no field')
  const typeInto = (text: string, type: string) => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text)
    input.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: type, isComposing: true }))
  }
  input.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }))
  typeInto('k', 'insertCompositionText')
  typeInto('kuai', 'insertCompositionText')
  input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', keyCode: 229, bubbles: true, cancelable: true }))
  typeInto('快', 'insertCompositionText')
  input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: '快' }))
  await expect.element(field()).toHaveValue('快')
  expect(await revisionsOf('新增就业', '2025-S1')).toHaveLength(1)
  await userEvent.keyboard('{Enter}')
  await expect.poll(async () => (await revisionsOf('新增就业', '2025-S1')).at(-1)?.note).toBe('快')
})

test('search by part, alias and pinyin initials', async () => {
  const search = page.getByRole('searchbox')
  for (const [typed, count] of [
    ['失业', 5],
    ['gdp', 6],
    ['czrk', 5],
  ] as const) {
    await search.fill(typed)
    await expect.element(page.getByText(`筛出 ${count} 个`)).toBeVisible()
  }
  await page.getByLabelText('地区').selectOptions('青山乡')
  await expect.element(page.getByText('筛出 1 个')).toBeVisible()
  await page.getByRole('button', { name: '不筛了' }).click()
  await expect.element(search).toHaveValue('')
  await page.getByLabelText(/跳出自身历史的 1/).click()
  await expect.element(page.getByText('筛出 1 个')).toBeVisible()
  await expect.element(page.getByText('△看一眼')).toBeVisible()
  await takePicture('workbench-outliers')
})

test('Enter on a name opens the history with its line and its odd value', async () => {
  await page.getByRole('cell', { name: '一般公共预算收入' }).first().click()
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByRole('heading', { name: '一般公共预算收入' })).toHaveFocus()
  await expect.element(page.getByRole('img', { name: /走势，最低2020年，最高2022年/ })).toBeVisible()
  await expect.element(page.getByText(/比2021年上升 935.5%/)).toBeVisible()
  expect(await findBarriers()).toEqual([])
  await takePicture('workbench-history')
})
