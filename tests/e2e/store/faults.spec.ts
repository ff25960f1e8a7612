/** What goes wrong around an import or a restore in the real browser: nothing lost, nothing half-written. */
import { join } from 'node:path'
import { driverScript } from '../bundle-driver'
import { mountSmallDisk } from './small-disk'
import { expect, test } from './store-browser'

const MANY = 8_000
const SLOW = { slow: 30 }
const EMPTY = { series: 0, observations: 0, revisions: 0, first: [], log: 0 }
const whole = (...first: string[]) => ({
  series: MANY / 8,
  observations: MANY,
  revisions: MANY * first.length,
  first,
  log: first.length,
})

test('a tab closed in the middle of an import leaves nothing of it', async ({ store }) => {
  const other = await store.open()
  const tab = await store.open()
  await tab.call('start', MANY, '1', SLOW)
  await tab.inTheMiddle()
  await tab.page.close()
  expect(await other.call('register')).toEqual(EMPTY)
  expect(await other.call('bring', MANY, '1')).toMatchObject({ status: 'done', counts: { new: MANY, revision: 0, same: 0 } })
  expect(await other.call('register')).toEqual(whole('1'))
})

test('a browser that dies in the middle of an import keeps what was there', async ({ openStore }) => {
  const store = await openStore()
  const tab = await store.open()
  await tab.call('bring', MANY, '1')
  await tab.call('start', MANY, '2', SLOW)
  await tab.inTheMiddle()
  const session = await store.context.browser()?.newBrowserCDPSession()
  await session?.send('Browser.crash').catch(() => undefined) // it cannot answer
  await store.close().catch(() => undefined)
  const again = await (await openStore()).open()
  expect(await again.call('register')).toEqual(whole('1'))
})

test('a worker killed in the middle of an import leaves nothing of it', async ({ openStore, copyExtension }) => {
  const store = await openStore(copyExtension({ worker: await driverScript('store/store-driver.ts') }))
  const tab = await store.open()
  const progress = await tab.page.evaluate(
    (count) =>
      new Promise<number>((resolve) => {
        const worker = new Worker('/store-worker.js')
        worker.onmessage = ({ data }) => {
          if (data === 0) return
          worker.terminate()
          resolve(data)
        }
        worker.postMessage({ count, value: '1', slow: 30 })
      }),
    MANY,
  )
  expect(progress).toBeGreaterThan(0)
  expect(progress).toBeLessThan(MANY)
  expect(await tab.call('register')).toEqual(EMPTY)
})

test('a service worker that is stopped disturbs no import', async ({ store }) => {
  const tab = await store.open()
  await tab.call('start', MANY, '1', SLOW)
  await tab.inTheMiddle()
  const session = await store.context.browser()?.newBrowserCDPSession()
  const { targetInfos = [] } = (await session?.send('Target.getTargets', { filter: [{ type: 'service_worker' }] })) ?? {}
  for (const { targetId } of targetInfos) await session?.send('Target.closeTarget', { targetId })
  expect(await tab.call('ended')).toMatchObject({ status: 'done' })
  expect(await tab.call('register')).toEqual(whole('1'))
})

test('two imports at once, from two tabs, are both there, one after the other', async ({ store }) => {
  const [one, two] = [await store.open(), await store.open()]
  await one.call('start', MANY, '1', { title: '甲.xlsx', ...SLOW })
  await one.inTheMiddle()
  await two.call('start', MANY, '2', { title: '乙.xlsx' })
  expect(await one.call('ended')).toMatchObject({ status: 'done', counts: { new: MANY } })
  expect(await two.call('ended')).toMatchObject({ status: 'done', counts: { revision: MANY } })
  expect(await two.call('register')).toEqual(whole('1', '2'))
  expect((await one.call('imports')).map(({ title }) => title)).toEqual(['乙.xlsx', '甲.xlsx'])
})

