import { expect, test } from 'vitest'
import { BUILTIN_KINDS } from './builtin'
import { planPack, readPack, writePack } from './pack'

const [first, second] = BUILTIN_KINDS
const kinds = first && second ? [first, second] : []

test('a pack is read as it was written', async () => {
  expect(await readPack(await writePack(kinds, 5))).toEqual({ status: 'read', kinds, createdAt: 5 })
})

test('a pack that breaks off anywhere is refused', async () => {
  const text = await writePack(kinds, 5)
  for (let length = 0; length < text.length; length += 997) expect((await readPack(text.slice(0, length))).status).toBe('refused')
  expect(await readPack(text.slice(0, 100))).toMatchObject({ fault: 'truncated' })
})

test.each([
  ['edited', async () => (await writePack(kinds, 5)).replace('工作汇报', '工作总结')],
  ['foreign', async () => '{"a":1}'],
  ['foreign', async () => 'not json'],
  ['future', async () => (await writePack(kinds, 5)).replace('"formatVersion":1', '"formatVersion":2')],
  ['damaged', async () => writePack([{ ...kinds[0], id: '中文' } as never], 5)],
  ['damaged', async () => writePack([{ id: 'k', name: '样例', sections: [{ id: 's', title: '段', blocks: ['{{ 没有的 }}'] }] }], 5)],
])('one that is %s is refused', async (fault, text) => {
  expect(await readPack(await text())).toMatchObject({ status: 'refused', fault })
})

test('what a pack would do is told before', () => {
  const changed = kinds.map((kind, index) => (index === 0 ? { ...kind, name: '别的' } : kind))
  expect(planPack(changed, BUILTIN_KINDS.slice(0, 3)).map(({ fate }) => fate)).toEqual(['changed', 'same', 'new'])
})
