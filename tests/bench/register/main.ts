/** The register's part of `npm run bench`: time in Chromium, beside bare Dexie operations in the same run. */
import { utils, write } from '@e965/xlsx'
import { table } from '../../eval/tally'
import { openBenchPage } from './browser'
import { LIST_HEADER, listRows } from './material'
import type { Bench, Times } from './page'
import { measureWorkbench } from './workbench'

const ROWS = 20_000

/** Measures and prints; `filler` is real writing to put between sentences with figures. */
export async function benchRegister(filler: string): Promise<void> {
  const opened = await openBenchPage({ '/list.xlsx': listWorkbook(ROWS) })
  if (!opened) return print('register: skipped, there is no browser (set CHROME_PATH)')
  const { page, close } = opened
  try {
    print(
      '\nregister in Chromium, milliseconds that went by and processor time of all its processes (on a busy machine only the second counts)',
    )
    const imported = await page.evaluate(async () => {
      const { bench } = globalThis as unknown as { bench: Bench }
      return bench.measureImport(await (await fetch('/list.xlsx')).arrayBuffer())
    })
    printTimes(`import of ${ROWS} rows of .xlsx (aim 5,000 in all)`, [imported])
    printRatio(
      imported,
      ['read the file in its worker', 'propose the shape and read entries', 'apply in one transaction'],
      'bare Dexie bulkPut',
    )
    const search = (count: number) =>
      page.evaluate((names) => (globalThis as unknown as { bench: Bench }).bench.measureSearch(names), count)
    const searches = [await search(20_000), await search(100_000)]
    printTimes('search, 20,000 and 100,000 names (aim 16 a keystroke)', searches)
    for (const times of searches) printRatio(times, ['a keystroke'], 'bare Dexie filter')
    const check = (count: number) =>
      page.evaluate(([observations, text]) => (globalThis as unknown as { bench: Bench }).bench.measureCheck(observations, text), [
        count,
        filler,
      ] as const)
    const checks = [await check(20_000), await check(100_000)]
    printTimes('check of 20,000 characters against 20,000 and 100,000 observations (aim 60 warm)', checks)
    for (const times of checks) printRatio(times, ['review, one character typed'], 'bare Dexie bulkGet of what is mentioned')
  } finally {
    await close()
  }
  const workbenches = await measureWorkbench([ROWS, 5 * ROWS])
  if (!workbenches) return print('\nworkbench: skipped, it is not built (npm run build:chrome, or HEGAO_EXTENSION)')
  printTimes('the workbench with 20,000 and 100,000 observations (aim 1,500 to the first rows)', workbenches)
}

function listWorkbook(count: number): Uint8Array {
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet([LIST_HEADER, ...listRows(count)]), '台账')
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer)
}

function printTimes(title: string, columns: Times[]): void {
  print(`\n${title}`)
  const cells = (times: Times, name: string) => [show(times[name]?.wall), show(times[name]?.cpu)]
  print(table(Object.keys(columns[0] ?? {}).map((name) => [name, ...columns.flatMap((times) => cells(times, name))])))
}

function printRatio(times: Times, own: string[], bare: string): void {
  const sum = (kind: 'wall' | 'cpu', names: string[]) => names.reduce((total, name) => total + (times[name]?.[kind] ?? Number.NaN), 0)
  const ratio = (kind: 'wall' | 'cpu') => (sum(kind, own) / sum(kind, [bare])).toFixed(2)
  print(`  ${show(sum('wall', own))} in all, processor ${show(sum('cpu', own))}; ${ratio('wall')} × ${bare}, processor ${ratio('cpu')} ×`)
}

function show(value: number | null | undefined): string {
  return value === undefined || value === null ? '' : Number.isInteger(value) ? String(value) : value.toFixed(1)
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
