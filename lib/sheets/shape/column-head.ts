/** What the header says of the figures under it: all levels of one column read together, from the top down. */

import { isAreaName, isOwnWord } from '../../register/area-words'
import { unitOf } from '../../register/convert-value'
import { comparePeriods, parseTimePeriod } from '../../register/time-period'
import { type Heading, readHeading } from './heading'
import type { Labels } from './labels'
import type { Mapping } from './mapping'
import { isRelativePeriod, relativePeriod } from './relative-period'
import type { TitleContext } from './title'
import { isKnownUnit, isRateName } from './units'
import { changeName, isLabelWord, isLineNumber, isTotalLabel, isValueWord, kindWord, rateName } from './words'

export interface ColumnHead {
  /** Words that belong to the indicator's name, joined; empty where the header names none. */
  name: string
  refArea: string
  /** Null where the header says none. */
  timePeriod: string | null
  unit: string | null
  basis: string
  /** 目标, 预计 or empty. */
  valueKind: string
  /** Growth or its amount over another period, as it ends the name: 增速, 环比增速, 增加额; else empty. */
  change: string
}

const NO_AREAS: ReadonlySet<string> = new Set()

/** True for a cell that numbers a column: 甲, 1, (1). */
function isColumnNumber(text: string): boolean {
  return /^(?:[甲乙丙丁戊己庚辛]|[（(]?\d{1,2}[)）]?)$/.test(text)
}

/** The texts over a column, from the top down, each once. */
export function headTexts(labels: Labels, { header }: Mapping, column: number): string[] {
  const texts: string[] = []
  for (let row = header.first; row < header.first + header.count; row++) {
    const text = headText(labels, header, row, column)
    if (text !== '' && !isColumnNumber(text) && texts.at(-1) !== text) texts.push(text)
  }
  return texts
}

/** Upper levels often stand over the first of their columns without being merged: they hold up to the next text of their level. */
function headText(labels: Labels, header: Mapping['header'], row: number, column: number): string {
  const own = labels.text(row, column)
  if (own !== '' || row >= header.first + header.count - 1) return own
  const below = (at: number) => {
    for (let next = row + 1; next < header.first + header.count; next++) if (labels.text(next, at) !== '') return true
    return false
  }
  if (!below(column)) return ''
  for (let left = column - 1; left >= 0 && below(left); left--) {
    const text = labels.text(row, left)
    // A name over all levels of its own column does not spread to the right.
    if (text !== '') return labels.text(row + 1, left) === text ? '' : text
  }
  return ''
}

/** Reads the heads of all value columns, by column. */
export function readColumnHeads(labels: Labels, mapping: Mapping, title: TitleContext): Map<number, ColumnHead> {
  const heads = new Map<number, ColumnHead>()
  let group: ColumnHead[] = []
  /** The last column that is of this year: 上年同期 behind 累计 is that of 累计. */
  let current: string | null = null
  for (const [column, { role }] of mapping.columns.entries()) {
    if (role !== 'value' && role !== 'total') continue
    const texts = headTexts(labels, mapping, column)
    const isOfYearBefore = texts.some((text) => /^(?:上年|去年)?同期/.test(text))
    const head = readHead(texts, mapping, isOfYearBefore && current !== null ? { ...title, timePeriod: current } : title)
    if (!isOfYearBefore && head.change === '' && head.valueKind === '') current = head.timePeriod ?? current
    heads.set(column, head)
    if (head.change !== '') belongTo(head, group, title)
    else if (heads.get(column - 1)?.change) group = [head]
    else group.push(head)
  }
  tellApart([...heads.values()])
  return heads
}

/** 城市低保 in 户 and in 人 are 城市低保户数 and 城市低保人数. */
function tellApart(heads: readonly ColumnHead[]): void {
  const named = heads.map((head) => [head, [head.name, head.change, head.refArea, head.timePeriod, head.valueKind].join('|')] as const)
  for (const [head, key] of named) {
    const rivals = named.filter(([other, otherKey]) => otherKey === key && other !== head)
    const isCounted = head.unit !== null && unitOf(head.unit)?.dimension.startsWith('count:') === true
    if (isCounted && rivals.some(([other]) => other.unit !== null && other.unit !== head.unit)) head.name += `${head.unit}数`
  }
}

