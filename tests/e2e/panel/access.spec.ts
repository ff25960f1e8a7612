/** The panel without a mouse, and for those who do not see it. */
import type { Page } from '@playwright/test'
import axe from 'axe-core'
import { expect, test } from './journey'

async function expectNoBarriers(page: Page, state: string): Promise<void> {
  // Half faded in, nothing has enough contrast.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)))
  await page.evaluate(axe.source)
  const barriers = await page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`))
  })
  expect(barriers, state).toEqual([])
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no barriers on a document, ${colorScheme}`, async ({ begin }) => {
    const { panel } = await begin('drafting.html')
    await panel.page.emulateMedia({ colorScheme })
    await expectNoBarriers(panel.page, 'outline')
    await panel.openProblems()
    await expectNoBarriers(panel.page, 'problems')
    await panel.button('更多').first().click()
    await expect(panel.page.getByRole('menuitem', { name: '本处不再提示' })).toBeVisible()
    await expectNoBarriers(panel.page, 'menu of a card')
    await panel.page.keyboard.press('Escape')
    await panel.button('“四是”改为“三是”').click()
    await expect(panel.report()).toContainText('已改 1 处')
    await expectNoBarriers(panel.page, 'repaired')
    await panel.check()
    await expectNoBarriers(panel.page, 'result of a check')
    await panel.chooseFromMenu('设置')
    await expect(panel.title('设置')).toBeVisible()
    await expectNoBarriers(panel.page, 'settings')
    await panel.button('返回').click()
    await panel.chooseFromMenu('粘贴或打开另一篇')
    await expect(panel.page.getByRole('dialog')).toBeVisible()
    await expectNoBarriers(panel.page, 'paste')
  })

  test(`no barriers without a document and on an opened text, ${colorScheme}`, async ({ beginWithout }) => {
    const { panel } = await beginWithout()
    await panel.page.emulateMedia({ colorScheme })
    await expectNoBarriers(panel.page, 'nothing')
    await panel.button('看一篇样例').click()
    await panel.tab('原文').click()
    await expectNoBarriers(panel.page, 'text')
  })
}

test('by the keyboard alone: to the problems, to the place, repaired, taken back', async ({ begin }) => {
  const journey = await begin('drafting.html')
  const { page, panel } = journey
  const before = await journey.model()
  const focused = panel.page.locator(':focus')
  const press = async (...keys: string[]) => {
    for (const key of keys) await panel.page.keyboard.press(key)
  }
  await press('F6', 'F6')
  await expect(focused).toHaveText('提纲')
  await press('ArrowRight')
  await expect(focused).toHaveText('问题 10')
  await press('F6', 'ArrowDown')
  await expect(focused).toContainText('序号跳号')
  await press('Enter')
  await expect.poll(() => page.evaluate(() => String(document.getSelection()))).toBe('四是')
  await journey.toPanel()
  const repair = panel.button('“四是”改为“三是”')
  for (let times = 0; times < 10 && !(await repair.evaluate((button) => button === document.activeElement)); times++) await press('Tab')
  await expect(repair).toBeFocused()
  await press('Enter')
  await expect.poll(journey.model).toBe(before.replace('四是园区', '三是园区'))
  await expect(panel.report()).toContainText('已改 1 处')
  await press('F6')
  await expect(focused).toHaveText('撤销')
  await press('Enter')
  await expect.poll(journey.model).toBe(before)
})

test('the outline by the keyboard: arrows move, Enter shows the place', async ({ begin }) => {
  const { page, panel } = await begin('drafting.html')
  for (const key of ['F6', 'F6', 'F6']) await panel.page.keyboard.press(key)
  await expect(panel.page.locator(':focus')).toHaveAccessibleName(/一、前三季度工作情况/)
  for (const row of [/（一）/, /3 项/, /（二）/]) {
    await panel.page.keyboard.press('ArrowDown')
    await expect(panel.page.locator(':focus')).toHaveAccessibleName(row)
  }
  await panel.page.keyboard.press('Enter')
  await expect.poll(() => page.evaluate(() => String(document.getSelection()))).toContain('（二）')
})