test('a full disk is told before an import, and where it comes unforeseen nothing is half-written', async ({ openStore }) => {
  const disk = mountSmallDisk()
  test.skip(!disk, 'needs to mount a small file system: run as root')
  if (!disk) return
  try {
    const store = await openStore(undefined, join(disk.path, 'profile'))
    const tab = await store.open()
    await tab.call('bring', MANY, '1')
    disk.fill(8_000_000)
    await expect.poll(() => tab.call('bring', MANY * 2, '2')).toMatchObject({ status: 'refused', reason: 'no-room' })
    expect(await tab.call('bring', 3_000, '2', { isBulky: true })).toEqual({ status: 'quota' })
    expect(await tab.call('register')).toEqual(whole('1'))
    disk.empty()
    // The browser looks at the disk from time to time only.
    await expect.poll(() => tab.call('bring', MANY, '2')).toMatchObject({ status: 'done' })
    expect(await tab.call('register')).toEqual(whole('1', '2'))
    await store.close()
  } finally {
    disk.remove()
  }
})

test('an edit in another tab stops a restore that was planned before it', async ({ store }) => {
  const [one, two] = [await store.open(), await store.open()]
  await one.call('bring', MANY, '1')
  const text = await one.call('backup')
  const id = (await one.call('imports'))[0]?.id ?? ''
  await one.call('undo', id)
  expect(await one.call('plan', text)).toBe('planned')
  await two.call('bring', 8, '3')
  expect(await one.call('restore')).toBe('changed-since')
  expect(await one.call('register')).toMatchObject({ series: 1, observations: 8, first: ['3'] })
  expect(await one.call('plan', text)).toBe('planned')
  expect(await one.call('restore')).toBe('done')
  expect(await two.call('register')).toMatchObject({ observations: MANY, revisions: MANY + 8, first: ['3', '1'] })
})

test('a restore during an import waits for it, and then is refused', async ({ store }) => {
  const [one, two] = [await store.open(), await store.open()]
  await one.call('bring', 80, '1')
  const text = await one.call('backup')
  await one.call('plan', text)
  await two.call('start', MANY, '2', SLOW)
  await two.inTheMiddle()
  expect(await one.call('restore')).toBe('changed-since')
  expect(await two.call('ended')).toMatchObject({ status: 'done' })
  expect(await one.call('register')).toMatchObject({ observations: MANY, revisions: MANY + 80 })
})

test('a clock that is set back changes no order', async ({ store }) => {
  const tab = await store.open()
  await tab.call('bring', 8, '1')
  await tab.page.clock.setFixedTime(new Date('2001-02-03T04:05:06Z'))
  await tab.call('bring', 8, '2', { title: '后来.xlsx' })
  const imports = await tab.call('imports')
  expect(imports.map(({ title }) => title)).toEqual(['后来.xlsx', '附表.xlsx'])
  expect(imports[0]?.at).toBeLessThan(imports[1]?.at ?? 0)
  expect(await tab.call('register')).toMatchObject({ first: ['1', '2'] })
  await tab.call('undo', imports[1]?.id ?? '')
  expect(await tab.call('register')).toMatchObject({ first: ['2'] })
})

test('data that the browser deletes are said to be gone, and a backup brings them back', async ({ store }) => {
  const tab = await store.open()
  await tab.call('bring', MANY, '1')
  const text = await tab.call('backup')
  const session = await store.context.newCDPSession(tab.page)
  const origin = `chrome-extension://${store.extensionId}`
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' })
  await expect(tab.page.getByText(/浏览器清除了核稿的数据/)).toBeVisible()
  expect(await tab.call('register')).toEqual(EMPTY)
  expect(await tab.call('plan', text)).toBe('planned')
  expect(await tab.call('restore')).toBe('done')
  expect(await tab.call('register')).toEqual(whole('1'))
})

test('a backup that was cut off, changed or comes from elsewhere is refused, and nothing is touched', async ({ store }) => {
  const tab = await store.open()
  await tab.call('bring', 80, '1')
  const text = await tab.call('backup')
  await tab.call('bring', 80, '2')
  expect(await tab.call('plan', text.slice(0, -1))).toBe('truncated')
  expect(await tab.call('plan', text.replace('"obsValue":"1"', '"obsValue":"7"'))).toBe('edited')
  expect(await tab.call('plan', text.replace(/"databaseVersion":\d+/, '"databaseVersion":99'))).toBe('future')
  expect(await tab.call('plan', '{"format":"other"}')).toBe('foreign')
  expect(await tab.call('register')).toMatchObject({ revisions: 160, first: ['1', '2'] })
})