/** Growth belongs to the newest of the figures that it stands behind: 本期, 上年同期, 增减%. */
function belongTo(head: ColumnHead, group: readonly ColumnHead[], title: TitleContext): void {
  // Of an amount and its share (占比, 完成预算%) the amount grows.
  const amount = group.findLast(({ name, unit }) => unit !== '%' && !isRateName(name)) ?? group.at(-1)
  const reached = newestOf(
    group.filter((one) => !isAhead(one)),
    title,
  )
  const isOfPlan = amount !== undefined && isAhead(amount) && yearOf(amount.timePeriod) !== yearOf(reached)
  if (isOfPlan) head.valueKind = amount.valueKind
  head.timePeriod ??= isOfPlan ? amount.timePeriod : (reached ?? newestOf(group, title))
  if (head.name === '') head.name = amount?.name ?? ''
}

function isAhead({ valueKind }: ColumnHead): boolean {
  return valueKind === '目标' || valueKind === '预计'
}

/** The newest period; one without its own is of the title's. Null where none has one: the rows tell theirs. */
function newestOf(heads: readonly ColumnHead[], title: TitleContext): string | null {
  if (heads.every(({ timePeriod }) => timePeriod === null)) return null
  return (
    heads
      .flatMap(({ timePeriod }) => timePeriod ?? title.timePeriod ?? [])
      .sort(comparePeriods)
      .at(-1) ?? null
  )
}

function readHead(texts: readonly string[], mapping: Mapping, title: TitleContext): ColumnHead {
  const head: ColumnHead = { name: '', refArea: '', timePeriod: null, unit: null, basis: '', valueKind: '', change: '' }
  for (const text of texts) {
    const year = (head.timePeriod ? parseTimePeriod(head.timePeriod)?.year : null) ?? title.year
    addLevel(head, readHeading(text, year), texts.length, mapping, title)
  }
  return head
}

function addLevel(head: ColumnHead, level: Heading, levels: number, { heads }: Mapping, title: TitleContext): void {
  if (level.timePeriod) head.timePeriod = level.timePeriod
  if (level.unit) head.unit = level.unit
  if (level.basis) head.basis = level.basis
  const { name } = level
  if (name === '' || isLabelWord(name)) return
  const kind = kindWord(name)
  const change = splitChange(name)
  const base = head.timePeriod ?? title.timePeriod
  if (kind) {
    head.valueKind = kind.kind
    if (kind.isOfYear) head.timePeriod = yearOf(base)
  } else if (change) {
    const isByUnit = !change.isRate && !/[额量数值]$/.test(change.name) && (head.unit === '%' || head.unit === '百分点')
    const isRate = change.isRate || isByUnit
    head.change = isByUnit ? rateName(change.name) : change.name
    if (change.when) head.timePeriod = relativePeriod(change.when, base)
    if (isRate) head.unit ??= '%'
  } else if (isRelativePeriod(name)) head.timePeriod = relativePeriod(name, base)
  else if (levels > 1 && isKnownUnit(name)) head.unit = name
  else if (heads === 'area') head.refArea = isOwnWord(name) || isTotalLabel(name) ? '' : name
  else if (!isValueWord(name) && !isOwnWord(name)) head.name += name
}

/** 同比增长, or 累计同比增长: growth of a period that is said from another one. */
function splitChange(name: string): { name: string; isRate: boolean; when: string } | null {
  const whole = changeName(name)
  if (whole) return { ...whole, when: '' }
  for (let at = 2; at < Math.min(name.length - 1, 8); at++) {
    const when = name.slice(0, at)
    const change = isRelativePeriod(when) ? changeName(name.slice(at)) : null
    if (change) return { ...change, when }
  }
  return null
}

function yearOf(period: string | null): string | null {
  const parsed = period === null ? null : parseTimePeriod(period)
  return parsed && String(parsed.year)
}

/** True where the header names areas over most of these columns. */
export function headsAreAreas(labels: Labels, mapping: Mapping, columns: readonly number[]): boolean {
  const names = columns
    .map((column) => readHeading(headTexts(labels, mapping, column).at(-1) ?? '', null).name)
    .filter((name) => name !== '' && !isTotalLabel(name) && !isLineNumber(name))
  const areas = names.filter((name) => isAreaName(name, NO_AREAS) || isOwnWord(name))
  return areas.length >= 2 && areas.length * 2 > names.length
}

/** The last row of the header has the most to say about what a column is. */
export function lastHeading(labels: Labels, mapping: Mapping, column: number): string {
  return headTexts(labels, mapping, column).at(-1) ?? ''
}
