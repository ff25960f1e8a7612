import { describe, expect, test } from 'vitest'
import { makeBlock } from '../text/document'
import { findPlace } from './find-place'

const blocks = ['一是抓落实，二是抓落实。', '会议强调，要抓落实。', '会议强调，要抓落实。'].map((text, index) =>
  makeBlock(`b${index}`, { kind: 'paragraph', text }),
)
const own = blocks[0]

describe('findPlace', () => {
  test('the very place', () => {
    const quote = { block: 'b0', start: 2, end: 5, expected: '抓落实', before: '一是', after: '，二是' }
    expect(findPlace(own, blocks, quote)).toEqual({ status: 'exact', place: { block: 'b0', start: 2, end: 5 } })
  })

  test('shifted in its paragraph: by its words, not by the nearest equal text', () => {
    const quote = { block: 'b0', start: 0, end: 3, expected: '抓落实', before: '二是', after: '。' }
    expect(findPlace(own, blocks, quote)).toEqual({ status: 'moved', place: { block: 'b0', start: 8, end: 11 } })
  })

  test('moved to another paragraph', () => {
    const quote = { block: 'gone', start: 0, end: 3, expected: '抓落实', before: '一是', after: '，' }
    expect(findPlace(undefined, blocks, quote)).toEqual({ status: 'moved', place: { block: 'b0', start: 2, end: 5 } })
  })

  test.each([
    ['twice in the document', { expected: '抓落实', before: '要', after: '。' }],
    ['without enough words around it', { expected: '一是', before: '', after: '' }],
    ['not there', { expected: '抓到位', before: '要', after: '。' }],
    ['empty', { expected: '', before: '要', after: '抓' }],
  ])('null where it stands %s', (_, quote) => {
    expect(findPlace(undefined, blocks, { block: 'gone', start: 0, end: quote.expected.length, ...quote })).toBeNull()
  })
})
