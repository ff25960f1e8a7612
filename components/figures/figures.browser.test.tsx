/** The figures of a document: one line each, the strip that adds up, indicators, taking it along, marks. */
import { describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { findBarriers, takePicture } from '@/components/test-support/inspect-page'
import { renderPanel } from '@/components/test-support/render-panel'
import { reviewing } from '@/components/test-support/sample-review'
import { ScriptedConnection } from '@/components/test-support/scripted-connection'
import { BlockReader } from '@/lib/review/block-reader'
import { review } from '@/lib/review/engine'
import { DEFAULT_SETTINGS } from '@/lib/review/settings'
import type { SettingsRow } from '@/lib/store/schema'

const REPORT = [
  '三季度工作汇报',
  '一、基本情况',
  '全镇现有党支部17个，其中农村党支部11个，机关支部6个。总人口8289人。',
  '二、重点工作',
  '（一）计划生育。落实“三查”1212例（应查1446例），到位率达90%。',
  '（二）财政。完成财政收入1.48亿元，占年度任务1.85亿元的80%。',
  '三、下步打算',
  '年底总人口8312人，培训农民约300人次。',
].join('\n')

/** With the real findings: what the card shows of them is the point. */
const real = reviewing((document) => review(document, DEFAULT_SETTINGS, new BlockReader()).diagnostics)

async function openFigures(text = REPORT, settings: Partial<SettingsRow> = {}) {
  const panel = await renderPanel(new ScriptedConnection(text), real, settings)
  await page.getByRole('tab', { name: /数据|Figures/ }).click()
  await expect.element(page.getByRole('region', { name: /数据|Figures/ })).toBeVisible()
  return panel
}

const rows = () => page.getByRole('list', { name: '数据与算式' }).getByRole('listitem')
const texts = () =>
  rows()
    .elements()
    .map((row) => row.textContent)
const count = (name: RegExp) => page.getByRole('button', { name })
const LINES = [
  '✓党支部 17个=11 + 6一致',
  '◇总人口 8289人缺依据',
  '✗到位率 90%≠1212 ÷ 1446 = 83.82%不一致',
  '✓比率 80%=1.48亿 ÷ 1.85亿一致',
  '◇总人口 8312人缺依据',
  '◇培训农民 约300人次缺依据',
]

describe('the list', () => {
  test('has one line for each sum and each figure without basis, in reading order', async () => {
    await openFigures()
    await expect.poll(texts).toEqual(LINES)
    expect(await findBarriers()).toEqual([])
  })

  test('every figure of a line leads to its place in the document', async () => {
    const { connection } = await openFigures()
    await page.getByRole('button', { name: '到位率 90%' }).click()
    await page.getByRole('button', { name: '1212', exact: true }).click()
    await page.getByRole('button', { name: '1446', exact: true }).click()
    await expect
      .poll(() => connection.revealed.map(({ place }) => (place as { expected: string }).expected))
      .toEqual(['90%', '1212例', '1446例'])
    await expect.poll(() => connection.marks.map(({ style, expected }) => `${style} ${expected}`)).toContain('flash 1446例')
  })

  test('the counts add up and filter', async () => {
    await openFigures()
    const strip = page.getByRole('group', { name: '按核对结果筛选' })
    await expect.element(strip).toHaveTextContent('识别 12=✓ 一致 6+✗ 不一致 3+△ 待核 0+◇ 缺依据 3')
    await count(/^不一致 3$/).click()
    await expect.poll(texts).toEqual([LINES[2]])
    await expect.element(count(/^不一致 3$/)).toHaveAttribute('aria-pressed', 'true')
    await count(/^待核 0$/).click()
    await expect.element(page.getByText('没有这样的数。')).toBeVisible()
    await count(/^缺依据 3$/).click()
    await expect.poll(texts).toEqual([LINES[1], LINES[4], LINES[5]])
    await expect.element(page.getByText(/缺依据 3：文中没有写出可以核它的数/)).toBeVisible()
    await count(/^识别 12$/).click()
    await expect.poll(texts).toEqual(LINES)
  })

  test('search narrows it, half-width or in a formula', async () => {
    await openFigures()
    await page.getByRole('searchbox').fill('1446')
    await expect.poll(texts).toEqual([LINES[2]])
  })

  test('arrows go from line to line and from figure to figure', async () => {
    await openFigures()
    const first = rows().first().getByRole('button').first().element()
    if (first instanceof HTMLElement) first.focus()
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowRight}')
    expect(document.activeElement?.textContent).toBe('1212')
    await userEvent.keyboard('{ArrowRight}{ArrowDown}')
    expect(document.activeElement?.textContent).toBe('比率 80%')
    await userEvent.keyboard('{F6}{Shift>}{F6}{/Shift}')
    expect(document.activeElement?.closest('.figures')).not.toBeNull()
  })

  test('follows what is written', async () => {
    const { connection } = await openFigures()
    await expect.poll(texts).toEqual(LINES)
    connection.write('b4', '（一）计划生育。落实“三查”1212例（应查1446例），到位率达83.8%。')
    await expect.poll(() => texts()[2]).toMatch(/^✓到位率 83\.8%≈1212 ÷ 1446 = 83\.8\d+%一致$/)
  })

  test('of 2,000 lines only those in view are in the page', async () => {
    const paragraphs = Array.from({ length: 2_000 }, (_, index) => `第${index}组调解纠纷${1_000 + index}起。`)
    await openFigures(paragraphs.join('\n'))
    await expect.poll(() => rows().elements().length).toBeGreaterThan(5)
    expect(rows().elements().length).toBeLessThan(60)
    expect(rows().first().element().getAttribute('aria-setsize')).toBe('2000')
    const list = document.querySelector('.long-list')
    if (list) list.scrollTop = list.scrollHeight
    await expect.element(page.getByRole('button', { name: /2999起/ })).toBeVisible()
    expect(rows().elements().length).toBeLessThan(60)
  })

  test('says so where there is nothing', async () => {
    await renderPanel(new ScriptedConnection('没有数的一段话。'), real)
    await page.getByRole('tab', { name: '数据' }).click()
    await expect.element(page.getByText('文中还没有读到数。')).toBeVisible()
  })
})

