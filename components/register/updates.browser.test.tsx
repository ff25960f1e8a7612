/** A revision in the register is offered where its earlier value was inserted. */
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { findBarriers, takePicture } from '@/components/test-support/inspect-page'
import { renderPanel } from '@/components/test-support/render-panel'
import { entryOf, fillRegister, SAMPLE_ENTRIES } from '@/components/test-support/sample-register'
import { reviewing } from '@/components/test-support/sample-review'
import { ScriptedConnection } from '@/components/test-support/scripted-connection'
import { placesIn } from '@/lib/store/places'
import { documentKey } from '@/lib/store/schema'
import { forgetDocument } from '@/lib/store/set-aside'

const identity = { origin: 'https://office.example', path: '/draft', frame: 'top', ordinal: 'e1' }
const offers = () => page.getByText(/台账有新数：文中 \d 处可更新/)
const texts = ({ connection }: { connection: ScriptedConnection }) => connection.document.blocks.map(({ text }) => text)

/** A report into which two values have been inserted from the panel. */
async function begin() {
  const connection = new ScriptedConnection('一、基本情况\n全县常住人口。\n二、经济\n生产总值，稳中有进。')
  const panel = await renderPanel(connection, reviewing())
  await fillRegister(panel.database, SAMPLE_ENTRIES)
  for (const [block, offset, query, change] of [
    ['b1', 6, 'czrk', 'none'],
    ['b3', 4, 'gdp', 'rate'],
  ] as const) {
    await expect.element(page.getByRole('tab', { name: '提纲' })).toBeVisible()
    connection.moveCaret({ block, offset })
    await userEvent.keyboard('{Alt>}i{/Alt}')
    await page.getByRole('combobox', { name: '指标' }).fill(query)
    await page.getByRole('combobox', { name: '比上年' }).selectOptions(change)
    await page.getByRole('button', { name: '插入到光标处' }).click()
    await expect.element(page.getByText('已写入')).toBeVisible()
    await page.getByRole('button', { name: '知道了' }).click()
    await page.getByRole('button', { name: '返回' }).click()
  }
  await expect.poll(() => placesIn(panel.database, identity)).toHaveLength(2)
  return panel
}

const WRITTEN = ['一、基本情况', '全县常住人口5.13万人。', '二、经济', '生产总值53.64亿元，比上年增长7.0%，稳中有进。']

test('nothing is offered while the values hold; a revision is offered, made, taken back and offered again', async () => {
  const panel = await begin()
  expect(texts(panel)).toEqual(WRITTEN)
  expect(offers().elements()).toEqual([])
  await fillRegister(panel.database, [entryOf('常住人口', '2024', '5.16万人'), entryOf('地区生产总值', '2023', '50.00亿元')])
  await offers().click()
  await expect.element(page.getByText('5.13万人 → 5.16万人')).toBeVisible()
  await expect.element(page.getByText('比上年增长7.0% → 53.64亿元，比上年增长7.3%')).toBeVisible()
  expect(await findBarriers()).toEqual([])
  await takePicture('updates')
  await page.getByRole('button', { name: '全部更新 2 处' }).click()
  await expect
    .poll(() => texts(panel))
    .toEqual(['一、基本情况', '全县常住人口5.16万人。', '二、经济', '生产总值53.64亿元，比上年增长7.3%，稳中有进。'])
  await expect.poll(() => offers().elements()).toEqual([])
  const places = await placesIn(panel.database, identity)
  expect(places.map(({ quote }) => quote.exact).sort()).toEqual(['5.16万人', '53.64亿元，比上年增长7.3%'].sort())
  await page.getByRole('button', { name: '撤销' }).click()
  await expect.poll(() => texts(panel)).toEqual(WRITTEN)
  await expect.element(offers()).toHaveTextContent('文中 2 处可更新')
})

test('what was written over, moved away or forgotten is left alone', async () => {
  const panel = await begin()
  panel.connection.write('b1', '全县人口稳定。')
  await fillRegister(panel.database, [entryOf('常住人口', '2024', '5.16万人'), entryOf('地区生产总值', '2024', '54.01亿元')])
  await expect.element(offers()).toHaveTextContent('文中 1 处可更新')
  await forgetDocument(panel.database, documentKey(identity))
  await expect.poll(() => offers().elements()).toEqual([])
})

test('the settings list what was inserted, and forget it', async () => {
  const panel = await begin()
  await page.getByRole('button', { name: '菜单' }).click()
  await page.getByRole('menuitem', { name: '设置' }).click()
  await expect.element(page.getByText('…全县常住人口5.13万人。…')).toBeVisible()
  await takePicture('settings-places')
  await page.getByRole('button', { name: '忘掉', exact: true }).first().click()
  await expect.poll(() => placesIn(panel.database, identity)).toHaveLength(1)
  await page.getByRole('button', { name: '忘掉这篇' }).click()
  await expect.poll(() => placesIn(panel.database, identity)).toEqual([])
  await expect.element(page.getByText('从台账插入的数会列在这里')).toBeVisible()
})
