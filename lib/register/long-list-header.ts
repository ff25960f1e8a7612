/** Finding the columns of a long list by their headings, in any order. */
import { fold } from '../text/fold'
import type { LongListProblem } from './long-list'

export const LIST_COLUMNS = ['指标', '别名', '地区', '时期', '口径', '性质', '数值', '单位', '来源', '采集日期'] as const
export type ListColumn = (typeof LIST_COLUMNS)[number]

const REQUIRED: readonly ListColumn[] = ['指标', '时期', '数值', '单位']

/** Other headings for a column. */
const HEADINGS: ReadonlyMap<string, ListColumn> = new Map([
  ...LIST_COLUMNS.map((column) => [column, column] as const),
  ['指标名称', '指标'],
  ['时间', '时期'],
  ['期间', '时期'],
  ['区域', '地区'],
  ['计量单位', '单位'],
  ['数据来源', '来源'],
  ['采集时间', '采集日期'],
])

/** A title and remarks may stand above the header. */
const ROWS_SEARCHED = 20

export interface ListHeader {
  /** Index of the header's row. */
  row: number
  /** Column → index of its cell. */
  columns: ReadonlyMap<ListColumn, number>
}

/** The header, or what is wrong with the row that comes nearest to one. */
export function findHeader(rows: readonly (readonly string[])[]): ListHeader | { problems: LongListProblem[] } {
  let nearest: LongListProblem = { row: 1, column: '', reason: `没有找到表头：第一行应写 ${REQUIRED.join('、')} 等列名` }
  let most = 0
  for (const [row, cells] of rows.slice(0, ROWS_SEARCHED).entries()) {
    const { columns, twice } = readHeadings(cells)
    const missing = REQUIRED.filter((column) => !columns.has(column))
    if (missing.length === 0 && twice === null) return { row, columns }
    if (columns.size <= most || columns.size < 2) continue
    most = columns.size
    nearest =
      missing.length > 0
        ? { row: row + 1, column: '', reason: `表头缺少${missing.map((column) => `“${column}”`).join('、')}一列` }
        : { row: row + 1, column: twice ?? '', reason: `表头有两列“${twice}”，不知道用哪一列` }
  }
  return { problems: [nearest] }
}

function readHeadings(cells: readonly string[]): { columns: Map<ListColumn, number>; twice: ListColumn | null } {
  const columns = new Map<ListColumn, number>()
  let twice: ListColumn | null = null
  for (const [index, cell] of cells.entries()) {
    const column = listColumnOf(cell)
    if (column === null) continue
    if (columns.has(column)) twice = column
    else columns.set(column, index)
  }
  return { columns, twice }
}

/** The column that a heading means, marks and remarks aside (数值*, 单位（必填）); null for any other heading. */
export function listColumnOf(heading: string): ListColumn | null {
  return heading.length > 40 ? null : (HEADINGS.get(fold(heading).text.replace(/[\s*]|[(（].*$/g, '')) ?? null)
}
