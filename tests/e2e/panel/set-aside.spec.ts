/** What the user does not want to see again: here, of this kind, at all. Each survives and can be taken back. */
import { expect, type Journey, test } from './journey'

const BARE_YEAR = '“年”前没有年份'

async function reload({ panel }: Journey): Promise<void> {
  await panel.page.reload()
  await panel.ready()
  await panel.openProblems()
  await expect(panel.tab('问题 9')).toBeVisible()
  await expect(panel.finding(BARE_YEAR)).toHaveCount(0)
}

for (const choice of ['本处不再提示', '本篇不再提示这类', '关闭此项检查'])
  test(`${choice}: gone, also after the panel was opened again, and taken back in 设置`, async ({ begin }) => {
    const journey = await begin('drafting.html')
    const { panel } = journey
    await panel.openProblems()
    await panel.chooseOnCard(panel.finding(BARE_YEAR), choice)
    await panel.leaveList()
    await expect(panel.finding(BARE_YEAR)).toHaveCount(0)
    await reload(journey)
    await panel.chooseFromMenu('设置')
    if (choice === '关闭此项检查') await panel.page.locator('label', { hasText: '缺年份' }).click()
    else await panel.button('恢复提示').click()
    await panel.button('返回').click()
    await expect(panel.tab('问题 10')).toBeVisible()
    await expect(panel.finding(BARE_YEAR)).toBeVisible()
  })
