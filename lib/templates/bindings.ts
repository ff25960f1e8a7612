/** The relations between fields that a section names, checked while its form is filled. What is still open is not judged. */
import Big from 'big.js'
import { isDay, officialDate } from './dates'
import { numberOf } from './filters'
import type { Binding } from './model'
import type { Entry, Values } from './scope'

export interface BindingFault {
  binding: Binding
  /** Fields that the fault is about; the form marks them. */
  fields: string[]
  /** One sentence with the figures and what would be right. */
  message: string
}

export function checkBindings(bindings: readonly Binding[], values: Values): BindingFault[] {
  return bindings.flatMap((binding) => {
    const message = faultOf(binding, values)
    if (message === null) return []
    const { check: _check, ...fields } = binding
    return [{ binding, fields: Object.values(fields), message }]
  })
}

function faultOf(binding: Binding, values: Values): string | null {
  switch (binding.check) {
    case 'date-order':
      return dateOrder(textOf(values, binding.earlier), textOf(values, binding.later), binding)
    case 'parts-total':
      return partsTotal(entriesOf(values, binding.list), binding, numberOf(values[binding.total]))
    case 'part-whole':
      return atMost(binding.part, numberOf(values[binding.part]), binding.whole, numberOf(values[binding.whole]))
    case 'rank':
      return atMost(binding.rank, numberOf(values[binding.rank]), binding.of, numberOf(values[binding.of]))
    case 'notice-days':
      return noticeDays(textOf(values, binding.from), textOf(values, binding.to), numberOf(values[binding.days]))
    case 'count':
      return listCount(entriesOf(values, binding.list).length, binding, numberOf(values[binding.count]))
    case 'some-of':
      return someOf(entriesOf(values, binding.list).length, binding, numberOf(values[binding.count]))
  }
}

function textOf(values: Values, name: string): string {
  const value = values[name]
  return typeof value === 'string' ? value.trim() : ''
}

function entriesOf(values: Values, name: string): readonly Entry[] {
  const value = values[name]
  return typeof value === 'object' ? value : []
}

function dateOrder(earlier: string, later: string, names: { earlier: string; later: string }): string | null {
  if (!isDay(earlier) || !isDay(later) || earlier <= later) return null
  return `${names.later}（${officialDate(later)}）早于${names.earlier}（${officialDate(earlier)}）`
}

function partsTotal(
  entries: readonly Entry[],
  { list, part, total }: { list: string; part: string; total: string },
  whole: Big | null,
): string | null {
  const parts = entries.map((entry) => numberOf(entry[part]))
  const given = parts.filter((value) => value !== null)
  if (whole === null || given.length === 0 || given.length < parts.length) return null
  const sum = given.reduce((a, b) => a.plus(b), new Big(0))
  return sum.eq(whole) ? null : `${list}的${part}合计 ${given.join(' + ')} = ${sum}，与${total} ${whole} 不符`
}

function atMost(part: string, value: Big | null, whole: string, limit: Big | null): string | null {
  return value && limit?.lt(value) ? `${part} ${value} 大于${whole} ${limit}` : null
}

/** Working days are Monday to Friday: holidays are not known here, so fewer days than that may be right. */
function noticeDays(from: string, to: string, days: Big | null): string | null {
  if (!isDay(from) || !isDay(to) || days === null || to < from) return null
  const working = workingDays(from, to)
  return days.gt(working) ? `${officialDate(from)}至${officialDate(to)}不计周末只有${working}天，不够${days}个工作日` : null
}

const DAY_MS = 86_400_000
/** A notice of more than a year is a slip of the pen; it is not counted out. */
const MOST_DAYS = 400

function workingDays(from: string, to: string): number {
  const start = Date.parse(`${from}T00:00:00Z`)
  const length = Math.min(MOST_DAYS, (Date.parse(`${to}T00:00:00Z`) - start) / DAY_MS + 1)
  const weekdays = Array.from({ length }, (_, index) => new Date(start + index * DAY_MS).getUTCDay())
  return weekdays.filter((day) => day !== 0 && day !== 6).length
}

function listCount(entries: number, { list, count }: { list: string; count: string }, said: Big | null): string | null {
  return said === null || entries === 0 || said.eq(entries) ? null : `${count}填了${said}，${list}列了${entries}条`
}

function someOf(entries: number, { list, count }: { list: string; count: string }, said: Big | null): string | null {
  return said === null || entries === 0 || said.lte(entries) ? null : `${count}填了${said}，${list}一共才${entries}条`
}
