import { expect, test } from 'vitest'
import { decode, readTextFile } from './read-file'

const TEXT = '一是抓好学习。'
const GB18030 = [0xd2, 0xbb, 0xca, 0xc7, 0xd7, 0xa5, 0xba, 0xc3, 0xd1, 0xa7, 0xcf, 0xb0, 0xa1, 0xa3]

test.each([
  ['UTF-8', [...new TextEncoder().encode(TEXT)]],
  ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, ...new TextEncoder().encode(TEXT)]],
  ['GB18030', GB18030],
  ['UTF-16 with a mark', [0xff, 0xfe, ...new Uint8Array(new Uint16Array([...TEXT].map((character) => character.charCodeAt(0))).buffer)]],
])('reads %s', (_name, bytes) => {
  expect(decode(new Uint8Array(bytes))).toEqual({ status: 'read', text: TEXT })
})

test('an empty file is an empty text', () => {
  expect(decode(new Uint8Array())).toEqual({ status: 'read', text: '' })
})

test('a file that is no text is refused', () => {
  expect(decode(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]))).toEqual({ status: 'failed', reason: 'not-text' })
  expect(decode(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xff, 0xff]))).toEqual({ status: 'failed', reason: 'not-text' })
})

test('a file far beyond any report is refused unread', async () => {
  const file = { size: 20_000_001, arrayBuffer: () => Promise.reject(new Error('was read')) } as unknown as File
  expect(await readTextFile(file)).toEqual({ status: 'failed', reason: 'too-large' })
})

test('a file that has gone is told from one that is no text', async () => {
  const file = { size: 10, arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')) } as unknown as File
  expect(await readTextFile(file)).toEqual({ status: 'failed', reason: 'unreadable' })
})
