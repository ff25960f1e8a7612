/** The open document beside another file: what is listed, filtered, taken along, kept in the register, refused. */
import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { dropFile } from '@/components/test-support/hand-over'
import { findBarriers, takePicture } from '@/components/test-support/inspect-page'
import { renderPanel } from '@/components/test-support/render-panel'
import { reviewing } from '@/components/test-support/sample-review'
import { ScriptedConnection } from '@/components/test-support/scripted-connection'
import { EMPTY_REGISTER } from '@/lib/register/model'
import { readRegister } from '@/lib/store/register'
import type { SettingsRow } from '@/lib/store/schema'
import { LAST_YEAR, TABLE, THIS_YEAR } from '../../tests/unit/compare/reports'
import { makeDocx, paragraph } from '../../tests/unit/docx/make-docx'

const docx = () =>
  makeDocx({
    body: LAST_YEAR.split('\n')
      .map((text) => paragraph(text))
      .join(''),
  })
async function openCompare(text = THIS_YEAR, settings: Partial<SettingsRow> = {}) {
  const panel = await renderPanel(new ScriptedConnection(text), reviewing(), settings)
  await page.getByRole('button', { name: /菜单|Menu/ }).click()
  await page.getByRole('menuitem', { name: /对照另一份|Compare with another/ }).click()
  await expect.element(page.getByRole('heading', { name: /对照另一份|Compare with another/ })).toBeVisible()
  return panel
}

const drop = (content: BlobPart, name: string) => dropFile(new File([content], name), '.compare')

const list = () => page.getByRole('list', { name: '对照' })
const rows = () =>
  list()
    .getByRole('listitem')
    .elements()
    .map((row) => row.querySelector('.compare-head')?.textContent)

/** A worker is loaded for each file: on a busy machine that takes seconds. */
const expectRows = (expected: unknown) => expect.poll(rows, { timeout: 10_000 }).toEqual(expected)

const ROWS = ['地区生产总值+2.5亿元+5.0%', '财政收入相同', '常住人口+0.03万人+0.6%', '固定资产投资只在本稿', '旅游收入只在另一份']

test('before a file is chosen it says what it is for', async () => {
  await openCompare()
  await expect.element(page.getByText('选一份上期报告或附表')).toBeVisible()
  expect(await findBarriers()).toEqual([])
  await takePicture('compare-empty')
})

test('last year’s .docx beside this year’s draft', async () => {
  const { connection } = await openCompare()
  await drop(docx() as BlobPart, '2023年情况.docx')
  await expectRows(ROWS)
  expect(await findBarriers()).toEqual([])
  await takePicture('compare-docx')
  await page.getByRole('button', { name: /本稿.*5\.13万人/ }).click()
  expect(connection.revealed.at(-1)?.place).toMatchObject({ start: THIS_YEAR.split('\n')[1]?.indexOf('5.13') })
})

test('the counts filter, the search narrows, and what is shown is copied', async () => {
  const write = vi.spyOn(navigator.clipboard, 'write').mockResolvedValue()
  await openCompare()
  await drop(docx() as BlobPart, '2023年情况.docx')
  await page.getByRole('button', { name: '有变化 2' }).click()
  await expectRows([ROWS[0], ROWS[2]])
  await page.getByRole('searchbox', { name: '查找指标' }).fill('人口')
  await expectRows([ROWS[2]])
  await page.getByRole('button', { name: '复制表格' }).click()
  await expect.element(page.getByRole('button', { name: '已复制' })).toBeVisible()
  const [items] = write.mock.calls[0] ?? []
  const text = await (await items?.[0]?.getType('text/plain'))?.text()
  expect(text?.split('\n')[1]).toBe('常住人口\t5.13万人\t2024年末\t5.10万人\t2023年末\t有变化\t+0.03万人\t+0.6%\t年末常住人口')
  await page.getByRole('searchbox', { name: '查找指标' }).fill('没有的')
  await expect.element(page.getByText('没有符合的指标。')).toBeVisible()
})

test('a figure goes into the register with one click, all with another, and back out again', async () => {
  const { database } = await openCompare()
  await drop(docx() as BlobPart, '2023年情况.docx')
  await page.getByRole('button', { name: '记入台账 常住人口 5.10万人' }).click()
  await expect.element(page.getByRole('listitem').filter({ hasText: '常住人口' }).getByText('台账已有')).toBeVisible()
  const { series } = await readRegister(database)
  expect(
    series.map(({ indicator, observations }) => [indicator, observations[0]?.timePeriod, observations[0]?.revisions[0]?.source.document]),
  ).toEqual([['常住人口', '2023-12-31T24:00', '2023年情况.docx']])
  await page.getByRole('button', { name: '全部记入台账（3）' }).click()
  await expect.poll(async () => (await readRegister(database)).series.length).toBe(4)
  await expect.element(page.getByRole('button', { name: /全部记入台账/ })).not.toBeInTheDocument()
  await takePicture('compare-kept')
  await page.getByRole('button', { name: '撤销' }).click()
  await expect.poll(async () => (await readRegister(database)).series.length).toBe(1)
})

