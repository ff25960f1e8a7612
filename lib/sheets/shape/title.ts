/** What the lines above a table say of all of it: “清河县2024年1—9月财政收入情况表（单位：万元）”. */

import { isAreaName, isOwnWord, readAreaAt } from '../../register/area-words'
import { parseTimePeriod, readTimePeriod } from '../../register/time-period'
import { fold } from '../../text/fold'
import { lineOf } from './labels'
import { bracketedUnit, titleUnit } from './units'

export interface TitleContext {
  /** SDMX string; null where no line names one. */
  timePeriod: string | null
  year: number | null
  unit: string | null
  /** Empty where none is named, or the area is the writer's own (全县). */
  refArea: string
  /** What the title names, without period, area and “情况表”; empty where it names no one thing. */
  indicator: string
  /** 目标 where the title says so; else empty. */
  valueKind: string
}

const NO_AREAS: ReadonlySet<string> = new Set()
const LONGEST_PERIOD = 18

/** Reads the lines in order; the first that says something of a kind is believed. `sheetName` speaks last, and of the period only. */
export function readTitle(lines: readonly string[], sheetName: string): TitleContext {
  const texts = lines.map((line) => fold(lineOf(line)).text)
  const timePeriod = firstOf([...texts, fold(lineOf(sheetName)).text], (text) => findPeriod(text)?.period ?? null)
  return {
    timePeriod,
    year: timePeriod === null ? null : (parseTimePeriod(timePeriod)?.year ?? null),
    unit: firstOf(texts, titleUnit) ?? firstOf(texts, unitInBrackets),
    refArea: firstOf(texts, areaIn) ?? '',
    indicator:
      firstOf(
        texts
          .map((text) => text.replace(/[（(](?:计量)?单位[：:][^（）()]*[)）]/g, ''))
          .filter((text) => titleUnit(text) === null && !/[：:]/.test(text)),
        indicatorIn,
      ) ?? '',
    valueKind: texts.some((text) => /(?:目标|任务分解|计划)(?:表|任务|一览)?$/.test(text)) ? '目标' : '',
  }
}

function firstOf<T>(texts: readonly string[], read: (text: string) => T | null): T | null {
  for (const text of texts) {
    const found = read(text)
    if (found !== null) return found
  }
  return null
}

interface FoundPeriod {
  period: string
  start: number
  end: number
}

/** The first period in a text, the longest from where it begins; null also for a span of years. */
export function findPeriod(text: string): FoundPeriod | null {
  for (const { index } of text.matchAll(/(?<!\d)(?:截至)?(?:19|20)\d{2}(?=\D|0[1-9]|1[0-2]|$)/g)) {
    if (/^\d{4}年?(?:[-—–~～至到]|以来)(?:19|20)?\d{2}年?/.test(text.slice(index)) && !/^\d{4}年?[-—–]\d{1,2}月/.test(text.slice(index)))
      return null
    for (let end = Math.min(text.length, index + LONGEST_PERIOD); end > index + 3; end--) {
      if (/\d/.test(text.charAt(end)) && /\d/.test(text.charAt(end - 1))) continue
      const period = readTimePeriod(text.slice(index, end))
      if (period) return { period, start: index, end }
    }
  }
  return null
}

function unitInBrackets(text: string): string | null {
  for (const [, inside = ''] of text.matchAll(/[（(]([^（）()]+)[)）]/g)) {
    const unit = bracketedUnit(inside)
    if (unit) return unit
  }
  return null
}

/** At the beginning, or right behind the period. */
function areaIn(text: string): string | null {
  const bare = text.replace(/^(?:附[件表]?|表)\s*[\d一二三四五六七八九十]*[\s：:、.．]*/, '')
  const period = findPeriod(bare)
  const starts = [bare, ...(period ? [bare.slice(period.end)] : [])]
  for (const start of starts) {
    const area = readAreaAt(start, 0, NO_AREAS)
    // 城乡 ends like an area.
    if (area && !area.isOwn && area.text !== '城乡' && isAreaName(area.text, NO_AREAS)) return area.text
  }
  return null
}

const TAIL =
  /(?:完成|增长|变化|分布|基本|发展|运行)*(?:情况|状况)?(?:对比|对照|比较|统计|汇总|一览|明细|分析|登记|调查|快报|月报|季报|年报|公报)*(?:数据)?表?[）)]?$/
const NO_ONE_THING =
  /^(?:.*(?:主要|各项|有关|核心|重点)?(?:经济|社会|发展|统计|运行)*指标|国民经济.*|.*基本|.*主要数据|统计|数据|Sheet\d*)$/i

function indicatorIn(text: string): string | null {
  const period = findPeriod(text)
  const withoutPeriod = period ? text.slice(0, period.start) + text.slice(period.end) : text.replace(/\d{4}年?[-—–~～至到]\d{4}年?/, '')
  const area = areaIn(withoutPeriod)
  const bare = (area ? withoutPeriod.replace(area, '') : withoutPeriod)
    .replace(/[（(][^（）()]*[)）]/g, '')
    .replace(/^(?:附[件表]?|表)\s*[\d一二三四五六七八九十]*[\s：:、.．]*/, '')
    .replace(
      /^(?:[全我本][省市县区镇乡村])?(?:各(?:个)?(?:乡镇|镇街|镇乡|街道|县市区|县区|市县|县|市|区|镇|乡|村|地区|单位|部门)+|分(?:乡镇|地区|县区|行业|月|季度?|年度?))?(?:历年|历次|分?(?:月|季|年)度?)?/,
      '',
    )
    .replace(TAIL, '')
  if (bare.length < 2 || bare.length > 30 || NO_ONE_THING.test(bare) || isOwnWord(bare)) return null
  return bare
}
