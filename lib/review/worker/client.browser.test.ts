import { afterEach, expect, test } from 'vitest'
import { readPlainText } from '../../text/plain-text'
import type { Progress, Review } from '../engine'
import { createReviewWorker, ReviewClient } from './client'

let client: ReviewClient | null = null
afterEach(() => client?.dispose())

function start() {
  const reviews: Review[] = []
  const progress: Progress[] = []
  client = new ReviewClient(createReviewWorker, {
    onReview: (review) => reviews.push(review),
    onProgress: (one) => progress.push(one),
    onCrash: () => {
      throw new Error('the worker died twice')
    },
  })
  return { client, reviews, progress }
}

test('a real worker reviews and tells what it found', async () => {
  const { client, reviews } = start()
  client.load(readPlainText('一是抓学习。二是抓落实。四是抓整改。').document)
  client.request()
  await expect.poll(() => reviews.length, { timeout: 10_000 }).toBe(1)
  expect(reviews[0]?.diagnostics.map(({ code, quote }) => [code, quote])).toEqual([['structure/missing-ordinal', '四是']])
})

test('a long review says how far it has come and gives way to a newer text', async () => {
  const { client, reviews, progress } = start()
  const long = Array.from({ length: 40_000 }, (_, index) => `第${index}段，写得平平常常。`).join('\n')
  client.load(readPlainText(long, 'long').document)
  client.request()
  await expect.poll(() => progress.length, { timeout: 10_000 }).toBeGreaterThan(0)
  client.load(readPlainText('一是抓学习。二是抓落实。', 'short').document)
  client.request()
  await expect.poll(() => reviews.map(({ sessionId }) => sessionId), { timeout: 10_000 }).toEqual(['short'])
})