test('a table beside the draft, in the dark, with values that are the same when rounded', async () => {
  await openCompare(THIS_YEAR, { theme: 'dark' })
  await drop(TABLE, '附表.csv')
  await expectRows([
    '地区生产总值相同',
    '财政收入取整后相同',
    '常住人口相同',
    '固定资产投资只在本稿',
    expect.any(String),
    expect.any(String),
    expect.any(String),
  ])
  await expect.element(list().getByText(/C3/)).toBeVisible()
  expect(await findBarriers()).toEqual([])
  await takePicture('compare-dark')
})

test('what is typed is compared at once', async () => {
  const { connection } = await openCompare()
  await drop(docx() as BlobPart, '2023年情况.docx')
  await expectRows(ROWS)
  connection.write('b1', '2024年，全县地区生产总值53.1亿元。')
  await expect.poll(() => rows()[0]).toBe('地区生产总值+3.0亿元+6.0%')
})

test.each([
  ['a damaged .docx', docx().slice(0, 300), '上期.docx', 'Word 文档已损坏'],
  ['a damaged sheet', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), '附表.xlsx', '请用 Excel 或 WPS 打开'],
  ['an empty file', '', '空.txt', '文件是空的'],
])('%s is refused with the way out; what was compared before stays', async (name, content, file, says) => {
  await openCompare()
  await drop(docx() as BlobPart, '2023年情况.docx')
  await expectRows(ROWS)
  await drop(content as BlobPart, file)
  await expect.element(page.getByRole('alert'), { timeout: 10_000 }).toHaveTextContent(says)
  await expectRows(ROWS)
  if (name === 'a damaged sheet') await takePicture('compare-refused')
})

test('while a file is being read it says which, and another one may be dropped instead', async () => {
  await openCompare()
  const reading = vi.spyOn(Blob.prototype, 'arrayBuffer').mockReturnValue(new Promise(() => {}))
  await drop(docx() as BlobPart, '很大的报告.docx')
  await expect.element(page.getByText('正在读“很大的报告.docx”…')).toBeVisible()
  expect(await findBarriers()).toEqual([])
  await takePicture('compare-busy')
  reading.mockRestore()
  await drop(docx() as BlobPart, '2023年情况.docx')
  await expectRows(ROWS)
  await expect.element(page.getByText('正在读')).not.toBeInTheDocument()
})

test('a file without named figures says so', async () => {
  await openCompare()
  await drop('只是一段话。', '空话.txt')
  await expect.element(page.getByText('“空话.txt”里没有读出带名称的数。')).toBeVisible()
})

test('a long list draws only what is in view', async () => {
  const goods = ['粮食', '蔬菜', '水果', '茶叶', '烟叶', '肉类', '水产', '油料', '棉花', '药材']
  const kinds = ['产值', '加工产值', '销售收入', '出口总额', '补贴资金', '保险金额', '贷款余额', '投资总额']
  const names = ['春季', '夏季', '秋季', '冬季'].flatMap((season) => goods.flatMap((good) => kinds.map((kind) => season + good + kind)))
  const text = names.map((name, index) => `2024年，全县${name}${index + 1}.5亿元。`).join('\n')
  await openCompare(text)
  await drop(text.replaceAll('2024', '2023').replaceAll('.5亿元', '.7亿元'), '上年.txt')
  await expect.poll(() => list().getByRole('listitem').elements().length).toBeGreaterThan(3)
  await expect.element(page.getByRole('button', { name: '有变化 320' })).toBeVisible()
  expect(list().getByRole('listitem').elements().length).toBeLessThan(60)
  expect(await findBarriers()).toEqual([])
  await takePicture('compare-long')
})

test('a pasted text shows the place of a figure below the list', async () => {
  const { session } = await openCompare()
  session.openText('今年.txt', THIS_YEAR)
  await drop(docx() as BlobPart, '2023年情况.docx')
  await expectRows(ROWS)
  await page.getByRole('button', { name: /^本稿 52\.6亿元/ }).click()
  await expect.element(page.getByRole('region', { name: '原文' })).toBeVisible()
  await takePicture('compare-pasted')
})

test('the register that is not there yet keeps nothing from being compared', async () => {
  expect(EMPTY_REGISTER.series).toEqual([])
  await openCompare(THIS_YEAR, { locale: 'en' })
  await userEvent.upload(page.getByLabelText('Choose a file').last(), new File([LAST_YEAR], 'last.txt'))
  await expect.element(page.getByText('+2.5亿元')).toBeVisible()
  await takePicture('compare-en')
})
