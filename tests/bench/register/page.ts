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

/** Milliseconds of wall time by name. */
export type Times = Record<string, number>

const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

async function timed<T>(times: Times, name: string, run: () => T | Promise<T>): Promise<T> {
  const start = performance.now()
  const result = await run()
  times[name] = (times[name] ?? 0) + performance.now() - start
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
  return { ...times, entries: reading.entries.length, series: rows.length, 'progress steps': steps }
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
  const own: number[] = []
  const bare: number[] = []
  for (const query of [...keystrokes, ...keystrokes]) {
    const start = performance.now()
    searchNames(index, query)
    const middle = performance.now()
    own.push(middle - start)
  }
  for (const query of keystrokes) {
    const start = performance.now()
    await database.indicators.filter(({ name }) => name.includes(query)).toArray()
    bare.push(performance.now() - start)
  }
  await database.delete()
  const warm = own.slice(keystrokes.length)
  return { ...times, 'a keystroke': median(warm), 'the slowest keystroke': Math.max(...warm), 'bare Dexie filter': median(bare) }
}

const WARM_UP = 15
const RUNS = 15

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
  const repeat = async (run: () => unknown) => {
    const all: number[] = []
    for (let round = 0; round < WARM_UP + RUNS; round++) {
      const start = performance.now()
      await run()
      all.push(performance.now() - start)
    }
    return median(all.slice(WARM_UP))
  }
  times['review, every block new'] = await repeat(() => fresh(true))
  times['review, every block new, without the register'] = await repeat(() => fresh(false))
  times['review, one character typed'] = await repeat(typeOne)
  times['bare Dexie bulkGet of what is mentioned'] = await repeat(() => database.series.bulkGet(series))
  await database.delete()
  return { ...times, characters: text.length, mentions: mentions.length }
}

Object.assign(globalThis, { bench: { measureImport, measureSearch, measureCheck } })
export type Bench = { measureImport: typeof measureImport; measureSearch: typeof measureSearch; measureCheck: typeof measureCheck }