test('an indicator is listed with all its places, without judgement', async () => {
  const { connection } = await openFigures()
  await page.getByText('按指标').click()
  const list = page.getByRole('list', { name: '指标' })
  await expect.element(list.getByRole('listitem').first()).toHaveTextContent('总人口2 处 · 2 种写法8289人一、基本情况8312人三、下步打算')
  await expect.element(page.getByText(/只出现一处的指标/)).toBeVisible()
  await page.getByRole('button', { name: /8312人/ }).click()
  await expect.poll(() => connection.revealed.length).toBe(1)
  expect(await findBarriers()).toEqual([])
})

test('the list is copied as text for a spreadsheet and as a table', async () => {
  const write = vi.spyOn(navigator.clipboard, 'write').mockResolvedValue()
  await openFigures()
  await count(/^不一致 3$/).click()
  await page.getByRole('button', { name: '复制成表' }).click()
  await expect.element(page.getByRole('button', { name: '已复制' })).toBeVisible()
  const [item] = write.mock.calls[0]?.[0] ?? []
  const text = await (await item?.getType('text/plain'))?.text()
  expect(text).toBe('位置\t名称\t文中\t核对\t算式\n二、重点工作 › （一）计划生育\t到位率\t90%\t不一致\t≠ 1212 ÷ 1446 = 83.82%')
  const html = await (await item?.getType('text/html'))?.text()
  expect(html).toContain('<td>到位率</td><td>90%</td>')
  write.mockRestore()
})

test('the list is printed whole, also what is not in view', async () => {
  await openFigures()
  window.dispatchEvent(new Event('beforeprint'))
  expect(document.querySelector('.print-report h1')?.textContent).toBe('三季度工作汇报：数据核对')
  expect(document.querySelector('.print-report p')?.textContent).toBe('识别 12 个数 = 一致 6 + 不一致 3 + 待核 0 + 缺依据 3')
  expect(document.querySelectorAll('.print-report tbody tr')).toHaveLength(LINES.length)
  window.dispatchEvent(new Event('afterprint'))
  await expect.poll(() => document.querySelector('.print-report')?.textContent).toBe('')
})

test('figures that agree are marked in the document on demand, and only they', async () => {
  const { connection } = await openFigures()
  const marked = () => connection.marks.map(({ style, expected }) => `${style} ${expected}`)
  expect(marked()).toEqual([])
  await page.getByRole('switch', { name: '在文中标出' }).click()
  await expect.poll(marked).toEqual(['17个', '11个', '6个', '1.48亿元', '1.85亿元', '80%'].map((text) => `verified ${text}`))
  connection.write('b2', '全镇现有党支部18个，其中农村党支部11个，机关支部6个。')
  await expect.poll(marked).toEqual(['1.48亿元', '1.85亿元', '80%'].map((text) => `verified ${text}`))
  await page.getByRole('switch', { name: '在文中标出' }).click()
  await expect.poll(marked).toEqual([])
})

