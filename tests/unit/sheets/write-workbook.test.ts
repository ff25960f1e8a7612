import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readWorkbook } from '@/lib/sheets/read-workbook'
import { textRows } from '@/lib/sheets/text-rows'
import { writeCsv } from '@/lib/sheets/write-csv'
import { writeWorkbook } from '@/lib/sheets/write-workbook'
import { escapeFormula, type WrittenCell } from '@/lib/sheets/written-sheet'

test.each([
  ['=1+1', "'=1+1"],
  ['+A1', "'+A1"],
  ['-2+3', "'-2+3"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\tx', "'\tx"],
  ['\rx', "'\rx"],
  ['＝1+1', "'＝1+1"],
  ['-cmd|calc', "'-cmd|calc"],
  [' =1', "' =1"],
  ['-3.5', '-3.5'],
  ['-', '-'],
  ['常住人口', '常住人口'],
  ['a=b', 'a=b'],
])('%j is written as %j', (text, written) => {
  expect(escapeFormula(text)).toBe(written)
})

const ROWS: WrittenCell[][] = [
  ['指标', '数值', '备注'],
  ['常住人口', { decimal: '51.13', decimals: 2 }, '含"外来",\n人口'],
  ['增速', { decimal: '-1.50', decimals: 2 }, '=HYPERLINK("http://x")'],
  ['很长的数', { decimal: '1234567890123456.25', decimals: 2 }, null],
]
const READ = [
  ['指标', '数值', '备注'],
  ['常住人口', '51.13', '含"外来",\n人口'],
  ['增速', '-1.50', '=HYPERLINK("http://x")'],
  ['很长的数', '1234567890123456.25'],
]

const texts = (bytes: Uint8Array) => readWorkbook(bytes).sheets.map(textRows)

test('an .xlsx reads back, and no cell is a formula', () => {
  const bytes = writeWorkbook([{ name: '台账', rows: ROWS }])
  expect(texts(bytes)).toEqual([READ])
  const cells = readWorkbook(bytes).sheets[0]?.rows.flat() ?? []
  expect(cells.some((cell) => cell?.isFormula)).toBe(false)
})

test('a .csv has its mark, reads back, and no cell begins like a formula', () => {
  const bytes = writeCsv(ROWS)
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  expect(texts(bytes)).toEqual([READ])
  expect(new TextDecoder().decode(bytes)).not.toMatch(/(?:^|[,\n"])[=@]/)
})

test('names of sheets are such as Excel takes', () => {
  const rows = [['a']]
  const names = ['台账/一[1]', '', '长'.repeat(40), '长'.repeat(40)]
  const { sheets } = readWorkbook(writeWorkbook(names.map((name) => ({ name, rows }))))
  expect(sheets.map(({ name }) => name)).toEqual(['台账 一 1', '表', '长'.repeat(31), `${'长'.repeat(27)} 2`])
})

describe('whatever is written', () => {
  // A cell is trimmed when it is read, and what XML cannot hold is no text of a sheet.
  const word = fc.oneof(
    fc.stringMatching(/^[一-龥a-z=+@\-,;"'|%#() ]{1,12}$/),
    fc.constantFrom('=A1', '__proto__', '-', '#N/A', '1,234', '0012', '5%', '“两基”', '"两基"工程', "'quoted"),
  )
  const number = fc
    .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.nat({ max: 4 }))
    .map(([whole, decimals]) => ({ decimal: (whole / 10 ** decimals).toFixed(decimals), decimals }))
  const table = fc.array(fc.array(fc.oneof(word, number), { minLength: 2, maxLength: 4 }), { minLength: 2, maxLength: 5 })

  test.each([
    ['.xlsx', (rows: WrittenCell[][]) => writeWorkbook([{ name: 'A', rows }])],
    ['.csv', (rows: WrittenCell[][]) => writeCsv([...rows, ['a', 'b', 'c', 'd']])],
  ])('reads back from %s', (_, write) => {
    fc.assert(
      fc.property(table, (rows) => {
        const filled: WrittenCell[][] = [['首', '行', '表', '头'], ...rows]
        const [sheet] = readWorkbook(write(filled)).sheets
        for (const [row, cells] of filled.entries())
          for (const [column, cell] of cells.entries()) {
            const read = sheet?.rows[row]?.[column] ?? null
            if (cell === null || cell === '') continue
            if (typeof cell === 'string') expect(read?.text ?? '').toBe(plain(cell))
            else expect(Number(read?.value)).toBe(Number(cell.decimal))
          }
      }),
      { numRuns: 150 },
    )
  })

  test('what other separators would split is quoted, and separators in quoted cells do not count', () => {
    const rows = [
      ['首', '行', '表', '头'],
      [';)', '0', '=A1'],
      [';#', '0', '=A1'],
      ['0', ';)'],
    ]
    expect(readWorkbook(writeCsv(rows)).sheets[0]?.rows.map((row) => row.map((cell) => cell?.text))).toEqual(rows)
  })

  /** An apostrophe before a formula is what the reader drops, whoever wrote it. */
  function plain(text: string): string {
    return text
      .trim()
      .replace(/^'(?=\s*[=+\-@])/, '')
      .trim()
  }
})
