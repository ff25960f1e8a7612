/** The figures of a report: listed with their sums, shown in the text, corrected where they were computed, taken along. */
import { expect, type Journey, type SidePanel, test } from './journey'

const RATE = '检查率与分子、分母对不上'
const TOTAL = '分项之和与总数对不上'

const strip = (panel: SidePanel) => panel.page.getByRole('group', { name: '按核对结果筛选' })
const lines = (panel: SidePanel) => panel.page.getByRole('list', { name: '数据与算式' }).getByRole('listitem')
/** One count of the strip; pressed, it filters. */
const count = (panel: SidePanel, name: string) => strip(panel).getByRole('button', { name: new RegExp(`^(?:. )?${name} \\d+$`) })

async function openFigures(panel: SidePanel): Promise<void> {
  await panel.tab(/^数据/).click()
  await expect(panel.page.getByRole('region', { name: '数据' })).toBeVisible()
  await panel.leaveList()
}

/** The counts of the strip by their names. */
async function counts(panel: SidePanel): Promise<Record<string, number>> {
  const texts = await strip(panel).getByRole('button').allTextContents()
  return Object.fromEntries(texts.map((text) => [text.replace(/[^\p{Script=Han}]/gu, ''), Number(/\d+$/.exec(text)?.[0])]))
}

const selected = ({ page }: Journey) => page.evaluate(() => String(document.getSelection()))

/** The figures that carry the mark of those that agree. */
const verified = ({ page }: Journey) => page.evaluate(() => [...(CSS.highlights.get('hegao-verified') ?? [])].map(String))

test('数据 counts every figure once, and shows the wrong rate with its sum', async ({ begin }) => {
  const { panel } = await begin('drafting.html')
  await openFigures(panel)
  const { 识别: recognised, ...verdicts } = await counts(panel)
  expect(Object.keys(verdicts)).toEqual(['一致', '不一致', '待核', '缺依据'])
  expect(Object.values(verdicts).reduce((sum, figures) => sum + figures, 0)).toBe(recognised)
  expect(verdicts.一致, 'figures that agree').toBeGreaterThan(20)
  expect(verdicts.不一致, 'three of the rate, three of the total').toBe(6)
  await expect(lines(panel).filter({ hasText: '检查率' })).toHaveText('✗检查率 91%≠1562 ÷ 1860 = 83.98%不一致')
})

test('each figure of a sum leads to its place in the page', async ({ begin }) => {
  const journey = await begin('drafting.html')
  await openFigures(journey.panel)
  const line = lines(journey.panel).filter({ hasText: '检查率' })
  for (const [figure, place] of [
    ['1562', '1562人'],
    ['1860', '1860人'],
    ['检查率 91%', '91%'],
  ] as const) {
    await line.getByRole('button', { name: figure, exact: true }).click()
    await expect.poll(() => selected(journey)).toBe(place)
  }
  const isInView = await journey.page.evaluate(() => {
    const { top, bottom } = document.getSelection()?.getRangeAt(0).getBoundingClientRect() ?? { top: -1, bottom: -1 }
    return top >= 0 && bottom <= innerHeight
  })
  expect(isInView).toBe(true)
})

for (const { finding, correction, from, to } of [
  { finding: RATE, correction: '按1562 ÷ 1860 = 83.98%，“91”改为“84”', from: '检查率达91%', to: '检查率达84%' },
  { finding: TOTAL, correction: '按15 + 9 = 24，“23”改为“24”', from: '危房23户', to: '危房24户' },
])
  test(`${finding}: only the computed figure can be corrected, exactly there, and one Ctrl+Z takes it back`, async ({ begin }) => {
    const journey = await begin('drafting.html')
    const { panel } = journey
    const before = await journey.model()
    await panel.openProblems()
    const card = panel.finding(finding)
    await expect(card.locator('.finding-actions').getByRole('button')).toHaveText([correction])
    await expect(card).toContainText('先核原表')
    await card.getByRole('button', { name: correction }).click()
    await expect.poll(journey.model).toBe(before.replace(from, to))
    await panel.leaveList()
    await expect(card).toHaveCount(0)
    await journey.undo()
    await expect.poll(journey.model).toBe(before)
    await journey.clickInto(/^今年以来/)
    await expect(card).toBeVisible()
  })

test('a count filters the list', async ({ begin }) => {
  const { panel } = await begin('drafting.html')
  await openFigures(panel)
  await count(panel, '不一致').click()
  await expect(lines(panel)).toHaveText([/^✗检查率 91%/, /^✗.*23户≠15 \+ 9 = 24.*不一致$/])
  await count(panel, '缺依据').click()
  await expect(lines(panel).first()).toContainText('◇')
  await expect(lines(panel).filter({ hasNotText: '缺依据' })).toHaveCount(0)
  await expect(panel.page.getByText('文中没有写出可以核它的数，不是说它有误')).toBeVisible()
  await count(panel, '识别').click()
  await expect(lines(panel).first()).toContainText('✓')
})

