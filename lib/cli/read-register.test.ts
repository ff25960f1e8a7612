import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { utils, write } from '@e965/xlsx'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeBackup } from '../register/backup-format'
import { addEntries } from '../register/build-register'
import { readLongList } from '../register/long-list'
import { EMPTY_REGISTER, type Register } from '../register/model'
import { sampleEntries } from '../register/sample'
import { writeLongList } from '../register/write-long-list'
import { writeCsv } from '../sheets/write-csv'
import { writeWorkbook } from '../sheets/write-workbook'
import { readRegister } from './read-register'

const LIST = [
  ['指标', '别名', '时期', '数值', '单位'],
  ['常住人口', '居住人口', '2024年末', '5.13', '万人'],
  ['出生人口', '', '2024年', '412', '人'],
]

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hegao-register-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function read(name: string, content: string | Uint8Array) {
  const path = join(folder, name)
  await writeFile(path, content)
  const { index, leftOut } = await readRegister(path)
  return { register: index.register, leftOut }
}

/** The sentence with which a file is refused. */
async function refusal(name: string, content: string | Uint8Array): Promise<string> {
  return read(name, content).then(
    () => '',
    (error: Error) => error.message,
  )
}

const csv = (rows: readonly (readonly string[])[]) => rows.map((cells) => cells.join(',')).join('\n')
const held = ({ series }: Register) =>
  series.map(({ indicator, observations }) => [indicator, observations[0]?.timePeriod, observations[0]?.revisions.at(-1)?.obsValue])
const EXPECTED = [
  ['常住人口', '2024-12-31T24:00', '5.13'],
  ['出生人口', '2024', '412'],
]

function workbook(sheets: Record<string, unknown[][]>, hidden: string[] = []): Uint8Array {
  const book = utils.book_new()
  for (const [name, rows] of Object.entries(sheets)) utils.book_append_sheet(book, utils.aoa_to_sheet(rows), name)
  book.Workbook = { Sheets: book.SheetNames.map((name) => ({ name, Hidden: hidden.includes(name) ? 1 : 0 })) }
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer)
}

describe('a long list', () => {
  it('is read from .csv, with BOM, CRLF and quotes', async () => {
    const quoted = `\uFEFF${csv(LIST).replace('5.13', '"5.13"').replace('居住人口', '"居住人口；""实住""人口"').replace(/\n/g, '\r\n')}\r\n`
    const { register, leftOut } = await read('list.csv', quoted)
    expect(held(register)).toEqual(EXPECTED)
    expect(register.indicators[0]).toEqual({ name: '常住人口', aliases: ['居住人口', '"实住"人口'], note: '' })
    expect(leftOut).toEqual([])
  })

  it('is read from .xlsx, numbers as numbers, dates as dates', async () => {
    const rows = [
      ['指标', '时期', '数值', '单位', '采集日期'],
      ['常住人口', '2024年末', 5.13, '万人', new Date(Date.UTC(2025, 0, 3))],
      ['出生人口', 2024, '412', '人', '2025-01-02'],
    ]
    const { register, leftOut } = await read('list.xlsx', workbook({ 台账: rows }))
    expect(leftOut).toEqual([])
    expect(held(register)).toEqual(EXPECTED)
    expect(register.series[0]?.observations[0]?.revisions[0]?.collectedOn).toBe('2025-01-03')
  })

  it('takes a date that is shown as a month for that month', async () => {
    const month = { t: 'n', v: 45444, z: 'yyyy"年"m"月"' } // 2024-06-01
    const sheet = utils.aoa_to_sheet([
      ['指标', '时期', '数值', '单位'],
      ['出生人口', '', 38, '人'],
    ])
    sheet.B2 = month
    const book = utils.book_new()
    utils.book_append_sheet(book, sheet, '台账')
    const { register } = await read('months.xlsx', new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer))
    expect(held(register)).toEqual([['出生人口', '2024-06', '38']])
  })

  it('is read from every visible sheet that has the header, and rows are named by sheet', async () => {
    const bad = [LIST[0] ?? [], ['出生人口', '', '去年', 412, '人']]
    const bytes = workbook({ 说明: [['填表说明']], 人口: LIST.slice(0, 2), 出生: bad, 旧表: LIST }, ['旧表'])
    const { register, leftOut } = await read('sheets.xlsx', bytes)
    expect(held(register)).toEqual([EXPECTED[0]])
    expect(leftOut).toEqual([expect.stringMatching(/^“出生”表第 2 行“时期”：“去年”看不懂/)])
  })

  it('leaves out rows that cannot be read, naming row and column', async () => {
    const { register, leftOut } = await read('rows.csv', `${csv(LIST)}\n死亡人口,,2024年,约三百,人\n`)
    expect(held(register)).toEqual(EXPECTED)
    expect(leftOut).toEqual([expect.stringMatching(/^第 4 行“数值”：“约三百”/)])
  })

  it('takes the cached value of a formula, evaluates none, and does not take one without a value', async () => {
    const sheet = utils.aoa_to_sheet(LIST)
    sheet.D2 = { t: 'n', f: '2.13+3', v: 5.13 }
    sheet.D3 = { t: 's', f: 'HYPERLINK("http://example.test","412")', v: '' }
    const book = utils.book_new()
    utils.book_append_sheet(book, sheet, '台账')
    const { register, leftOut } = await read(
      'formula.xlsx',
      new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer),
    )
    expect(held(register)).toEqual([EXPECTED[0]])
    expect(leftOut).toEqual([expect.stringMatching(/^第 3 行“数值”：/)])
  })

  it('survives cells of megabytes, control characters and whatever else, and says so in short sentences', async () => {
    const long = '长'.repeat(3_000_000)
    const rows = [
      [long, '', '2024年', '1', '人'],
      ['出\u0007生\u0001人口\u202e', '', '2024年', '412', '人'],
      ['死亡人口', long, '2024年', '1', '人'],
      ['=cmd|calc!A0', '', '2024年', '=1+1', '人'],
      ['死亡人口', '', '2024年', '9'.repeat(5_000), '人'],
    ]
    const { register, leftOut } = await read('hostile.csv', csv([...LIST.slice(0, 2), ...rows]))
    expect(held(register)).toEqual(EXPECTED)
    expect(leftOut).toHaveLength(4)
    for (const sentence of leftOut) {
      expect(sentence.length).toBeLessThan(100)
      expect(sentence).toMatch(/^[^\p{Cc}]+$/u)
    }
  })

  it('has no way into prototypes', async () => {
    const { register } = await read('proto.csv', csv([...LIST, ['__proto__', 'constructor', '2024年', '1', '人']]))
    expect(register.series.map(({ indicator }) => indicator)).toContain('__proto__')
    expect(({} as Record<string, unknown>).obsValue).toBeUndefined()
  })
})

