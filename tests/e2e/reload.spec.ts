import { expect, reloadExtension, startDriver, takeFocusAway, test } from './fixture'

test('the extension, reloaded under an open page, leaves nothing behind and connects again after a click', async ({
  openPage,
  openPanel,
  browserContext,
}) => {
  const texts = ['一是抓落实。', '二是抓落实。']
  const page = await openPage('plain.html')
  await page.evaluate(() => globalThis.__page.load('<p>一是抓落实。</p><p>二是抓落实。</p>'))
  const first = await openPanel(page)
  const driver = await startDriver(first)
  await driver.call('open')
  await expect.poll(() => driver.texts()).toEqual(texts)
  await driver.call('highlight', [{ ...(await driver.call('place', '抓落实')), style: 'error' }])
  const before = await page.evaluate(() => globalThis.__page.model())
  await reloadExtension(browserContext, first)
  await expect.poll(() => page.evaluate(() => [CSS.highlights.size, document.adoptedStyleSheets.length])).toEqual([0, 0])
  expect(await page.evaluate(() => globalThis.__page.model())).toBe(before)

  const panel = await openPanel(page)
  await takeFocusAway(page, panel)
  const again = await startDriver(panel)
  await again.call('open')
  await expect.poll(() => again.texts()).toEqual(texts)
  expect(await again.call('replace', await again.call('place', '抓落实', 1), '抓到位')).toMatchObject({ status: 'applied' })
  expect(await page.evaluate(() => globalThis.__page.model())).toBe('<p>一是抓落实。</p><p>二是抓到位。</p>')
})
