import { describe, expect, test } from 'vitest'
import type { Cell } from '@/lib/sheets/model'
import { readPasted, readWorkbook } from '@/lib/sheets/read-workbook'
import { textRows } from '@/lib/sheets/text-rows'
import { formula, makeFile, shown } from './make-files'

const encode = (text: string) => new TextEncoder().encode(text)

function cellOf(bytes: Uint8Array): Cell | null {
  return readWorkbook(bytes).sheets[0]?.rows[0]?.[0] ?? null
}

function texts(bytes: Uint8Array): string[][] {
  const [sheet] = readWorkbook(bytes).sheets
  return sheet ? textRows(sheet) : []
}

describe.each(['xlsx', 'xls', 'biff5', 'xlsb', 'xlml'] as const)('a %s file', (type) => {
  test.each<[number, string, string, number, boolean]>([
    [1234.5, '#,##0.00', '1234.50', 2, false],
    [0.838, '0.0%', '83.8', 1, true],
    [0.07, '0%', '7', 0, true],
    [5.126, '0.00', '5.126', 2, false],
    [0.1 + 0.2, 'General', '0.3', 1, false],
    [120, '0.0_);(0.0)', '120.0', 1, false],
    [-3.5, '0.0;[Red]-0.0', '-3.5', 1, false],
    [12345678, '#,##0', '12345678', 0, false],
  ])('holds %d shown as %s', (float, code, value, decimals, isPercent) => {
    const cell = cellOf(makeFile([{ rows: [[shown(float, code)]] }], type))
    expect(cell).toMatchObject({ kind: 'number', value, decimals, isPercent })
  })

  test('holds Chinese text, whatever its code page', () => {
    expect(texts(makeFile([{ rows: [['常住人口', '城关镇']] }], type === 'biff5' ? 'xls' : type))).toEqual([['常住人口', '城关镇']])
  })

  test('holds several sheets with merged cells', () => {
    const rows = [['指标', null, 5]]
    const { sheets } = readWorkbook(
      makeFile(
        [
          { name: 'A', rows, merges: ['A1:B1'] },
          { name: 'B', rows },
        ],
        type,
      ),
    )
    expect(sheets.map(({ name }) => name)).toEqual(['A', 'B'])
    // The oldest kind of file knows none.
    if (type !== 'biff5') expect(sheets[0]?.merges).toEqual([{ from: { row: 0, column: 0 }, to: { row: 0, column: 1 } }])
    expect(sheets[0]?.width).toBe(3)
  })

  test('holds a day as a serial number', () => {
    const cell = cellOf(makeFile([{ rows: [[shown(45473, 'yyyy-mm-dd')]] }], type))
    expect(cell).toMatchObject({ kind: 'date', date: '2024-06-30', value: null })
  })
})

test('the last value of a formula is taken, and the formula is not evaluated', () => {
  // 1+1 is 2; what the file says is 7.
  expect(cellOf(makeFile([{ rows: [[formula('1+1', 7)]] }]))).toMatchObject({ value: '7', isFormula: true })
})

test('days count from 1904 where the file says so', () => {
  const serial = 45473 - 1462
  expect(cellOf(makeFile([{ rows: [[shown(serial, 'yyyy-mm-dd')]] }], 'xlsx', { date1904: true }))?.date).toBe('2024-06-30')
})

test('a month shows as it is written', () => {
  expect(cellOf(makeFile([{ rows: [[shown(45444, 'yyyy"年"m"月"')]] }]))).toMatchObject({ kind: 'date', text: '2024年6月' })
})

test('hidden sheets are marked', () => {
  const rows = [[1]]
  expect(readWorkbook(makeFile([{ rows }, { rows, isHidden: true }])).sheets.map(({ isHidden }) => isHidden)).toEqual([false, true])
})

test('empty rows and columns before the cells count', () => {
  expect(texts(makeFile([{ rows: [[], [null, 'B2'], [], [3]] }]))).toEqual([[], ['', 'B2'], [], ['3']])
})

