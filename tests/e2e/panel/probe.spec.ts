import { test } from './journey'
test('probe', async ({ begin }) => {
  const j = await begin('drafting.html')
  await j.panel.page.screenshot({ path: '/tmp/j/outline.png' })
  await j.page.screenshot({ path: '/tmp/j/page.png' })
  await j.panel.openProblems()
  console.log(await j.panel.messages())
  await j.panel.page.screenshot({ path: '/tmp/j/problems.png' })
  console.log(await j.panel.page.evaluate(() => [innerWidth, innerHeight]))
})
