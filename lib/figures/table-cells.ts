/** The rows of a table as figures and texts. */
import { rounded } from '../quantities/compose'
import type { Quantity } from '../quantities/model'
import { decimal, type Rational, rational } from '../quantities/rational'
import type { Block, Range } from '../text/document'
import { fold } from '../text/fold'
import { keeping } from '../text/keep'
import { point } from './interval'
import type { LocalStatement, Statement } from './model'

export interface Cell {
  block: string
  quantity: Quantity
}

export interface Row {
  block: string
  texts: string[]
  cells: (Cell | null)[]
}

export const readRow = keeping(
  ({ id, text, cells = [] }: Block): Row => ({
    block: id,
    texts: cells.map(({ start, end }) => fold(text.slice(start, end)).text.replace(/\s/g, '')),
    cells: cells.map(({ start, end }) => readCell({ id, text }, start, end)),
  }),
)

/** A cell that is a number and nothing else but a unit. */
function readCell(block: Pick<Block, 'id' | 'text'>, start: number, end: number): Cell | null {
  const raw = block.text.slice(start, end)
  const text = raw.replace(/[０-９．％，]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
  const found = /^([\s\u3000]*)(\d{1,3}(?:,\d{3})+|\d{1,15})(\.\d{1,8})?([万亿]?[\u4e00-\u9fff]{0,3}|%)?[\s\u3000]*$/.exec(text)
  if (!found) return null
  const [, blank = '', whole = '', fraction = '', unit = ''] = found
  const from = start + blank.length
  const number = { start: from, end: from + whole.length + fraction.length }
  const decimals = Math.max(0, fraction.length - 1)
  const value = decimal(BigInt(whole.replace(/,/g, '') + fraction.slice(1)), -decimals)
  return {
    block: block.id,
    quantity: cellQuantity(block.text.slice(number.start, number.end + unit.length), number, unit, value, decimals),
  }
}

function cellQuantity(text: string, number: Range, unit: string, value: Rational, decimals: number): Quantity {
  const step = decimal(1n, -decimals)
  return {
    start: number.start,
    end: number.end + unit.length,
    text,
    kind: 'count',
    number,
    form: 'arabic',
    value,
    interval: decimals === 0 ? point(value) : rounded(value, step),
    decimals,
    multiplier: 0,
    step,
    exact: decimals === 0,
    unit: unit || null,
    dimension: `count:${unit}`,
    factor: rational(1),
    hedge: null,
    detail: null,
  }
}

/** A statement over cells, placed at the cell that it speaks of. */
export function place(judged: LocalStatement, cells: readonly Cell[], at: Cell): Statement {
  const { correction } = judged
  return {
    ...judged,
    location: { block: at.block, start: at.quantity.start, end: at.quantity.end },
    operands: judged.operands.map((operand, index) => ({
      ...operand,
      location: { ...operand.location, block: cells[index]?.block ?? at.block },
    })),
    correction: correction && { ...correction, location: { ...correction.location, block: at.block } },
  }
}
