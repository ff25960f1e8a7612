import { beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { paste } from '@/components/test-support/hand-over'
import { findBarriers, takePicture } from '@/components/test-support/inspect-page'
import { entryOf } from '@/components/test-support/sample-register'
import { applyEntries } from '@/lib/store/apply-entries'
import { HegaoDatabase } from '@/lib/store/database'
import { rememberPlace } from '@/lib/store/places'
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
  await expect.element(page.getByText('已记下：地区生产总值 2024年')).toBeVisible()
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

test('a value typed while the one before is still being stored is not lost, nor is one that goes back', async () => {
  await page.getByText('120.40').click()
  await userEvent.keyboard('121{Enter}5.9{Enter}')
  await expect.poll(() => values('城镇调查失业率', '2024')).toEqual(['5.1|0|%', '5.9|0|%'])
  await page.getByText('快报数').click()
  await userEvent.keyboard('甲{Enter}{ArrowUp}')
  await userEvent.keyboard('乙{Enter}')
  await expect.poll(async () => (await revisionsOf('新增就业', '2025-S1')).at(-1)?.note).toBe('乙')
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
  await userEvent.keyboard('{Escape}')
  await expect.element(page.getByRole('heading', { name: '一般公共预算收入' })).not.toBeInTheDocument()
  await userEvent.keyboard('{ArrowDown}')
  await expect.element(field()).toHaveFocus()
  await page.getByTitle('看历史（回车）').first().click()
  await expect.element(page.getByRole('heading', { name: '地区生产总值' })).toHaveFocus()
})

test('pasted cells are kept on the button only, and taken back at once', async () => {
  await page.getByText('120.40').click()
  paste('121.5\t亿元\t年鉴\n5.4\t%\t年鉴')
  await expect.element(page.getByText('更改 2')).toBeVisible()
  expect(await revisionsOf('地区生产总值', '2024')).toHaveLength(1)
  await page.getByRole('button', { name: '记下 2 个' }).click()
  await expect.element(page.getByText('粘贴记下 2 个数')).toBeVisible()
  expect(await values('城镇调查失业率', '2024')).toEqual(['5.1|0|%', '5.4|0|%'])
  await page.getByRole('button', { name: '撤销' }).click()
  await expect.poll(() => values('城镇调查失业率', '2024')).toEqual(['5.1|0|%'])
  expect(await values('地区生产总值', '2024')).toEqual(['120.40|8|元'])
})

test('rows pasted on the first column are new figures, logged and undone as an import', async () => {
  await page.getByRole('cell', { name: '新增就业' }).click()
  paste('粮食产量\t\t\t\t2024年\t3.2\t万吨\nGDP\t\t\t\t2024年\t121\t亿元')
  await expect.element(page.getByText('新增 1 · 更改 1')).toBeVisible()
  await page.getByRole('button', { name: '记下 2 个' }).click()
  await expect.poll(() => values('粮食产量', '2024')).toEqual(['3.2|4|吨'])
  expect(await values('地区生产总值', '2024')).toEqual(['120.40|8|元', '121|8|元'])
  await page.getByRole('button', { name: '撤销' }).click()
  await expect.poll(() => values('粮食产量', '2024')).toEqual([])
})

test('a figure typed into the form says what it will do, and is kept', async () => {
  await page.getByRole('button', { name: '＋ 记一个数' }).click()
  const form = page.getByRole('form', { name: '记一个数' })
  await form.getByRole('combobox', { name: '指标' }).fill('dqsczz')
  await userEvent.keyboard('{ArrowDown}{ArrowUp}{Enter}')
  await expect.element(form.getByRole('combobox', { name: '指标' })).toHaveValue('地区生产总值')
  await form.getByRole('textbox', { name: '时期' }).fill('2024年')
  await form.getByRole('textbox', { name: '数值' }).fill('122')
  await userEvent.keyboard('{Enter}')
  await expect.element(form.getByRole('status')).toHaveTextContent('单位：没有写单位')
  await expect.element(form.getByRole('textbox', { name: '单位' })).toHaveFocus()
  await userEvent.keyboard('亿元')
  await expect.element(form.getByRole('status')).toHaveTextContent('台账现为 120.40亿元；记下即成新的修订')
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => values('地区生产总值', '2024')).toEqual(['120.40|8|元', '122|8|元'])
  await page.getByRole('button', { name: '撤销' }).click()
  await expect.poll(() => values('地区生产总值', '2024')).toEqual(['120.40|8|元'])
})

