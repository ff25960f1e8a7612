/** The workbench in the shipped extension: from the panel, in two tabs, over a restart, with hostile text, as a file. */
import { readFileSync } from 'node:fs'
import { readLongList } from '../../../lib/register/long-list'
import { splitCells } from '../../../lib/sheets/delimited'
import { SidePanel } from '../panel/side-panel'
import { expect, test } from '../store/store-browser'
import { BenchPage } from './bench-page'

const HOSTILE = '<img src=x onerror="globalThis.hacked=1">'

test('opens from the menu of the panel', async ({ openPage, openPanel, browserContext }) => {
  const page = await openPage('plain.html')
  await page.evaluate(() => globalThis.__page.load('<p>一是抓落实。</p>'))
  const panel = new SidePanel(await openPanel(page))
  const opened = browserContext.waitForEvent('page')
  await panel.chooseFromMenu('打开工作台')
  const bench = new BenchPage(await opened)
  await expect(bench.page).toHaveTitle('台账 · 核稿工作台')
  await expect(bench.page.getByRole('link', { name: '台账' })).toHaveAttribute('aria-current', 'page')
  await expect(bench.page.getByRole('button', { name: /记下|＋ 记一个数/ })).toBeVisible()
  await bench.page.close()
})

test('a typed value is seen in a second tab at once, and is there after a restart', async ({ store, openStore, profile }) => {
  const address = `chrome-extension://${store.extensionId}/workbench.html`
  const [one, two] = [new BenchPage(await store.context.newPage()), new BenchPage(await store.context.newPage())]
  for (const { page } of [one, two]) await page.goto(address)
  await one.page.bringToFront()
  await one.add({ 指标: '常住人口', 时期: '2024年末', 数值: '5.13', 单位: '万人' })
  await expect(two.cell('5.13')).toBeVisible()
  await one.type(one.cell('5.13'), '5.2')
  await expect(two.cell(/5\.2$/)).toBeVisible()
  await one.button('撤销').click()
  await expect(two.cell('5.13')).toBeVisible()
  await two.page.bringToFront()
  await two.type(two.cell('5.13'), '5.15万人')
  await expect(one.cell(/5\.15$/)).toBeVisible()
  await store.close()
  const again = await openStore(undefined, profile)
  const page = await again.context.newPage()
  await page.goto(address)
  await expect(new BenchPage(page).cell(/5\.15$/)).toBeVisible()
})

test('a composition of the browser’s own input method is typed whole into a cell', async ({ store }) => {
  const bench = new BenchPage(await store.context.newPage())
  await bench.page.goto(`chrome-extension://${store.extensionId}/workbench.html`)
  await bench.add({ 指标: '常住人口', 时期: '2024年末', 数值: '5.13', 单位: '万人', 来源: '公报' })
  await bench.cell('公报').click()
  const ime = await bench.page.context().newCDPSession(bench.page)
  for (const text of ['n', 'ni', '年'])
    await ime.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
  await expect(bench.field()).toHaveValue('年')
  await ime.send('Input.insertText', { text: '年鉴' })
  await expect(bench.field()).toHaveValue('年鉴')
  await bench.page.keyboard.press('Enter')
  await expect(bench.cell('年鉴')).toBeVisible()
})

test('script in every text field shows as text', async ({ store }) => {
  const bench = new BenchPage(await store.context.newPage())
  const { page } = bench
  await page.goto(`chrome-extension://${store.extensionId}/workbench.html`)
  const short = HOSTILE.slice(0, 40)
  await bench.add({ 指标: HOSTILE, 时期: '2024年末', 数值: '5.13', 单位: '万人', 地区: short, 口径: short, 来源: HOSTILE })
  await bench.type(page.locator('.grid-row [data-column="9"]'), HOSTILE)
  await bench.type(page.locator('.grid-row [data-column="7"]'), `${HOSTILE}2`)
  await bench.cell(HOSTILE).dblclick()
  await page.getByRole('complementary').getByRole('button', { name: '改', exact: true }).click()
  await page.getByRole('textbox', { name: /^别名/ }).fill(`${HOSTILE}别名`)
  await bench.button('存').click()
  await expect(page.getByText(`${HOSTILE}别名`).first()).toBeVisible()
  await bench.button('改名').click()
  await page.getByRole('textbox', { name: '新名称' }).fill(`${HOSTILE}新`)
  await page.getByRole('dialog').getByRole('button', { name: '改名' }).click()
  await expect(page.getByRole('heading', { name: `${HOSTILE}新` })).toBeVisible()
  await page.locator('.register-toolbar').getByRole('button', { name: '改', exact: true }).click()
  await page.getByRole('dialog').getByRole('textbox').first().fill(short)
  await page.getByRole('dialog').getByRole('button', { name: '存' }).click()
  await expect(page.locator('.register-toolbar')).toContainText(short)
  await page.getByRole('searchbox').fill(HOSTILE)
  await expect(bench.cell(`${HOSTILE}新`)).toBeVisible()
  for (const hash of ['log', 'settings', 'import', 'register']) {
    await page.goto(`chrome-extension://${store.extensionId}/workbench.html#/${hash}`)
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeAttached()
    expect(await page.locator('img').count()).toBe(0)
  }
  expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false)
})

test('an exported .csv reads back as the same figures, and a formula stays text', async ({ store }) => {
  const bench = new BenchPage(await store.context.newPage())
  await bench.page.goto(`chrome-extension://${store.extensionId}/workbench.html`)
  await bench.add({ 指标: '常住人口', 时期: '2024年末', 数值: '5.10', 单位: '万人', 来源: '=HYPERLINK("http://x")' })
  await bench.type(bench.cell('5.10'), '5.13')
  await bench.button('导出').click()
  const download = bench.page.waitForEvent('download')
  await bench.page.getByRole('menuitem', { name: '文本 .csv，连同以前的修订' }).click()
  const file = await (await download).path()
  const text = readFileSync(file, 'utf8')
  expect(text).not.toMatch(/(?:^|,|\n)"?=/)
  const { entries, problems } = readLongList(splitCells(text.replace('\uFEFF', ''), ','))
  expect(problems).toEqual([])
  expect(entries.map(({ key, timePeriod, value }) => [key.indicator, timePeriod, value.obsValue])).toEqual([
    ['常住人口', '2024-12-31T24:00', '5.10'],
    ['常住人口', '2024-12-31T24:00', '5.13'],
  ])
  await expect(bench.said()).toContainText('2 行')
})

test('a backup is saved, and restored after it was shown what it does', async ({ store }) => {
  const bench = new BenchPage(await store.context.newPage())
  const { page } = bench
  const address = `chrome-extension://${store.extensionId}/workbench.html`
  await page.goto(address)
  await bench.add({ 指标: '常住人口', 时期: '2024年末', 数值: '5.13', 单位: '万人' })
  await page.goto(`${address}#/settings`)
  const download = page.waitForEvent('download')
  await bench.button('现在备份').click()
  const file = await (await download).path()
  await page.goto(`${address}#/register`)
  await bench.type(bench.cell('5.13'), '9')
  await page.goto(`${address}#/settings`)
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: '备份.hegao.json', mimeType: 'application/json', buffer: readFileSync(file) })
  await page.getByText('换成备份里的样子').click()
  await expect(page.getByRole('row', { name: /台账数据/ })).toContainText('1')
  await page.getByRole('dialog').getByRole('button', { name: '恢复' }).click()
  await expect(bench.said()).toContainText('已恢复备份')
  await page.goto(`${address}#/register`)
  await expect(bench.cell('5.13')).toBeVisible()
})
