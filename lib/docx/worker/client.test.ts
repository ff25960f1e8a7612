import { expect, test } from 'vitest'
import { readDocxFile } from './client'

const never = () => {
  throw new Error('a worker was started')
}

test('a file far beyond any report is refused unread', async () => {
  const file = { size: 60_000_001, arrayBuffer: () => Promise.reject(new Error('was read')) } as unknown as File
  expect(await readDocxFile(file, never)).toEqual({ status: 'failed', failure: { reason: 'too-large', part: '' } })
})

/** A worker that does what a test says. */
class FakeWorker extends EventTarget {
  isEnded = false
  postMessage(): void {}
  terminate(): void {
    this.isEnded = true
  }
}
const file = { size: 2, arrayBuffer: () => Promise.resolve(new ArrayBuffer(2)) } as unknown as File

test('a worker that dies is a damaged file', async () => {
  const worker = new FakeWorker()
  const reading = readDocxFile(file, () => worker as unknown as Worker)
  await Promise.resolve()
  await Promise.resolve()
  worker.dispatchEvent(new Event('error'))
  expect(await reading).toEqual({ status: 'failed', failure: { reason: 'broken', part: '' } })
  expect(worker.isEnded).toBe(true)
})

test('a worker that does not come to an end is ended', async () => {
  const worker = new FakeWorker()
  expect(await readDocxFile(file, () => worker as unknown as Worker, 5)).toEqual({
    status: 'failed',
    failure: { reason: 'too-complex', part: '' },
  })
  expect(worker.isEnded).toBe(true)
})
