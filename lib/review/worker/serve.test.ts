import { expect, test } from 'vitest'
import { addEntries } from '../../register/build-register'
import { readLongList } from '../../register/long-list'
import { EMPTY_REGISTER, type Register } from '../../register/model'
import { readPlainText } from '../../text/plain-text'
import type { Progress } from '../engine'
import { serveReviews } from './serve'

const LONG = Array.from({ length: 6_000 }, (_, index) => `第${index}段，抓好落实，一是学习${index}，二是整改${index}。`).join('\n')

test('reviews what it was loaded with', async () => {
  const api = serveReviews()
  api.load(readPlainText('一是学习。').document)
  expect(await api.review()).toMatchObject({ version: 1, characters: 5 })
})

test('gives a running review up when it is cancelled', async () => {
  const api = serveReviews()
  api.load(readPlainText(LONG).document)
  const running = api.review()
  api.cancel()
  expect(await running).toBeNull()
})

test('gives a running review up for another one, which is made on the newest document', async () => {
  const api = serveReviews()
  api.load(readPlainText(LONG).document)
  const first = api.review()
  api.load(readPlainText('一是学习。', 'text', 2).document)
  const second = api.review()
  expect(await first).toBeNull()
  expect(await second).toMatchObject({ version: 2 })
})

test('tells how far a long review has come', async () => {
  const api = serveReviews()
  const heard: Progress[] = []
  api.listen(
    (progress) => heard.push(progress),
    () => {},
  )
  api.load(readPlainText(LONG).document)
  await api.review()
  expect(heard.length).toBeGreaterThan(0)
  expect(heard.every(({ done, total }) => done <= total && total === 6_000)).toBe(true)
})

/** A register of one value. */
function registerOf(value: string): Register {
  const { entries } = readLongList(
    [
      ['指标', '时期', '数值', '单位'],
      ['党支部', '2024年', value, '个'],
    ],
    '',
  )
  return addEntries(EMPTY_REGISTER, entries, { recordedAt: 0, importId: null, newId: () => value })
}

test('compares with the register as it is now, and asks for a review whenever it changes', async () => {
  let change: (register: Register) => void = () => {}
  const api = serveReviews((onRegister) => {
    change = onRegister
  })
  let asked = 0
  api.listen(
    () => {},
    () => asked++,
  )
  api.load(readPlainText('2024年，全县有党支部217个。').document)
  const states = async () => (await api.review())?.register.mentions.map(({ state }) => state)
  change(EMPTY_REGISTER)
  expect([asked, await states()]).toEqual([0, []])
  change(registerOf('217'))
  expect([asked, await states()]).toEqual([1, ['agrees']])
  change(registerOf('218'))
  expect([asked, await states()]).toEqual([2, ['disagrees']])
  change(EMPTY_REGISTER)
  expect([asked, await states()]).toEqual([3, []])
})
