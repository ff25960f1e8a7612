import { expose } from 'comlink'
import { afterEach, expect, test, vi } from 'vitest'
import { hashBlocks, makeBlock, type TextDocument } from '../../text/document'
import { readPlainText } from '../../text/plain-text'
import type { Review } from '../engine'
import { DEFAULT_SETTINGS } from '../settings'
import type { ReviewWorkerApi } from './api'
import { ReviewClient } from './client'
import { serveReviews } from './serve'

/** A worker whose other side runs in this process, and can be made to die. */
class LocalWorker {
  static all: LocalWorker[] = []
  reviews = 0
  isTerminated = false
  private readonly near: MessagePort
  private readonly far: MessagePort
  private readonly onError: (() => void)[] = []

  constructor(change: (api: ReviewWorkerApi, worker: LocalWorker) => Partial<ReviewWorkerApi> = () => ({})) {
    const { port1, port2 } = new MessageChannel()
    this.near = port1
    this.far = port2
    const api = serveReviews()
    const counted: ReviewWorkerApi = {
      ...api,
      review: () => {
        this.reviews++
        return api.review()
      },
    }
    expose({ ...counted, ...change(counted, this) }, port2)
    LocalWorker.all.push(this)
  }

  postMessage = (message: unknown, transfer: Transferable[] = []): void => this.near.postMessage(message, transfer)
  start = (): void => this.near.start()
  addEventListener = (type: string, listener: never): void => {
    if (type === 'message') this.near.addEventListener(type, listener)
    else this.onError.push(listener)
  }
  removeEventListener = (type: string, listener: never): void => this.near.removeEventListener(type, listener)
  die = (): void => {
    for (const listener of this.onError) listener()
  }
  terminate = (): void => {
    this.isTerminated = true
    this.near.close()
    this.far.close()
  }
}

afterEach(() => {
  for (const worker of LocalWorker.all) if (!worker.isTerminated) worker.terminate()
  LocalWorker.all = []
})

const TEXT = '一、总体情况\n一是抓学习。二是抓落实。'

function makeClient(make: () => LocalWorker = () => new LocalWorker()) {
  const reviews: Review[] = []
  const onCrash = vi.fn()
  const client = new ReviewClient(() => make() as unknown as Worker, {
    onReview: (review) => reviews.push(review),
    onProgress: () => {},
    onCrash,
  })
  return { client, reviews, onCrash }
}

function documentOf(text: string, version = 1): TextDocument {
  return readPlainText(text, 's', version).document
}

/** The change that replaces the text of one block. */
function changeOf(document: TextDocument, index: number, text: string) {
  const block = makeBlock(document.blocks[index]?.id ?? '', { kind: 'paragraph', text })
  const blocks = document.blocks.map((other, at) => (at === index ? block : other))
  const { sessionId, version, complete } = document
  return {
    sessionId,
    from: version,
    version: version + 1,
    complete,
    splices: [{ index, removed: 1, blocks: [block] }],
    hash: hashBlocks(blocks),
  }
}

test('reviews the document it was given', async () => {
  const { client, reviews } = makeClient()
  client.load(documentOf(TEXT))
  client.request()
  await vi.waitFor(() => expect(reviews).toHaveLength(1))
  expect(reviews[0]).toMatchObject({ sessionId: 's', version: 1, characters: TEXT.length - 1, failed: [] })
})

test('asks for nothing without a document', async () => {
  const { client } = makeClient()
  client.request()
  expect(LocalWorker.all).toHaveLength(0)
})

test('keeps one review in flight and one waiting, however often it is asked', async () => {
  const { client, reviews } = makeClient()
  client.load(documentOf(TEXT))
  for (let i = 0; i < 20; i++) client.request()
  await vi.waitFor(() => expect(reviews).toHaveLength(1))
  expect(LocalWorker.all[0]?.reviews).toBe(2)
})

test('drops a result that an edit has overtaken, and reviews the newer text', async () => {
  const { client, reviews } = makeClient()
  const first = documentOf(TEXT)
  client.load(first)
  client.request()
  expect(client.apply(changeOf(first, 1, '一是抓学习。'))).toBe(true)
  client.request()
  await vi.waitFor(() => expect(reviews.map(({ version }) => version)).toEqual([2]))
})

