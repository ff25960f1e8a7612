import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { renderInitialsTable } from '../../../scripts/pinyin-initials.mjs'
import { initialsOf, letterBit } from './initials'

/** The letters of a character as a word. */
function letters(character: string): string {
  const bits = initialsOf(character.charCodeAt(0))
  return [...'abcdefghijklmnopqrstuvwxyz'].filter((letter) => bits & letterBit(letter.charCodeAt(0))).join('')
}

test('the table is what the script makes of pinyin-pro', () => {
  expect(readFileSync(new URL('./initials-table.ts', import.meta.url), 'utf8')).toBe(renderInitialsTable())
})

test.each([
  ['人', 'r'],
  ['乐', 'ly'],
  ['率', 'ls'],
  ['长', 'cz'],
  ['会', 'hk'],
  ['鿿', ''],
  ['Ｇ', ''],
  ['G', 'g'],
  ['p', 'p'],
  ['[', ''],
  ['@', ''],
  ['3', ''],
  ['、', ''],
  ['가', ''],
])('%s is read with %s', (character, expected) => {
  expect(letters(character)).toBe(expected)
})