describe('a backup', () => {
  const { entries } = readLongList(LIST, 'x')
  let count = 0
  const { series, indicators } = addEntries(EMPTY_REGISTER, entries, { recordedAt: 1, importId: null, newId: () => `r${++count}` })
  const backup = () =>
    writeBackup({
      databaseVersion: 2,
      createdAt: 1,
      tables: { series, indicators, registerDefaults: [{ id: 'defaults', refArea: '清河县', basis: '' }] },
    })

  it('is the register that it holds, with its defaults', async () => {
    const { register } = await read('own.hegao.json', await backup())
    expect(held(register)).toEqual(EXPECTED)
    expect(register.defaults).toEqual({ refArea: '清河县', basis: '' })
  })

  it('is refused where it was cut or edited', async () => {
    const text = await backup()
    expect(await refusal('cut.hegao.json', text.slice(0, -20))).toContain('不完整')
    expect(await refusal('edited.hegao.json', text.replace('5.13', '5.31'))).toContain('改动过')
    expect(await refusal('foreign.json', '{"a":1}')).toContain('不是核稿的备份')
  })
})

describe('what the workbench exports', () => {
  let count = 0
  const stamp = { recordedAt: 1, importId: null, newId: () => `r${++count}` }
  const register = addEntries(EMPTY_REGISTER, sampleEntries('清河县'), stamp)
  const figures = register.series.flatMap((series) => series.observations.map(({ timePeriod }) => ({ series, timePeriod })))
  const rows = writeLongList(figures, register.indicators, { withRevisions: true })
  /** Without what an import stamps on it, and without what a list has no column for or only one for people. */
  const plain = ({ series }: Register) =>
    series.map(({ id, observations }) => [
      id,
      observations.map(({ timePeriod, revisions }) => [
        timePeriod,
        revisions.map(({ id: _, recordedAt: __, note: ___, obsStatus: ____, source, ...rest }) => ({ ...rest, source: source.document })),
      ]),
    ])

  it.each([
    ['export.csv', () => writeCsv(rows)],
    ['export.xlsx', () => writeWorkbook([{ name: '台账', rows }])],
  ])('%s is the same register again', async (name, write) => {
    const again = await read(name, write())
    expect(again.leftOut).toEqual([])
    expect(plain(again.register)).toEqual(plain(register))
    expect(again.register.indicators.map(({ name, aliases }) => [name, aliases])).toEqual(
      register.indicators.map(({ name, aliases }) => [name, aliases]),
    )
  })
})

describe('a file of which nothing can be used', () => {
  it.each([
    ['no-unit.csv', csv(LIST.map((cells) => cells.slice(0, 4))), '“单位”'],
    ['header.csv', csv(LIST.slice(0, 1)), '没有数据'],
    ['bad-row.csv', csv([LIST[0] ?? [], ['出生人口', '', '2024年', '无数', '人']]), '第 2 行“数值”'],
    ['empty.csv', '', '没有内容'],
    ['report.pdf', '%PDF-1.7', 'PDF'],
  ])('%s is refused with the reason', async (name, content, reason) => {
    const message = await refusal(name, content)
    expect(message).toContain(reason)
    expect(message).not.toMatch(/[\n。]$/)
  })

  it('an absent one too', async () => {
    await expect(readRegister(join(folder, 'absent.csv'))).rejects.toThrow('没有这个文件')
  })
})
