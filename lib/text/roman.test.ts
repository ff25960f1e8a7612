import { expect, test } from 'vitest'
import { formatRoman } from './roman'

test.each([
  [1, 'I'],
  [4, 'IV'],
  [9, 'IX'],
  [14, 'XIV'],
  [49, 'XLIX'],
  [1994, 'MCMXCIV'],
  [3999, 'MMMCMXCIX'],
  [0, '0'],
  [4000, '4000'],
])('%i is %s', (value, text) => {
  expect(formatRoman(value)).toBe(text)
})
