/** Rates in tables: a column 完成率 beside 任务数 and 完成数, believed only where at least half of the rows agree. */
import { rounded } from '../quantities/compose'
import { judge } from './judge'
import type { Statement } from './model'
import { ratio } from './patterns/share-reading'
import type { Reading } from './reading'
import { type Cell, place, type Row } from './table-cells'

const RATE = /^(.{1,6})率(?:[（(]?[%％][）)]?)?$/
const PLAN = /^(?:全年|年度|年初|本年)?(?:计划|目标|任务|应)[^率%％]{0,6}$/
const ACTUAL = /^(?:已|实际?|累计)?(?:完成|实现)?[^率%％]{0,6}$/
/** Longer tables are none of a report. */
const MOST_ROWS = 200

/** Statements of all columns of rates in one table. */
export function readRates(rows: readonly Row[]): Statement[] {
  const header = rows.slice(0, 3).find(({ texts, cells }) => cells.every((cell) => cell === null) && texts.some((text) => RATE.test(text)))
  if (!header || rows.length > MOST_ROWS) return []
  return header.texts.flatMap((text, column) => {
    const stem = RATE.exec(text)?.[1] ?? ''
    const parts = stem && columnsOf(header, column, stem)
    return parts ? believed(rows.flatMap((row) => rateOf(row, parts, column) ?? [])) : []
  })
}

/** The columns that a rate is made of: the plan and what was done, where but one of each stands before it. */
function columnsOf({ texts }: Row, rate: number, stem: string): { part: number; whole: number } | null {
  const whole = texts.findIndex((text, column) => column > 0 && column < rate && PLAN.test(text))
  const part = texts.findIndex(
    (text, column) =>
      column > 0 && column < rate && column !== whole && text !== '' && (text.includes(stem) || /^实/.test(text)) && ACTUAL.test(text),
  )
  const isOnly = texts.slice(1, rate).filter((text) => PLAN.test(text)).length === 1
  return whole > 0 && part > 0 && isOnly ? { part, whole } : null
}

function rateOf({ cells }: Row, { part, whole }: { part: number; whole: number }, rate: number): Statement | null {
  const [done, due, share] = [cells[part], cells[whole], cells[rate]]
  if (!done || !due || !share || due.quantity.value?.n === 0n) return null
  const used = [done, due, share]
  const judged = judge([readingOf(done, due, share)])
  return judged && place(judged, used, share)
}

function readingOf(part: Cell, whole: Cell, share: Cell): Reading {
  const rate: Cell['quantity'] = { ...asMeasured(share), dimension: 'percent', unit: '%' }
  return ratio({ quantity: asMeasured(part) }, { quantity: asMeasured(whole) }, { quantity: rate }, 'P45')
}

/** Whole numbers of a table may be rounded amounts: nothing says that they count. */
function asMeasured({ quantity }: Cell): Cell['quantity'] {
  const { value, step } = quantity
  return value && step ? { ...quantity, interval: rounded(value, step), exact: false } : quantity
}

function believed(statements: Statement[]): Statement[] {
  const agreeing = statements.filter(({ verdict }) => verdict === 'consistent').length
  return agreeing >= 1 && agreeing * 2 >= statements.length ? statements : []
}