describe('cells of text', () => {
  test.each<[string, Partial<Cell>]>([
    ['1,234 ', { kind: 'number', value: '1234', decimals: 0 }],
    ['１，２３４．５０', { kind: 'number', value: '1234.50', decimals: 2 }],
    ['83.8%', { kind: 'number', value: '83.8', isPercent: true }],
    ['（1,234.5）', { kind: 'number', value: '-1234.5' }],
    ['12.5*', { kind: 'number', value: '12.5', text: '12.5*' }],
    ['12.5①', { kind: 'number', value: '12.5' }],
    ['12.5[2]', { kind: 'number', value: '12.5' }],
    ['12.5注1', { kind: 'number', value: '12.5' }],
    ['="0012"', { kind: 'number', value: '12', text: '0012' }],
    ['-', { kind: 'missing' }],
    ['—', { kind: 'missing' }],
    ['…', { kind: 'missing' }],
    ['#DIV/0!', { kind: 'error' }],
    ['(1)', { kind: 'text' }],
    ['约5万', { kind: 'text' }],
    ['5.13万', { kind: 'text' }],
    ['常住人口①', { kind: 'text', text: '常住人口①' }],
    ["'=1+1", { kind: 'text', text: '=1+1' }],
    ['=1+1', { kind: 'text', value: null }],
  ])('“%s”', (written, expected) => {
    expect(cellOf(makeFile([{ rows: [[{ t: 's', v: written }]] }]))).toMatchObject(expected)
  })

  test('blank ones are nothing', () => {
    expect(readWorkbook(makeFile([{ rows: [['　 ', 1]] }])).sheets[0]?.rows[0]?.[0]).toBeNull()
  })

  test('a very long one is cut', () => {
    expect(cellOf(makeFile([{ rows: [['长'.repeat(30_000)]] }]))?.text).toHaveLength(1_000)
  })
})

describe('a text file', () => {
  test('in UTF-8 with a mark, and lines of Windows', () => {
    expect(texts(encode('\uFEFF指标,数值\r\n常住人口,"5,130"\r\n'))).toEqual([
      ['指标', '数值'],
      ['常住人口', '5130'],
    ])
  })

  test('in GB18030', () => {
    // 指标,数值
    const bytes = [0xd6, 0xb8, 0xb1, 0xea, 0x2c, 0xca, 0xfd, 0xd6, 0xb5, 0x0a, 0xc8, 0xcb, 0xbf, 0xda, 0x2c, 0x35]
    expect(texts(Uint8Array.from(bytes))).toEqual([
      ['指标', '数值'],
      ['人口', '5'],
    ])
  })

  test('in UTF-16', () => {
    const text = '指标\t数值\n人口\t5'
    const bytes = new Uint8Array(2 + text.length * 2)
    bytes.set([0xff, 0xfe])
    for (let i = 0; i < text.length; i++) bytes.set([text.charCodeAt(i) & 255, text.charCodeAt(i) >> 8], 2 + i * 2)
    expect(texts(bytes)).toEqual([
      ['指标', '数值'],
      ['人口', '5'],
    ])
  })

  test.each([
    ['a;b;c\n1;2;3', 3],
    ['a\tb\n1,000\t2', 2],
    ['a|b|c\n1|2|3', 3],
    ['a，b\n1，2', 2],
    ['只有一列\n1\n2', 1],
  ])('%j has its own separator', (text, columns) => {
    expect(readWorkbook(encode(text)).sheets[0]?.width).toBe(columns)
  })
})

describe('a web page saved as .xls', () => {
  const html =
    '<html><style>td{color:red}</style><table><tr><th rowspan=2>指标</th><th colspan="2">2024年</th></tr>' +
    '<tr><td>数量</td><td>增长<br>(%)</td></tr><tr><td>人口&nbsp;&amp;户数</td><td>1,234</td><td>-</td></tr></table></html>'

  test('is read with its merged cells', () => {
    const [sheet] = readWorkbook(encode(html)).sheets
    expect(sheet && textRows(sheet)).toEqual([
      ['指标', '2024年'],
      ['', '数量', '增长\n(%)'],
      ['人口 &户数', '1234', '-'],
    ])
    expect(sheet?.merges).toHaveLength(2)
  })

  test('with a script keeps nothing of it', () => {
    const [sheet] = readWorkbook(encode('<table><tr><td><script>alert(1)</script>5</td></tr></table>')).sheets
    expect(sheet && textRows(sheet)).toEqual([['5']])
  })
})

describe('what is pasted', () => {
  const read = (text: string, html = '') => {
    const [sheet] = readPasted({ text, html }).sheets
    return sheet ? textRows(sheet) : []
  }

  test('keeps quoted cells with tabs, lines and quotation marks whole', () => {
    expect(read('指标\t"常住\n人口"\n"a ""b"""\t5')).toEqual([
      ['指标', '常住\n人口'],
      ['a "b"', '5'],
    ])
  })

  test('keeps a quotation mark that quotes nothing', () => {
    expect(read('"两基"工程\t5\n"普实\t6')).toEqual([
      ['"两基"工程', '5'],
      ['"普实', '6'],
    ])
  })

  test('as a table is read from the table', () => {
    expect(read('x', '<table><tr><td>1</td><td>2</td></tr></table>')).toEqual([['1', '2']])
  })

  test('as anything else is read from the text', () => {
    expect(read('1\t2', '<p>1 2</p>')).toEqual([['1', '2']])
  })
})
