/** One text over a column or beside a row, taken apart: “2024年粮食产量（万吨）①” names a period, an indicator and a unit. */

import { parseTimePeriod, readTimePeriod } from '../../register/time-period'
import { fold } from '../../text/fold'
import { withoutFootnoteMarks } from '../cell'
import { remembering } from './remembering'
import { bracketedUnit, isKnownUnit } from './units'
import { isBasisWord, kindWord } from './words'

export interface Heading {
  /** What is left when all else is taken out. */
  name: string
  timePeriod: string | null
  unit: string | null
  basis: string
  /** 其中： or # stood before it: part of the row or column before. */
  isPart: boolean
}

const MARKERS =
  /^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(](?:[一二三四五六七八九十]{1,3}|\d{1,2})[)）]|\d{1,2}(?:[、．]|\.(?!\d))|[①-⑳]|[-—–·•◆●○]+(?=[\u4e00-\u9fff]))\s*/
const PART = /^(?:其中|其中包括|[#＃])[:：]?\s*/
const BRACKETS = /[（(]([^（）()]*)[)）]/g
const UNIT_BEHIND = /(?:[,，/／:：]|\s)([^\s,，/／:：]{1,8})$/

/** Takes a heading apart. `year` completes periods that have none: “1—9月” under “2024年”. */
export function readHeading(text: string, year: number | null): Heading {
  const heading: Heading = { name: '', timePeriod: null, unit: null, basis: '', isPart: false }
  let rest = withoutFootnoteMarks(fold(text).text.trim())
  if (rest === '') return heading
  heading.timePeriod = periodOf(rest, year)
  if (heading.timePeriod) return heading
  rest = takeBrackets(rest, heading, year)
  rest = takeMarkers(rest, heading)
  rest = takeUnitBehind(rest, heading)
  rest = takePeriod(rest, heading, year)
  heading.name = withoutFootnoteMarks(rest.replace(/[：:，,；;]+$/, '').trim())
  return heading
}

function takeMarkers(text: string, heading: Heading): string {
  let rest = text
  for (let before = ''; rest !== before; ) {
    before = rest
    rest = rest.replace(MARKERS, '')
    if (PART.test(rest)) heading.isPart = true
    rest = rest.replace(PART, '')
  }
  return rest === '' ? text : rest
}

/** Units, periods and bases stand in brackets; other words in brackets belong to the name. */
function takeBrackets(text: string, heading: Heading, year: number | null): string {
  return text.replace(BRACKETS, (all: string, inside: string, at: number) => {
    const unit = heading.unit === null ? bracketedUnit(inside) : null
    if (unit !== null) {
      heading.unit = unit
      return ''
    }
    if (/^[±+\-－—/%％]+$/.test(inside)) {
      if (/[%％]/.test(inside)) heading.unit ??= '%'
      return ''
    }
    if (at === 0) return all // “（一）”: a marker
    if (isBasisWord(inside)) {
      heading.basis = inside
      return ''
    }
    const period = heading.timePeriod === null ? periodOf(inside, year) : null
    if (period === null) return /^(?:注\d*|见注\d*)$/.test(inside) ? '' : all
    heading.timePeriod = period
    return ''
  })
}

function takeUnitBehind(text: string, heading: Heading): string {
  // 公斤/亩 alone is a unit, not 公斤 in 亩.
  if (heading.unit !== null || isKnownUnit(text)) return text
  if (/.百分点$/.test(text)) {
    heading.unit = '百分点'
    return text.slice(0, -3)
  }
  if (/(?<![±+\-－—])[%％]$/.test(text) && text.length > 1) {
    heading.unit = '%'
    return text.slice(0, -1)
  }
  const unit = UNIT_BEHIND.exec(text)?.[1]
  if (unit === undefined || !isKnownUnit(unit)) return text
  heading.unit = unit
  return text.slice(0, -unit.length - 1)
}

/** A period before the name (2024年产值) or behind it (产值2024年); one that says its year, half, quarter or month by a word. */
function takePeriod(text: string, heading: Heading, year: number | null): string {
  // 年初预算 is a target of the year, no figure of its beginning.
  if (heading.timePeriod !== null || !/[年月季]/.test(text) || kindWord(text)) return text
  heading.timePeriod = periodOf(text, year)
  if (heading.timePeriod !== null) return ''
  for (let end = Math.min(text.length - 1, 18); end > 1; end--) {
    const head = text.slice(0, end)
    if (!/(?:[年月日季度末底初]|半年|月份)$/.test(head)) continue
    const period = periodOf(head, year)
    if (period === null) continue
    heading.timePeriod = period
    return text.slice(end).replace(/^[，,：:的]/, '')
  }
  for (let start = 1; start < text.length - 1; start++) {
    const tail = text.slice(start)
    if (!/^(?:19|20)\d{2}/.test(tail)) continue
    const period = periodOf(tail, year)
    if (period === null) continue
    heading.timePeriod = period
    return text.slice(0, start)
  }
  return text
}

/** The period that a whole text is. Digits alone are one only where they are a year or a month of a year. */
export function periodOf(text: string, year: number | null): string | null {
  return readPeriod(`${year ?? ''}|${text}`).period
}

const readPeriod = remembering((key) => {
  const [year = '', ...text] = key.split('|')
  return { period: findPeriod(text.join('|'), year === '' ? null : Number(year)) }
})

function findPeriod(text: string, year: number | null): string | null {
  const bare = text.replace(/\s/g, '')
  if (bare.length > 24 || bare === '') return null
  if (/^\d+$/.test(bare) && !/^(?:19|20)\d{2}(?:0[1-9]|1[0-2])?$/.test(bare)) return null
  if (!/[\d一二三四上下全初末]/.test(bare)) return null
  const period = readTimePeriod(bare, /^\d{1,2}年/.test(bare) ? null : year)
  const found = period === null ? null : parseTimePeriod(period)
  return found && found.year >= 1949 && found.year <= 2100 ? period : null
}
