import { describe, expect, it } from 'vitest'
import {
  CHINESE_ORDINAL,
  formatChineseNumeral,
  formatStem,
  formatSymbolNumeral,
  parseChineseNumeral,
  parseStem,
  parseSymbolNumeral,
} from './numerals'

describe('Chinese numerals', () => {
  it.each([
    ['一', 1],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['廿一', 21],
    ['九十九', 99],
    ['一百零五', 105],
    ['二〇', 20],
    ['两', 2],
  ])('%s is %i', (text, value) => {
    expect(parseChineseNumeral(text)).toBe(value)
  })

  it.each(['', '甲', '一a', '零'])('%j is no number to count with', (text) => {
    expect(parseChineseNumeral(text) ?? 0).toBe(0)
  })

  it('are written as they are read', () => {
    for (let value = 1; value <= 9999; value++) expect(parseChineseNumeral(formatChineseNumeral(value))).toBe(value)
  })

  it('match as markers from 1 to 99', () => {
    const whole = new RegExp(`^${CHINESE_ORDINAL}$`)
    for (let value = 1; value <= 99; value++) expect(formatChineseNumeral(value)).toMatch(whole)
    for (const text of ['一百', '十十', '百', '〇']) expect(text).not.toMatch(whole)
  })
})

describe('symbols', () => {
  it.each([
    ['①', 1],
    ['⑳', 20],
    ['㉑', 21],
    ['㊿', 50],
    ['⑴', 1],
    ['⒛', 20],
    ['㈩', 10],
  ])('%s is %i', (character, value) => {
    expect(parseSymbolNumeral(character)).toBe(value)
    expect(formatSymbolNumeral(character, value)).toBe(character)
  })

  it('go on in their own run, and end with it', () => {
    expect(formatSymbolNumeral('⑳', 21)).toBe('㉑')
    expect(formatSymbolNumeral('⑴', 3)).toBe('⑶')
    expect(formatSymbolNumeral('㈠', 11)).toBeNull()
    expect(parseSymbolNumeral('x')).toBeNull()
  })
})

describe('stems', () => {
  it('count from 甲 to 癸', () => {
    expect([...'甲乙癸子'].map(parseStem)).toEqual([1, 2, 10, null])
    expect([1, 10, 11].map(formatStem)).toEqual(['甲', '癸', null])
  })
})