test('merging shows what happens, does it, and is undone', async () => {
  await page.getByRole('cell', { name: '新增就业' }).click()
  await userEvent.keyboard('{Enter}')
  await page.getByRole('button', { name: '并入别的指标' }).click()
  await page.getByRole('combobox', { name: '并入哪个指标' }).fill('常住人口')
  await page.getByRole('button', { name: '合并' }).click()
  await expect.element(page.getByText('“新增就业”已并入“常住人口”')).toBeVisible()
  await expect.element(page.getByRole('heading', { name: '常住人口' })).toBeVisible()
  await expect.element(page.getByText('新增就业', { exact: true })).not.toBeInTheDocument()
  await page.getByRole('button', { name: '撤销' }).click()
  await expect.element(page.getByRole('cell', { name: '新增就业' })).toBeVisible()
})

test('a change in another tab is seen at once', async () => {
  const other = new HegaoDatabase(database.name)
  await applyEntries(other, [entryOf('地区生产总值', '2024', '123亿元')], { importInfo: null, at: 5 })
  await expect.element(page.getByRole('cell', { name: /123$/ })).toBeVisible()
  other.close()
})

test('typed text outlives the row: another tab takes the figure away', async () => {
  await page.getByText('120.40').click()
  await userEvent.keyboard('125')
  await database.series.clear()
  await expect.element(page.getByText(/数 0 个/)).toBeVisible()
  await expect.element(field()).toHaveValue('125')
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByRole('alert')).toHaveTextContent('已经不在台账里')
  await expect.element(field()).toHaveValue('125')
})

test('by period, an empty cell takes a new figure in the unit of its row, and a block is previewed', async () => {
  await page.getByRole('button', { name: '按时期对照' }).click()
  await page.getByRole('button', { name: '时点' }).click()
  await expect.element(page.getByRole('columnheader', { name: '2023年末' })).toBeVisible()
  await page.getByRole('cell', { name: '1.12' }).click()
  await userEvent.keyboard('{ArrowRight}1.08{Enter}')
  await expect.element(page.getByText('已记下：常住人口 2023年末')).toBeVisible()
  const { series } = await readRegister(database)
  const town = series.find(({ refArea }) => refArea === '青山乡')
  expect(town?.observations.map(({ timePeriod, revisions }) => [timePeriod, revisions[0]?.obsValue, revisions[0]?.unitMult])).toEqual([
    ['2023-12-31T24:00', '1.08', 4],
    ['2024-12-31T24:00', '1.12', 4],
  ])
  await page.getByRole('cell', { name: '5.13' }).click()
  paste('5.14\t5.10')
  await expect.element(page.getByText('更改 1 · 不变 1')).toBeVisible()
  await page.getByRole('button', { name: '记下 1 个' }).click()
  await expect.element(page.getByRole('cell', { name: '5.14' })).toBeVisible()
  await page.getByRole('button', { name: '撤销' }).click()
  await expect.element(page.getByRole('cell', { name: '5.13' })).toBeVisible()
})

test('a revision tells where the figure is used, and its history lists the places, to be forgotten', async () => {
  const series = (await readRegister(database)).series.find(
    ({ indicator, valueKind }) => indicator === '地区生产总值' && valueKind === 'actual',
  )
  await rememberPlace(
    database,
    {
      series: series?.id ?? '',
      timePeriod: '2024',
      revision: 'r',
      identity: { origin: 'https://oa.example', path: '/draft', frame: 'top', ordinal: 'e1' },
      quote: { exact: '120.40亿元', prefix: '全县生产总值', suffix: '，增长' },
      phrase: { unitMeasure: '元', unitMult: 8, decimals: 2, change: 'none', changeDecimals: 1, withPeriod: false, withName: false },
    },
    1,
  )
  await page.getByText('120.40').click()
  await userEvent.keyboard('121{Enter}')
  await expect.element(page.getByText(/这个数用在稿子里 1 处/)).toBeVisible()
  await page.getByTitle('看历史（回车）').filter({ hasText: '地区生产总值' }).nth(1).click()
  await page.getByText('用在 1 处').click()
  await expect.element(page.getByRole('list', { name: '插入过这个数的稿子' })).toHaveTextContent('https://oa.example/draft')
  await page.getByRole('button', { name: '忘掉' }).click()
  await expect.element(page.getByText('用在 1 处')).not.toBeInTheDocument()
  expect(await database.places.count()).toBe(0)
})

test('speaks English where that is set', async () => {
  await openWorkbench({ entries: sampleEntries(), settings: { locale: 'en' } })
  await expect.element(page.getByText('5 indicators, 22 figures')).toBeVisible()
  await page.getByRole('cell', { name: '一般公共预算收入' }).first().click()
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByText(/935.5% against 2021年; usually between 4 and 5.9%/)).toBeVisible()
  await expect.element(page.getByRole('navigation', { name: 'Pages of the workbench' })).toBeVisible()
})