test('按指标 puts figures of one name together while they are written', async ({ begin }) => {
  const journey = await begin('drafting.html')
  const { panel } = journey
  await openFigures(panel)
  await panel.page.getByText('按指标').click()
  const indicators = panel.page.getByRole('list', { name: '指标' }).getByRole('listitem')
  await expect(indicators.first()).toHaveText(/^只出现一处的指标 \d+$/)
  await journey.clickInto('2025年10月11日')
  await journey.typeAtEnd('全镇现有党员608名。')
  const members = indicators.filter({ hasText: '党员2 处 · 2 种写法' })
  await expect(members).toHaveCount(1)
  await journey.toPanel()
  await members.getByRole('button', { name: '612名' }).click()
  await expect.poll(() => selected(journey)).toBe('612名')
  await panel.page.getByRole('searchbox').fill('608')
  await expect(indicators).toHaveCount(1)
})

test('在文中标出 draws under what agrees, and leaves the page as it is', async ({ begin }) => {
  const journey = await begin('drafting.html')
  const { page, panel } = journey
  await openFigures(panel)
  const before = await journey.model()
  await page.evaluate(() => {
    const changes: string[] = []
    const seen = { subtree: true, childList: true, attributes: true, characterData: true }
    new MutationObserver((records) => changes.push(...records.map(({ type }) => type))).observe(document.body, seen)
    Object.assign(globalThis, { changesSeen: changes })
  })
  expect(await verified(journey)).toEqual([])
  await panel.page.getByRole('switch', { name: '在文中标出' }).click()
  await expect.poll(() => verified(journey)).toContain('94.4%')
  const marked = await verified(journey)
  expect(marked).toHaveLength((await counts(panel)).一致 ?? 0)
  expect(marked).not.toContain('91%')
  await panel.page.getByRole('switch', { name: '在文中标出' }).click()
  await expect.poll(() => verified(journey)).toEqual([])
  expect(await page.evaluate(() => Reflect.get(globalThis, 'changesSeen'))).toEqual([])
  expect(await journey.model()).toBe(before)
})

test('核一遍 says how many sums agree, and its figures lead to their list', async ({ begin }) => {
  const { panel } = await begin('drafting.html')
  await panel.check()
  const result = panel.result()
  const sums = Number(/算式 (\d+) 条一致/.exec((await result.textContent()) ?? '')?.[1])
  await result.getByRole('button', { name: /^识别\s\d+\s个数\s=\s/ }).click()
  await count(panel, '一致').click()
  await expect(panel.page.getByRole('status').filter({ hasText: `算式 ${sums} 条` })).toBeVisible()
  expect(sums).toBeGreaterThan(8)
})

test('the list and the result can be copied and pasted elsewhere', async ({ begin }) => {
  const { panel } = await begin('drafting.html')
  const pasted = async () => {
    await panel.chooseFromMenu('粘贴或打开另一篇')
    const box = panel.page.getByRole('textbox', { name: '粘贴全文' })
    await box.press('ControlOrMeta+v')
    await expect(box).not.toHaveValue('')
    const text = await box.inputValue()
    await panel.page.keyboard.press('Escape')
    await expect(box).toHaveCount(0)
    return text
  }
  await openFigures(panel)
  await count(panel, '不一致').click()
  await panel.button('复制成表').click()
  await expect(panel.button('已复制')).toBeVisible()
  const [head, ...rows] = (await pasted()).split('\n')
  expect(head).toBe('位置\t名称\t文中\t核对\t算式')
  expect(rows).toEqual([
    expect.stringMatching(/（三）.*\t检查率\t91%\t不一致\t≠ 1562 ÷ 1860 = 83\.98%$/),
    expect.stringMatching(/\t23户\t不一致\t≠ 15 \+ 9 = 24/),
  ])
  await panel.check()
  await panel.button('复制结果').click()
  await expect(panel.button('已复制')).toBeVisible()
  expect(await pasted()).toMatch(/算式 \d+ 条一致[\s\S]*1562 ÷ 1860 = 83\.98%，文中91%[\s\S]*识别 \d+ 个数 = 一致 /)
})

test('a wrong sum that is typed appears in 问题, and goes when it is put right', async ({ begin }) => {
  const journey = await begin('drafting.html')
  const { panel } = journey
  await panel.openProblems()
  await journey.clickInto('2025年10月11日')
  await journey.typeAtEnd('全镇有养老院13所，其中公办养老院8所、民办养老院7所。', '请审阅。')
  const card = panel.finding('8 + 7 = 15')
  await expect(card).toContainText('文中 13所')
  await panel.tab(/^数据/).click()
  await panel.page.getByRole('searchbox').fill('13所')
  await expect(lines(panel)).toHaveText(/13所≠8 \+ 7 = 15所不一致$/)
  await journey.clickInto('全镇有养老院')
  await journey.page.keyboard.press('End')
  for (let times = 0; times < '7所。'.length; times++) await journey.page.keyboard.press('Backspace')
  await journey.page.keyboard.type('5所。')
  await expect(lines(panel)).toHaveText(/13所=8 \+ 5一致$/)
  await panel.page.getByRole('searchbox').fill('')
  await panel.openProblems()
  await expect(panel.finding(TOTAL)).toHaveCount(1)
  await expect(card).toHaveCount(0)
})
