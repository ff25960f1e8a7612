/** Older and newer versions of the extension over one database. */
import { expect, test } from './store-browser'

const OUTDATED = /扩展已更新/
const NEWER = /由更新版本的核稿写成/

test('a newer version, unpacked into another folder, finds the data', async ({ openStore, copyExtension }) => {
  const older = await openStore(copyExtension({ version: '0.1.0' }))
  await (await older.open()).call('bring', 800, '1')
  await older.close()
  const newer = await openStore(copyExtension({ version: '9.0.0' }))
  expect(newer.extensionId).toBe(older.extensionId)
  const tab = await newer.open()
  expect(
    await tab.page.evaluate(
      () => (globalThis as { chrome?: { runtime: { getManifest(): { version: string } } } }).chrome?.runtime.getManifest().version,
    ),
  ).toBe('9.0.0')
  expect(await tab.call('register')).toMatchObject({ observations: 800, first: ['1'] })
})

test('a page that stays open under a newer version steps aside and says so; an older version leaves its data alone', async ({ store }) => {
  const [page, newer] = [await store.open(), await store.open()]
  await page.call('bring', 80, '1')
  await newer.page.goto('about:blank')
  await newer.page.goto(`chrome-extension://${store.extensionId}/icon/16.png`)
  await newer.drive()
  await newer.call('upgradeTo', 77)
  await expect(page.page.getByText(OUTDATED)).toBeVisible()
  await page.page.reload()
  await expect(page.page.getByText(NEWER)).toBeVisible()
  await page.drive()
  expect(await page.call('trouble')).toBe('newer')
  expect(await page.call('bring', 80, '2')).toEqual({ status: 'newer' })
  const rows = await newer.page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const request = indexedDB.open('hegao')
        request.onerror = () => reject(request.error)
        request.onsuccess = () => {
          const count = request.result.transaction('series').objectStore('series').count()
          count.onsuccess = () => resolve(count.result)
        }
      }),
  )
  expect(rows).toBe(10)
})

test('panel, pop-out and workbench live together: what one stores the others show', async ({ store }) => {
  const [workbench, panel, popOut] = [await store.open(), await store.open('sidepanel.html'), await store.open('sidepanel.html')]
  await panel.call('bring', 80, '1')
  await expect(workbench.page.getByText('指标0', { exact: true }).first()).toBeVisible()
  expect(await popOut.call('register')).toMatchObject({ observations: 80 })
  await popOut.call('undo', (await popOut.call('imports'))[0]?.id ?? '')
  await expect(workbench.page.getByText('指标0', { exact: true })).toHaveCount(0)
  expect(await panel.call('register')).toMatchObject({ observations: 0, log: 1 })
})
