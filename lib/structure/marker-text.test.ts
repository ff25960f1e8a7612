import { expect, test } from 'vitest'
import { formatMarker } from './marker-text'
import type { MarkerFamily } from './model'

test.each<[MarkerFamily, string, number, string | null]>([
  ['N是', '四是', 3, '三是'],
  ['N是', '—是', 1, '一是'],
  ['一、', '九、', 10, '十、'],
  ['（一）', '(十)', 11, '(十一)'],
  ['（一）', '㈡', 3, '㈢'],
  ['（1）', '（４）', 3, '（３）'],
  ['1.', '2．', 10, '10．'],
  ['1.', 'l.', 1, '1.'],
  ['①', '②', 3, '③'],
  ['A.', 'b)', 3, 'c)'],
  ['甲、', '丙、', 2, '乙、'],
  ['1.1', '3.1.9', 10, '3.1.10'],
  ['第N章', '第五章', 4, '第四章'],
  ['第N', '第三阶段', 2, '第二阶段'],
  ['首先', '最后', 2, '其次'],
  ['首先', '首先', 4, null],
  ['•', '•', 2, null],
  ['甲、', '癸、', 11, null],
])('%s: %s as number %i is %s', (family, text, ordinal, expected) => {
  expect(formatMarker(family, text, ordinal)).toBe(expected)
})
