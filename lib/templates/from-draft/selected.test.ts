import { expect, test } from 'vitest'
import { readPlainText } from '../../text/plain-text'
import { selectedBlocks } from './selected'

const { document } = readPlainText('一、情况\n全县共有12个乡镇。\n二、做法\n很多。')
const texts = (selection: string) => selectedBlocks(document, selection).map(({ text }) => text)

test.each([
  ['一、情况 全县共有12个乡镇。', ['一、情况', '全县共有12个乡镇。']],
  ['有12个乡镇。\n\n二、做', ['有12个乡镇。', '二、做']],
  ['12个', ['12个']],
  ['二、做法很多。', ['二、做法', '很多。']],
])('%s', (selection, expected) => {
  expect(texts(selection)).toEqual(expected)
})

test('what stands in no document is plain text', () => {
  expect(texts('别处的话。\n两段。')).toEqual(['别处的话。', '两段。'])
  expect(selectedBlocks(null, '没有文稿').map(({ text }) => text)).toEqual(['没有文稿'])
})