test('a pasted text is marked beside the list', async () => {
  const { session } = await renderPanel(new ScriptedConnection('', []), real)
  session.openText('三季度汇报.txt', REPORT)
  await page.getByRole('tab', { name: '数据 12' }).click()
  await page.getByRole('switch', { name: '在文中标出' }).click()
  await page.getByRole('button', { name: '到位率 90%' }).click()
  await expect.poll(() => document.querySelector('mark[data-target]')?.textContent).toBe('90%')
  const marked = () => [...document.querySelectorAll('mark[data-verified]')].map((mark) => mark.textContent)
  await expect.poll(marked).toContain('1.85亿元')
  expect(marked()).not.toContain('90%')
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360)
  expect(await findBarriers()).toEqual([])
  await takePicture('figures-pasted')
})

test('a whole report', async () => {
  const { default: sample } = await import('@/lib/demonstration/report.txt?raw')
  await openFigures(sample)
  await takePicture('figures-report')
  await count(/^不一致/).click()
  await takePicture('figures-report-wrong')
  await page.getByText('按指标').click()
  await expect.element(page.getByRole('list', { name: '指标' })).toBeVisible()
  expect(await findBarriers()).toEqual([])
  await takePicture('figures-report-indicators')
})

describe('a figure that cannot be right', () => {
  const openProblems = async () => {
    const panel = await renderPanel(new ScriptedConnection(REPORT), real)
    await page.getByRole('tab', { name: /问题/ }).click()
    const card = page.getByRole('article').filter({ hasText: '到位率与分子、分母对不上' })
    await expect.element(card).toBeVisible()
    return { ...panel, card }
  }

  test('is shown with its sum, each figure a link, and with what the sources would have to be', async () => {
    const { card, connection } = await openProblems()
    await expect.element(card).toHaveTextContent('1212 ÷ 1446 = 83.82%，文中 90%')
    await expect.element(card).toHaveTextContent(/若 90% 不误，1212例 应在 1295～1308例；或 应查 应在 1340～1354例/)
    await expect.element(card).toHaveTextContent('只差一笔：1446例 → 1346例')
    await expect.element(card).toHaveTextContent('先核原表')
    await card.getByRole('button', { name: '1446', exact: true }).click()
    await expect.poll(() => connection.revealed.map(({ place }) => (place as { expected: string }).expected)).toEqual(['1446例'])
    expect(await findBarriers()).toEqual([])
    await takePicture('figures-evidence')
  })

  test('has a button for the computed figure alone', async () => {
    const { card, connection } = await openProblems()
    const repairs = card.getByRole('button', { name: /改为/ })
    expect(repairs.elements()).toHaveLength(1)
    await repairs.click()
    await expect
      .poll(() => connection.replaced.map(({ request }) => [request.expected, request.newText]))
      .toEqual([[expect.stringMatching(/^90%?$/), expect.stringMatching(/^8[34]/)]])
  })
})

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  test('a check says how much was computed and how much has no basis', async () => {
    await renderPanel(new ScriptedConnection(REPORT), real, { theme })
    await page.getByRole('button', { name: '核 一 遍' }).click()
    await expect.element(page.getByLabelText('核稿结果').getByText('算式 2 条一致', { exact: true })).toBeVisible()
    await expect.element(page.getByText('缺依据 3：文中没有写出可以核它的数，不是说它有误，请对照原表').first()).toBeVisible()
    expect(await findBarriers()).toEqual([])
    await takePicture(`figures-check-${theme}`)
    await page.getByRole('button', { name: /识别 12 个数 = 一致 6 \+ 不一致 3 \+ 待核 0 \+ 缺依据 3/ }).click()
    await expect.poll(texts).toEqual(LINES)
    expect(await findBarriers()).toEqual([])
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360)
    await takePicture(`figures-${theme}`)
    await page.getByText('按指标').click()
    await takePicture(`figures-indicators-${theme}`)
  })
})

test('the interface speaks English where that is set', async () => {
  await openFigures(REPORT, { locale: 'en' })
  await expect.element(page.getByRole('group', { name: 'Filter by result' })).toBeVisible()
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360)
  await takePicture('figures-english')
})