test('refuses a change that does not fit its copy', () => {
  const { client } = makeClient()
  const first = documentOf(TEXT)
  client.load(first)
  expect(client.apply({ ...changeOf(first, 1, '一是'), from: 7 })).toBe(false)
  expect(client.apply({ ...changeOf(first, 1, '一是'), hash: 'wrong' })).toBe(false)
  expect(client.current).toBe(first)
})

test('gives the worker the whole document where its copy has drifted', async () => {
  const { client, reviews } = makeClient(() => new LocalWorker(() => ({ apply: () => false })))
  const first = documentOf(TEXT)
  client.load(first)
  client.request()
  await vi.waitFor(() => expect(reviews).toHaveLength(1))
  client.apply(changeOf(first, 1, '一是抓学习。'))
  client.request()
  await vi.waitFor(() => expect(reviews.at(-1)).toMatchObject({ version: 2, characters: 12 }))
})

test('starts a dead worker again with the same document and the same settings', async () => {
  const configured: unknown[] = []
  const { client, reviews, onCrash } = makeClient(
    () =>
      new LocalWorker((api) => ({
        configure: (settings) => {
          configured.push(settings)
          api.configure(settings)
        },
      })),
  )
  const settings = { ...DEFAULT_SETTINGS, phrases: ['三定方案'] }
  client.configure(settings)
  client.load(documentOf(TEXT))
  client.request()
  LocalWorker.all[0]?.die()
  await vi.waitFor(() => expect(reviews).toHaveLength(1))
  expect(LocalWorker.all).toHaveLength(2)
  expect(LocalWorker.all[0]?.isTerminated).toBe(true)
  expect(configured.at(-1)).toEqual(settings)
  expect(onCrash).not.toHaveBeenCalled()
})

test('gives up after the second death, until the document changes', async () => {
  const { client, reviews, onCrash } = makeClient()
  const first = documentOf(TEXT)
  client.load(first)
  client.request()
  LocalWorker.all[0]?.die()
  LocalWorker.all[1]?.die()
  expect(onCrash).toHaveBeenCalledTimes(1)
  expect(LocalWorker.all).toHaveLength(2)
  client.apply(changeOf(first, 1, '一是抓学习。'))
  client.request()
  await vi.waitFor(() => expect(reviews.map(({ version }) => version)).toEqual([2]))
})

test('takes a review that throws for a death', async () => {
  const { client, onCrash } = makeClient(() => new LocalWorker(() => ({ review: () => Promise.reject(new Error('reader')) })))
  client.load(documentOf(TEXT))
  client.request()
  await vi.waitFor(() => expect(onCrash).toHaveBeenCalledTimes(1))
  expect(LocalWorker.all).toHaveLength(2)
})

test('a document that was let go is told of no more, neither by the review under way nor by the death of the worker', async () => {
  const { client, reviews, onCrash } = makeClient()
  client.load(documentOf(TEXT))
  client.request()
  client.forget()
  client.request() // settings may change meanwhile
  LocalWorker.all[0]?.die()
  client.load(documentOf('一是抓学习。', 7))
  client.request()
  await vi.waitFor(() => expect(reviews.map(({ version }) => version)).toEqual([7]))
  expect(onCrash).not.toHaveBeenCalled()
})

test('the worker lets the document go too', async () => {
  const loaded: number[] = []
  const { client, reviews } = makeClient(
    () =>
      new LocalWorker((api) => ({
        load: (document) => {
          loaded.push(document.blocks.length)
          api.load(document)
        },
      })),
  )
  client.load(documentOf(TEXT))
  client.request()
  await vi.waitFor(() => expect(reviews).toHaveLength(1))
  client.forget()
  await vi.waitFor(() => expect(loaded).toEqual([2, 0]))
})

test('is silent after it was disposed of', async () => {
  const { client, reviews } = makeClient()
  client.load(documentOf(TEXT))
  client.request()
  client.dispose()
  client.request()
  expect(LocalWorker.all[0]?.isTerminated).toBe(true)
  expect(LocalWorker.all).toHaveLength(1)
  expect(reviews).toHaveLength(0)
})
