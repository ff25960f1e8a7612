/** The figures of a document: one line each, the strip that adds up, indicators, taking it along, marks. */
import { describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { findBarriers, takePicture } from '@/components/test-support/inspect-page'
import { renderPanel } from '@/components/test-support/render-panel'
import { reviewing } from '@/components/test-support/sample-review'
import { ScriptedConnection } from '@/components/test-support/scripted-connection'
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

async function openFigures(text = REPORT, settings: Partial<SettingsRow> = {}) {
  const panel = await renderPanel(new ScriptedConnection(text), reviewing(), settings)
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

describe('the list', () => {
  test('has one line for each sum and each figure without basis, in reading order', async () => {
    await openFigures()
    await expect
      .poll(texts)
      .toEqual([
        '✓党支部17个= 11 + 6一致',
        '–总人口8289人缺依据',
        '✗到位率90%≠1212 ÷ 1446 = 83.82%不一致',
        '✓80%=1.48亿 ÷ 1.85亿一致',
        '–总人口8312人缺依据',
        '–培训农民约300人次缺依据',
      ])
    expect(await findBarriers()).toEqual([])
  })
})

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  test('pictures', async () => {
    await openFigures(REPORT, { theme })
    await takePicture(`figures-${theme}`)
    await page.getByText('按指标').click()
    await takePicture(`figures-indicators-${theme}`)
  })
})
