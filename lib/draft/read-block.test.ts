import { expect, test } from 'vitest'
import { makeBlock, type TextDocument } from '../text/document'
import { assembleDraft } from './assemble'
import { readDraftFacts } from './read-block'

function readingOf(...blocks: ReturnType<typeof makeBlock>[]) {
  const document: TextDocument = { sessionId: 's', version: 1, complete: true, blocks }
  return assembleDraft(
    document,
    blocks.map(({ text }) => readDraftFacts(text)),
  )
}
const paragraph = (id: string, text: string) => makeBlock(id, { kind: 'paragraph', text })

test('gives places in the raw text, whatever its widths and invisible characters', () => {
  const { placeholders } = readingOf(paragraph('a', '辍学率２０\u200B＊年为２.５％，位于＊＊市。'))
  expect(placeholders.map(({ text }) => text)).toEqual(['２０\u200B＊年', '＊＊市'])
})

test('takes joined blanks as one place to fill in', () => {
  const { placeholders } = readingOf(paragraph('a', '××年×月×日，××省××市××县召开会议。'))
  expect(placeholders.map(({ text }) => text)).toEqual(['××年×月×日', '××省××市××县'])
})

test('leaves the empty fields of a table to whoever fills it in', () => {
  const cells = [
    { start: 0, end: 2 },
    { start: 3, end: 11 },
  ]
  const text = '日期\t年　月　日'
  expect(readingOf(makeBlock('t', { kind: 'table-row', text, cells })).placeholders).toEqual([])
  expect(readingOf(paragraph('p', text)).placeholders.map(({ form }) => form)).toEqual(['blank-date'])
})

test('knows a line broken by hand from a year that is missing', () => {
  expect(readingOf(paragraph('a', '自2021'), paragraph('b', '年3月起施行。')).placeholders).toEqual([])
  expect(readingOf(paragraph('a', '特此通知。'), paragraph('b', '年3月起施行。')).placeholders.map(({ block }) => block)).toEqual(['b'])
})

test('tells whether a leftover fills its paragraph', () => {
  const { leftovers } = readingOf(paragraph('a', '　友情链接 '), paragraph('b', '加强管理<br>落实责任'))
  expect(leftovers.map(({ text, isWholeBlock }) => [text, isWholeBlock])).toEqual([
    ['友情链接', true],
    ['<br>', false],
  ])
})
