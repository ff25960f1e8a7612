import { expect, test } from 'vitest'
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
  api.listen((progress) => heard.push(progress))
  api.load(readPlainText(LONG).document)
  await api.review()
  expect(heard.length).toBeGreaterThan(0)
  expect(heard.every(({ done, total }) => done <= total && total === 6_000)).toBe(true)
})
