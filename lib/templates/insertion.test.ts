import { expect, test } from 'vitest'
import { type Block, makeBlock } from '../text/document'
import { insertionAt } from './insertion'
import type { RenderedBlock } from './rendered'

const SECTION: RenderedBlock[] = [
  { style: 'heading', level: 1, marker: '二、', runs: [{ text: '存在问题', bold: false }] },
  { style: 'paragraph', level: 0, marker: '', runs: [{ text: '资金不足', bold: true }] },
]
const paragraph = (text: string): Block => makeBlock('b1', { kind: 'paragraph', text })
const at = (block: Block, offset: number) => insertionAt(block, { block: 'b1', offset }, SECTION, 'plain')

test('a section goes behind the paragraph of the caret, wherever in it the caret stands', () => {
  const expected = {
    at: { block: 'b1', offset: 5 },
    text: '\n二、存在问题\n资金不足',
    html: '<p>二、存在问题</p><p><strong>资金不足</strong></p>',
  }
  expect(at(paragraph('一、情况。'), 2)).toEqual(expected)
  expect(at(paragraph('一、情况。'), 5)).toEqual(expected)
})

test('an empty paragraph becomes its first', () => {
  expect(at(paragraph(''), 0)).toMatchObject({ at: { block: 'b1', offset: 0 }, text: '二、存在问题\n资金不足' })
})

test('in a table it follows what stands in the cell of the caret, as lines', () => {
  const row = makeBlock('b1', {
    kind: 'table-row',
    text: '城关镇\t\t8289',
    cells: [
      { start: 0, end: 3 },
      { start: 4, end: 4 },
      { start: 5, end: 9 },
    ],
  })
  expect(at(row, 1)).toEqual({ at: { block: 'b1', offset: 3 }, text: '\n二、存在问题\n资金不足', html: null })
  expect(at(row, 4)).toEqual({ at: { block: 'b1', offset: 4 }, text: '二、存在问题\n资金不足', html: null })
})

test('only the official manner brings fonts, one for each paragraph', () => {
  const html = insertionAt(paragraph(''), { block: 'b1', offset: 0 }, SECTION, 'official').html ?? ''
  expect(html).toMatch(/^<p style="font-family:'黑体'.*text-indent:2em">二、存在问题<\/p><p style="font-family:'仿宋_GB2312'/)
  expect(html.match(/font-family/g)).toHaveLength(2)
})
