import { expect, test } from 'vitest'
import { formatNumber } from './number-format'

test.each([
  ['decimal', [1, 10, 101], ['1', '10', '101']],
  ['decimalZero', [1, 9, 10, 100], ['01', '09', '10', '100']],
  ['decimalFullWidth', [1, 12], ['１', '１２']],
  ['chineseCounting', [1, 10, 11, 20, 99, 100, 101, 110], ['一', '十', '十一', '二十', '九十九', '一〇〇', '一〇一', '一一〇']],
  [
    'chineseCountingThousand',
    [10, 19, 21, 100, 101, 110, 111, 1001, 1010],
    ['十', '十九', '二十一', '一百', '一百〇一', '一百一十', '一百一十一', '一千〇一', '一千〇一十'],
  ],
  ['chineseLegalSimplified', [1, 10, 11, 101, 1234], ['壹', '壹拾', '壹拾壹', '壹佰零壹', '壹仟贰佰叁拾肆']],
  ['ideographDigital', [1, 10, 11, 20, 101], ['一', '一〇', '一一', '二〇', '一〇一']],
  ['ideographTraditional', [1, 10, 11], ['甲', '癸', '11']],
  ['ideographZodiac', [1, 12, 13], ['子', '亥', '13']],
  ['ideographZodiacTraditional', [1, 2, 13, 60, 61], ['甲子', '乙丑', '丙子', '癸亥', '甲子']],
  ['decimalEnclosedCircle', [1, 10, 20, 21], ['①', '⑩', '⑳', '21']],
  ['decimalEnclosedCircleChinese', [1, 10], ['①', '⑩']],
  ['decimalEnclosedParen', [1, 20, 21], ['⑴', '⒇', '21']],
  ['decimalEnclosedFullstop', [1, 20], ['⒈', '⒛']],
  ['ideographEnclosedCircle', [1, 10, 11], ['㊀', '㊉', '11']],
  ['upperLetter', [1, 26, 27, 52, 53], ['A', 'Z', 'AA', 'ZZ', 'AAA']],
  ['lowerLetter', [1, 28], ['a', 'bb']],
  ['upperRoman', [1, 4, 9, 14, 40, 90, 1999], ['I', 'IV', 'IX', 'XIV', 'XL', 'XC', 'MCMXCIX']],
  ['lowerRoman', [3, 8], ['iii', 'viii']],
  ['ordinal', [1, 2, 3, 4, 11, 12, 13, 21, 22, 112], ['1st', '2nd', '3rd', '4th', '11th', '12th', '13th', '21st', '22nd', '112th']],
  ['none', [1], ['']],
  ['thaiLetters', [3], ['3']],
  ['constructor', [3], ['3']],
] as const)('%s', (format, values, expected) => {
  expect(values.map((value) => formatNumber(format, value))).toEqual(expected)
})
