/** 数据 with a register: states, sources, filters. */
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { findBarriers, takePicture } from '@/components/test-support/inspect-page'
import { renderPanel } from '@/components/test-support/render-panel'
import { entryOf, registerOf } from '@/components/test-support/sample-register'
import { reviewingWith } from '@/components/test-support/sample-review'
import { ScriptedConnection } from '@/components/test-support/scripted-connection'
import type { RegisterEntry, Source } from '@/lib/register/model'
import type { SettingsRow } from '@/lib/store/schema'

const REPORT = [
  '2024年清河县工作情况',
  '2024年，全县常住人口5.13万人，户籍人口8289人，党支部18个。',
  '2024年，粮食播种面积30000亩，医院3所，学校12所。',
].join('\n')

const BULLETIN: Source = { document: '2024年统计公报', table: '表2', office: '统计局', person: '' }

const ENTRIES: RegisterEntry[] = [
  entryOf('常住人口', '2024', '51312人', { source: BULLETIN }),
  entryOf('户籍人口', '2024', '8289人'),
  entryOf('户籍人口', '2024', '8312人', { source: { ...BULLETIN, document: '' } }),
  entryOf('党支部', '2024', '17个', { source: BULLETIN }),
  entryOf('粮食播种面积', '2024', '30000亩'),
  entryOf('医院', '2023', '3所'),
]

async function openFigures(settings: Partial<SettingsRow> = {}, report = REPORT, entries = ENTRIES) {
  const panel = await renderPanel(new ScriptedConnection(report), reviewingWith(registerOf(entries)), settings)
  await page.getByRole('tab', { name: /数据|Figures/ }).click()
  await expect.element(page.getByRole('region', { name: /数据|Figures/ })).toBeVisible()
  return panel
}

const lines = () =>
  [...document.querySelectorAll('.figure-line')].map((line) => {
    const text = (part: string) => line.querySelector(part)?.textContent?.trim() ?? ''
    return [text('.figure-shape'), text('.figure-written'), text('.mention-note'), text('.figure-verdict')].filter(Boolean).join(' ')
  })

test('each figure of the register says how it stands', async () => {
  await openFigures()
  await expect
    .poll(lines)
    .toEqual([
      '≈ 5.13万人 台账 51312人（2024年） 约数',
      '△ 8289人 台账 8312人（2024年） · 与改正前的数相同 旧数',
      '✗ 18个 台账 17个（2024年） 不符',
      '✓ 30000亩 台账相符 相符',
      '◇ 3所 □ 台账无此数 缺依据',
      '◇ 12所 缺依据',
    ])
  await expect
    .element(page.getByRole('group', { name: '按台账比对结果筛选' }))
    .toHaveTextContent('台账✓ 相符 1≈ 约数 1△ 旧数 1✗ 不符 1□ 缺 1')
  expect(await findBarriers()).toEqual([])
  await takePicture('mentions')
})

test('the source shows on hover and on focus', async () => {
  await openFigures()
  await page.getByRole('button', { name: /台账 17个/ }).hover()
  await expect.element(page.getByRole('tooltip')).toHaveTextContent('来源 2024年统计公报 · 表2 · 统计局，2025-03-01')
  await takePicture('mention-source')
  await page.getByRole('heading', { name: '核稿' }).hover()
  const first = page.getByRole('list', { name: '数据与算式' }).getByRole('button').first().element()
  if (first instanceof HTMLElement) first.focus()
  await userEvent.keyboard('{ArrowRight}')
  await expect.element(page.getByRole('tooltip')).toHaveTextContent('2024年统计公报')
})

test('a state filters, and the list says what it has with the state', async () => {
  await openFigures()
  await page.getByRole('button', { name: /^旧数 1$/ }).click()
  await expect.poll(lines).toEqual([expect.stringContaining('8289人')])
  await page.getByRole('button', { name: /^不符 1$/ }).click()
  await expect.poll(lines).toEqual([expect.stringContaining('18个')])
  await page.getByRole('button', { name: /^识别/ }).click()
  await expect.poll(lines).toHaveLength(6)
})

test('what the register lacks leads to where it can be kept', async () => {
  await openFigures()
  await page.getByRole('button', { name: '录入', exact: true }).click()
  await expect.element(page.getByRole('region', { name: '从本文录入台账' })).toBeVisible()
  await expect.element(page.getByRole('listitem').filter({ hasText: '医院' }).getByRole('button', { name: '好' })).toBeVisible()
})

test('without a register nothing is said of it', async () => {
  await openFigures({}, REPORT, [])
  await expect.poll(lines).toHaveLength(6)
  expect(document.querySelector('.mention-strip, .mention-note')).toBeNull()
})

test('in the dark, in English', async () => {
  await openFigures({ theme: 'dark', locale: 'en' })
  await expect.poll(lines).toContain('✗ 18个 register 17个 (2024年) disagree')
  expect(await findBarriers()).toEqual([])
  await takePicture('mentions-dark')
})
