import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { findDelimiter, splitCells } from '@/lib/sheets/delimited'

test.each<[string, string[][]]>([
  ['a,b', [['a', 'b']]],
  [
    'a,"b, c"\r\nd,e\r\n',
    [
      ['a', 'b, c'],
      ['d', 'e'],
    ],
  ],
  ['"a\nb",c', [['a\nb', 'c']]],
  ['"a ""b""",c', [['a "b"', 'c']]],
  [
    'a,,\n,',
    [
      ['a', '', ''],
      ['', ''],
    ],
  ],
  ['a\n\nb', [['a'], [''], ['b']]],
  [
    '"两基"工程,5\n6,7',
    [
      ['"两基"工程', '5'],
      ['6', '7'],
    ],
  ],
  ['"普实,5', [['"普实', '5']]],
  ['a"b,c', [['a"b', 'c']]],
  ['', [['']]],
])('%j', (text, rows) => {
  expect(splitCells(text, ',')).toEqual(rows)
})

describe('beside papaparse', () => {
  const cell = fc.oneof(fc.stringMatching(/^[一-龥a-z0-9 ,;"'\n]{0,8}$/), fc.constantFrom('', '""', '"a"', 'a\r\nb', ',', '1,234'))
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 })

  test.each([',', '\t', ';'])('what it writes with %j is read as it reads it', (delimiter) => {
    fc.assert(
      fc.property(table, (rows) => {
        const text = Papa.unparse(rows, { delimiter })
        expect(splitCells(text, delimiter)).toEqual(Papa.parse<string[]>(text, { delimiter }).data)
      }),
      { numRuns: 300 },
    )
  })
})

test.each([
  ['a,b,c\n1,2,3', ','],
  ['指标\t数值\n常住人口\t1,234\n户数\t5,678', '\t'],
  ['a;b\n1,5;2,5\n3,5;4,5', ';'],
  ['一列\n二列', ','],
])('%j is separated by %j', (text, delimiter) => {
  expect(findDelimiter(text)).toBe(delimiter)
})

test('a text of nothing but quotation marks is split in linear time', () => {
  expect(splitCells('"'.repeat(200_000), ',')).toHaveLength(1)
  expect(splitCells('"a\n'.repeat(50_000), ',').length).toBeGreaterThan(49_000)
})
