import { describe, expect, test } from 'vitest'
import { type Block, hashBlocks, makeBlock } from '../text/document'
import { expectInsertion, expectReplacement, judge } from './read-back'

const paragraphs = (...texts: string[]): Block[] => texts.map((text, index) => makeBlock(`b${index}`, { kind: 'paragraph', text }))

describe('after a replacement', () => {
  const before = paragraphs('一是抓。', '二是抓。')
  const block = before[1] ?? makeBlock('', { kind: 'paragraph', text: '' })
  const expectation = expectReplacement(before, block, { start: 0, end: 1 }, '三')

  test.each<[string, Block[], string]>([
    ['as asked', paragraphs('一是抓。', '三是抓。'), 'as-expected'],
    ['as asked, drawn anew', paragraphs('一是抓。', '三是抓。').map((one) => ({ ...one, id: `new-${one.id}` })), 'as-expected'],
    ['nothing', before, 'unchanged'],
    ['another place', paragraphs('三是抓。', '二是抓。'), 'different'],
    ['twice', paragraphs('一是抓。', '三三是抓。'), 'different'],
    ['a paragraph more', paragraphs('一是抓。', '三是抓。', ''), 'different'],
    ['another kind', [...paragraphs('一是抓。'), makeBlock('b1', { kind: 'heading', level: 1, text: '三是抓。' })], 'different'],
  ])('%s: %#', (_, blocks, verdict) => expect(judge(blocks, expectation)).toBe(verdict))

  test('a space that the editor wrote as nbsp is the space', () => {
    const spaced = expectReplacement(before, block, { start: 0, end: 1 }, '三 ')
    expect(judge(paragraphs('一是抓。', '三\u00A0是抓。'), spaced)).toBe('as-expected')
  })

  test('with a line break the editor may cut the paragraph', () => {
    const cut = expectReplacement(before, block, { start: 4, end: 4 }, '\n三是抓。')
    expect(judge(paragraphs('一是抓。', '二是抓。', '三是抓。'), cut)).toBe('as-expected')
    expect(judge(paragraphs('一是抓。', '三是抓。', '二是抓。'), cut)).toBe('different')
  })
})

describe('after an insertion', () => {
  const before = paragraphs('特此报告。')
  const [block] = before
  if (!block) throw new Error('no block')
  const expectation = expectInsertion(before, block, 5, { text: '\n请审阅。', html: null })

  test('the text stands there once, however it was cut', () => {
    expect(judge(paragraphs('特此报告。', '请审阅。'), expectation)).toBe('as-expected')
    expect(judge(paragraphs('特此报告。请审阅。'), expectation)).toBe('as-expected')
    expect(judge(paragraphs('特此报告。', '请审阅。', '请审阅。'), expectation)).toBe('different')
    expect(judge(paragraphs('请审阅。', '特此报告。'), expectation)).toBe('different')
    expect(expectation.before).toBe(hashBlocks(before))
  })
})
