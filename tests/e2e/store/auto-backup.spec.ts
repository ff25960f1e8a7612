/** The pages that are shipped write backups by themselves. */
import { expect, test } from './store-browser'

const FILE = '核稿备份.hegao.json'

test('a change in the panel is written into the file that was chosen in the workbench, and brought back from it', async ({ store }) => {
  const workbench = await store.open()
  expect(await workbench.call('chooseFile', FILE)).toBe('chosen')
  const panel = await store.open('sidepanel.html')
  await panel.call('bring', 80, '1')
  await expect.poll(() => panel.call('readFile', FILE)).toContain('指标9')
  await workbench.page.close()
  await panel.call('bring', 80, '2')
  await expect.poll(() => panel.call('readFile', FILE), 'the panel takes over').toContain('"obsValue":"2"')
  const text = await panel.call('readFile', FILE)
  for (const { id } of await panel.call('imports')) await panel.call('undo', id)
  expect(await panel.call('plan', text)).toBe('planned')
  expect(await panel.call('restore')).toBe('done')
  expect(await panel.call('register')).toMatchObject({ revisions: 160, first: ['1', '2'] })
})

test('a page closed right after a change leaves the writing to the next one that opens', async ({ store }) => {
  const workbench = await store.open()
  await workbench.call('chooseFile', FILE)
  await workbench.call('bring', 80, '1')
  await workbench.page.close()
  const next = await store.open()
  await expect.poll(() => next.call('readFile', FILE)).toContain('指标9')
})
