/** Runs in Chromium: what is measured, each beside a bare Dexie operation on the same rows. */
import '../../../lib/messaging/zod-config'
import { buildNameIndex, searchNames } from '../../../lib/register/name-search'
import { buildRegisterIndex } from '../../../lib/register/register-index'
import { BlockReader } from '../../../lib/review/block-reader'
import { review } from '../../../lib/review/engine'
import { DEFAULT_SETTINGS } from '../../../lib/review/settings'
import { entriesOf } from '../../../lib/sheets/shape/entries'
import { proposeShape } from '../../../lib/sheets/shape/propose'
import { sheetReader } from '../../../lib/sheets/worker/client'
import { applyEntries } from '../../../lib/store/apply-entries'
import { HegaoDatabase } from '../../../lib/store/database'
import { loadRegister } from '../../../lib/store/register'
import { makeBlock } from '../../../lib/text/document'
import { readPlainText } from '../../../lib/text/plain-text'
import { indicatorNames, registerOf, reportText } from './material'

const SOURCE = { document: '清单.xlsx', office: '', person: '', collectedOn: null, defaults: { refArea: '', basis: '' } }

/** By name: milliseconds that went by, and what all of the browser's processes worked in them; counts have no second. */
export type Times = Record<string, { wall: number; cpu: number | null }>

/** Milliseconds of processor time of the whole browser since it began; from outside. */
declare const browserCpu: () => Promise<number>

const amount = (wall: number) => ({ wall, cpu: null })

const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

async function timed<T>(times: Times, name: string, run: () => T | Promise<T>): Promise<T> {
  const before = await browserCpu()
  const start = performance.now()
  const result = await run()
  const wall = performance.now() - start
  times[name] = { wall, cpu: (await browserCpu()) - before }
  return result
}

/** A file of 20,000 rows into an empty database, and the rows that come of it by one bare `bulkPut` into another. */
async function measureImport(bytes: ArrayBuffer): Promise<Times> {
  const times: Times = {}
  const database = new HegaoDatabase('import')
  await database.open()
  const file = new File([bytes], '清单.xlsx')
  const reader = sheetReader(() => new Worker('/sheet-worker.js', { type: 'module' }))
  const outcome = await timed(times, 'read the file in its worker', () => reader.readFile(file, new AbortController().signal))
  if (outcome?.status !== 'read') throw new Error(`not read: ${JSON.stringify(outcome)}`)
  const [sheet] = outcome.workbook.sheets
  if (!sheet) throw new Error('no sheet')
  const reading = await timed(times, 'propose the shape and read entries', () => {
    return entriesOf(sheet, proposeShape(sheet), SOURCE)
  })
  let steps = 0
  await timed(times, 'apply in one transaction', () =>
    applyEntries(
      database,
      reading.entries.map(({ entry }) => entry),
      { importInfo: { kind: 'sheet', title: file.name, sheet: sheet.name, failed: 0 }, at: 1, onProgress: () => steps++ },
    ),
  )
  const rows = await database.series.toArray()
  const bare = new HegaoDatabase('bare')
  await bare.open()
  await timed(times, 'bare Dexie bulkPut', () => bare.series.bulkPut(rows))
  await Promise.all([database.delete(), bare.delete()])
  return { ...times, entries: amount(reading.entries.length), series: amount(rows.length), 'progress steps': amount(steps) }
}

/** Typed one key at a time. */
const QUERIES = ['nyqy', 'nongye', '农业企业', '合格率', '服务满意', 'zzcp', '电子 占比', '房产用地']

/** Each keystroke of some queries, beside Dexie looking through the same names. */
async function measureSearch(count: number): Promise<Times> {
  const names = indicatorNames(count).map(({ name }) => ({ name, aliases: [], note: '' }))
  const database = new HegaoDatabase('search')
  await database.indicators.bulkPut(names)
  const times: Times = {}
  const index = await timed(times, 'build the index once', () => buildNameIndex(names))
  const keystrokes = QUERIES.flatMap((query) => Array.from({ length: query.length }, (_, end) => query.slice(0, end + 1)))
  const own = await repeat(keystrokes, keystrokes.length, (query) => searchNames(index, query))
  const bare = await repeat(keystrokes, 0, (query) => database.indicators.filter(({ name }) => name.includes(query)).toArray())
  await database.delete()
  return { ...times, 'a keystroke': own.typical, 'the slowest keystroke': amount(own.slowest), 'bare Dexie filter': bare.typical }
}

/** Runs for each item, after a warm-up that does not count. */
async function repeat<T>(items: readonly T[], warmUp: number, run: (item: T) => unknown) {
  for (const item of items.slice(0, warmUp)) await run(item)
  const all: number[] = []
  const before = await browserCpu()
  for (const item of items) {
    const start = performance.now()
    await run(item)
    all.push(performance.now() - start)
  }
  const cpu = ((await browserCpu()) - before) / items.length
  return { typical: { wall: median(all), cpu }, slowest: Math.max(...all) }
}

/** As many runs to warm up as are counted. */
const RUNS = Array.from({ length: 15 }, (_, index) => index)

/** A report against a register, warm; beside it Dexie fetching the series that the report mentions. */
async function measureCheck(observations: number, filler: string): Promise<Times> {
  const register = registerOf(observations)
  const database = new HegaoDatabase('check')
  await database.series.bulkPut(register.series)
  await database.indicators.bulkPut(register.indicators)
  const times: Times = {}
  const loaded = await timed(times, 'load the register from Dexie', () => loadRegister(database))
  await timed(times, 'bare Dexie toArray of it', () => database.series.toArray())
  const index = await timed(times, 'build the index once', () => buildRegisterIndex(loaded))
  const text = reportText(filler, register, 20_000)
  const { document } = readPlainText(text)
  const fresh = (withRegister: boolean) => review(document, DEFAULT_SETTINGS, new BlockReader(), withRegister ? index : null)
  const mentions = fresh(true).register.mentions
  const series = [...new Set(mentions.flatMap(({ seriesId }) => seriesId ?? []))]
  const kept = new BlockReader()
  let typed = 0
  const typeOne = () => {
    const at = (++typed * 7919) % document.blocks.length
    const blocks = document.blocks.map((block, position) => {
      const { id, hash: _, ...content } = block
      return position === at ? makeBlock(id, { ...content, text: `${content.text}字` }) : block
    })
    return review({ ...document, blocks }, DEFAULT_SETTINGS, kept, index)
  }
  const often = async (name: string, run: () => unknown) => {
    times[name] = (await repeat(RUNS, RUNS.length, run)).typical
  }
  await often('review, every block new', () => fresh(true))
  await often('review, every block new, without the register', () => fresh(false))
  await often('review, one character typed', typeOne)
  await often('bare Dexie bulkGet of what is mentioned', () => database.series.bulkGet(series))
  await database.delete()
  return { ...times, characters: amount(text.length), mentions: amount(mentions.length) }
}

Object.assign(globalThis, { bench: { measureImport, measureSearch, measureCheck } })
export type Bench = { measureImport: typeof measureImport; measureSearch: typeof measureSearch; measureCheck: typeof measureCheck }
