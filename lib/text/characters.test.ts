import { expect, test } from 'vitest'
import { characterSet, findIn, isIn } from '../text/characters'
import { bitTable, classTable } from './characters'

test('a character has the bits of all sets that it is in', () => {
  const table = classTable([
    [1, '。；'],
    [2, '；，'],
  ])
  expect([...'。；，字'].map((character) => table[character.charCodeAt(0)])).toEqual([1, 3, 2, 0])
})

test('nothing is in a set before the beginning and behind the end', () => {
  const set = characterSet('一')
  expect([-1, 0, 1, 2].map((at) => isIn(set, '一是', at))).toEqual([false, true, false, false])
  expect([findIn(set, '是一一'), findIn(set, '是一一', 2), findIn(set, '是')]).toEqual([1, 2, -1])
})

test('sets have bits by their places, up to the last that there is', () => {
  const table = bitTable(Array.from({ length: 32 }, (_, index) => String.fromCharCode(0x4e00 + index)))
  expect([...'\u4e00字\u4e02\u4e1f'].map((character) => table[character.charCodeAt(0)])).toEqual([1, 0, 4, 2 ** 31])
  expect(() => bitTable(Array.from({ length: 33 }, () => '一'))).toThrow(RangeError)
})
