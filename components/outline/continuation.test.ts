import { expect, test } from 'vitest'
import { reviewing } from '@/components/test-support/sample-review'
import { DEFAULT_SETTINGS } from '@/lib/review/settings'
import { readPlainText } from '@/lib/text/plain-text'
import { continuationOf } from './continuation'

/** How the last list of a text is carried on: the marker, and the text with it. */
function goOn(text: string): { marker: string; text: string } | null {
  const { document } = readPlainText(text)
  const { enumerations } = reviewing()(document, DEFAULT_SETTINGS).structure
  const last = enumerations.at(-1)
  const continuation = last && continuationOf(last, document)
  if (!continuation) return null
  const { marker, insertion } = continuation
  const lines = document.blocks.map((block) =>
    block.id === insertion.at?.block
      ? block.text.slice(0, insertion.at.offset) + insertion.text + block.text.slice(insertion.at.offset)
      : block.text,
  )
  return { marker, text: lines.join('\n') }
}

test.each([
  ['一是抓好学习。二是抓好落实。', '三是', '一是抓好学习。二是抓好落实。三是'],
  ['一是抓好学习；二是抓好落实', '三是', '一是抓好学习；二是抓好落实；三是'],
  ['一是抓好学习；二是抓好落实；', '三是', '一是抓好学习；二是抓好落实；三是'],
  ['一、学习情况\n认真学习。\n二、落实情况\n狠抓落实。', '三、', '一、学习情况\n认真学习。\n二、落实情况\n狠抓落实。\n三、'],
  ['（一）学习\n认真学。\n（二）落实\n狠抓。', '（三）', '（一）学习\n认真学。\n（二）落实\n狠抓。\n（三）'],
  ['1.学习\n2.落实', '3.', '1.学习\n2.落实\n3.'],
  ['①学习；②落实；', '③', '①学习；②落实；③'],
  ['第一，学习。第二，落实。', '第三，', '第一，学习。第二，落实。第三，'],
  ['其一，学习。\n其二，落实。', '其三，', '其一，学习。\n其二，落实。\n其三，'],
  ['首先，学习。其次，落实。', '再次，', '首先，学习。其次，落实。再次，'],
  ['一要抓学习，二要抓落实。', '三要', '一要抓学习，二要抓落实。三要'],
  ['第一章 总则\n甲。\n第二章 分则\n乙。', '第三章', '第一章 总则\n甲。\n第二章 分则\n乙。\n第三章 '],
  ['（１）学习\n（２）落实', '（３）', '（１）学习\n（２）落实\n（３）'],
])('%j goes on with %s', (text, marker, expected) => {
  expect(goOn(text)).toEqual({ marker, text: expected })
})

test('trailing empty paragraphs are no part of the list', () => {
  expect(goOn('一是抓好学习。二是抓好落实。\n\n')?.text).toBe('一是抓好学习。二是抓好落实。三是\n\n')
})

test('what closes the document stays behind the list', () => {
  expect(goOn('1.抓学习。\n2.抓落实。\n特此报告。\n青山镇人民政府\n2025年10月11日')?.text).toBe(
    '1.抓学习。\n2.抓落实。\n3.\n特此报告。\n青山镇人民政府\n2025年10月11日',
  )
})

test('a list that is as long as it was announced is not carried on', () => {
  expect(goOn('抓好以下两项工作：一是学习。二是落实。')).toBeNull()
  expect(goOn('抓好以下三项工作：一是学习。二是落实。')?.marker).toBe('三是')
})
