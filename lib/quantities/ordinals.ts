import { readArabicNumeral } from './arabic-numeral'
import { isDigit } from './characters'
import { readChineseNumeral } from './chinese-numeral'
import { readClause } from './codes'
import { compose, valueless } from './compose'
import type { Quantity } from './model'
import type { Numeral } from './numeral'
import { planPeriod, readDate } from './periods'
import { readUnit } from './unit-reader'

const ORDINAL_UNIT =
  /(?:位|名|届|次|批|期|轮|章|节|编|部分|部|条|款|项|个|号|类|版|集|季|页|行|列|组|队|级|步|段|代|站|天|年|家|件|例|起|人|所|座|卷|册|辑|讲|课|场|环|道|线|产业|剂|名次|方阵|梯队)/y
const PLAN = /第([一二三四五六七八九十]{1,3})个五年(?:规划|计划)/y

/** What 第 at `at` begins: an ordinal, a clause, a quarter, a five-year plan. Null where no number follows. */
export function readOrdinal(text: string, at: number): Quantity | null {
  const clause = readClause(text, at)
  if (clause > 0) return valueless('code', at, clause)
  const plan = readPlan(text, at)
  if (plan) return plan
  return readPosition(text, at, text.charAt(at + 1) === ' ' ? at + 2 : at + 1)
}

/** A position: 第 at `at` and the number at `from`, or in a series (第二、三产业) the number alone. */
export function readPosition(text: string, at: number, from: number): Quantity | null {
  const numeral = readSmall(text, from)
  if (!numeral) return null
  if (numeral.decimals > 0) return valueless('code', at, numeral.end) // 第8.6代
  if (text.startsWith('季度', numeral.end)) return readDate(text, from)
  ORDINAL_UNIT.lastIndex = numeral.end
  const word = ORDINAL_UNIT.exec(text)?.[0]
  const unit = word ? readUnit(text, numeral.end, false) : null
  const detail = { type: 'rank' as const, position: numeral.n }
  const ordinal = compose({ numeral, unit: null, hedge: null, detail, start: at, end: numeral.end + (word?.length ?? 0) })
  ordinal.kind = 'ordinal'
  ordinal.interval = { low: ordinal.value, high: ordinal.value }
  ordinal.exact = true
  ordinal.unit = word ?? null
  ordinal.dimension = unit?.word === word ? (unit?.unit.dimension ?? null) : null
  return ordinal
}

function readPlan(text: string, at: number): Quantity | null {
  PLAN.lastIndex = at
  const match = PLAN.exec(text)
  const number = match && readChineseNumeral(match[1] ?? '', 0)
  return match && number ? planPeriod(at, at + match[0].length, number.n) : null
}

function readSmall(text: string, at: number): Numeral | null {
  const numeral = isDigit(text.charCodeAt(at)) ? readArabicNumeral(text, at) : readChineseNumeral(text, at)
  return numeral && numeral.multiplier === 0 && !numeral.some && numeral.second === null && !numeral.bare ? numeral : null
}

const SESSION = /(?:[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])届(?:[一二三四五六七八九十]{1,3}(?:次|中全会))?/y

/** 六届一次, 二十届三中全会, 十四届: sessions are counted, not measured. */
export function readSession(text: string, at: number): Quantity | null {
  SESSION.lastIndex = at
  const match = SESSION.exec(text)
  const numeral = match && readChineseNumeral(text, at)
  if (!match || !numeral || /连续$/.test(text.slice(Math.max(0, at - 2), at))) return null
  const value = compose({ numeral, unit: null, hedge: null }).value
  return {
    ...valueless('ordinal', at, at + match[0].length, { type: 'rank', position: numeral.n }),
    value,
    interval: { low: value, high: value },
    form: 'chinese',
    unit: '届',
  }
}
