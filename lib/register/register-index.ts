/** The register as the review looks things up in it; built once and kept until the register changes. */
import { AhoCorasick } from '@monyone/aho-corasick/greedy'
import type { Range } from '../text/document'
import { areaLevel, isOwnWord } from './area-words'
import { customaryNames } from './customary-names'
import type { MentionFacts } from './mention-facts'
import type { Observation, Register, Series } from './model'
import { plainText } from './plain-text'
import { meaningOf } from './written-unit'

/** What a name stands for. */
export interface NamedIndicators {
  /** Indicators of that name or alias; more than one where a name is used twice. */
  level: string[]
  /** Indicators of its growth: 地区生产总值增速 for 地区生产总值. */
  growth: string[]
}

export interface NameHit extends Range {
  named: NamedIndicators
}

/** The whole series of an indicator, with its periods. */
export interface IndexedSeries {
  series: Series
  /** Unit and dimension of its newest value. */
  unit: string
  dimension: string | null
  observations: ReadonlyMap<string, Observation>
}

export interface RegisterIndex {
  readonly register: Register
  /** Names in a plain text, the longest at each place, none overlapping. */
  findNames(plain: string): NameHit[]
  /** What a plain text as a whole is the name of; null where it is none. */
  named(plain: string): NamedIndicators | null
  seriesOf(indicator: string): readonly IndexedSeries[]
  /** Areas that some series names, without the default. */
  readonly areas: ReadonlySet<string>
  /** Whose figures those without an area are: as the register says, or the only area that it knows; empty where unknown. */
  readonly ownArea: string
  /** “全县” where rows have that for their area: the level of whose register it is; else empty. */
  readonly ownWord: string
  /** Words that some series has as its basis. */
  readonly bases: ReadonlySet<string>
  /** What was read of a block with this register, kept as long as the block's own facts are. */
  readonly facts: WeakMap<object, MentionFacts>
}

/** A growth is named by what grows and one of these. */
const GROWTH = /(?:同比|比上年|较上年|年度|可比价)?(?:增长速度|增长率|增长幅度|增速|增幅|涨幅|增长|上涨)(?:（[^）]*）)?$/

/** Builds the index; 20,000 names take some 50 ms. Series are looked into only when a document mentions them. */
export function buildRegisterIndex(register: Register): RegisterIndex {
  const names = collectNames(register)
  const automaton = new AhoCorasick([...names.keys()])
  const byIndicator = new Map<string, Series[]>()
  const areas = new Set<string>()
  const bases = new Set<string>()
  for (const series of register.series) {
    const known = byIndicator.get(series.indicator)
    if (known) known.push(series)
    else byIndicator.set(series.indicator, [series])
    if (series.refArea) areas.add(series.refArea)
    if (series.basis) bases.add(series.basis)
  }
  const opened = new Map<string, IndexedSeries[]>()
  return {
    register,
    areas,
    bases,
    ownArea: isOwnWord(register.defaults.refArea) ? '' : register.defaults.refArea || soleArea(register, areas),
    ownWord: isOwnWord(register.defaults.refArea) ? register.defaults.refArea : mostFrequentOwnWord(register),
    facts: new WeakMap(),
    named: (plain) => names.get(plain) ?? null,
    findNames: (plain) => automaton.matchInText(plain).flatMap(({ begin, end, keyword }) => hit(names, begin, end, keyword)),
    seriesOf: (indicator) => {
      const known = opened.get(indicator)
      if (known) return known
      const found = (byIndicator.get(indicator) ?? []).flatMap(openSeries)
      opened.set(indicator, found)
      return found
    },
  }
}

function hit(names: ReadonlyMap<string, NamedIndicators>, start: number, end: number, keyword: string): NameHit[] {
  const named = names.get(keyword)
  return named ? [{ start, end, named }] : []
}

/** “总数达13个”: of what, only the words before tell. */
const NO_NAME = /^(?:总[数量额计和]|总投资|合计|数量|金额|占比|占全[国省市州县区])$/

/** Names, aliases, and what growths are growths of, in the spelling of `plainText`. */
function collectNames({ indicators, series }: Register): Map<string, NamedIndicators> {
  const names = new Map<string, NamedIndicators>()
  const entryOf = (name: string) => {
    const entry = names.get(name) ?? { level: [], growth: [] }
    names.set(name, entry)
    return entry
  }
  const add = (written: string, indicator: string) => {
    const name = plainText(written).trim()
    if (name.length < 2 || NO_NAME.test(name)) return
    push(entryOf(name).level, indicator)
    const base = name.replace(GROWTH, '')
    if (base !== name && base.length >= 2) push(entryOf(base).growth, indicator)
  }
  for (const { name, aliases } of indicators) for (const written of [name, ...aliases]) add(written, name)
  for (const { indicator } of series) add(indicator, indicator)
  // Short names count only where they are no indicator's own, and mean one indicator alone.
  const short = new Map<string, Set<string>>()
  for (const [name, { level }] of names)
    for (const other of customaryNames(name)) {
      const meant = short.get(other) ?? new Set()
      for (const indicator of level) meant.add(indicator)
      short.set(other, meant)
    }
  for (const [name, meant] of short) {
    const [only] = meant
    if (meant.size === 1 && only !== undefined && (names.get(name)?.level.length ?? 0) === 0) add(name, only)
  }
  // The growth of 地区生产总值 is that of GDP too.
  for (const { level, growth } of names.values())
    for (const indicator of level) for (const grown of names.get(plainText(indicator))?.growth ?? []) push(growth, grown)
  return names
}

function push(list: string[], indicator: string): void {
  if (!list.includes(indicator)) list.push(indicator)
}

function openSeries(series: Series): IndexedSeries[] {
  const newest = series.observations.at(-1)?.revisions.at(-1)
  if (!newest) return []
  const observations = new Map(series.observations.map((observation) => [observation.timePeriod, observation]))
  return [{ series, unit: newest.unitMeasure, dimension: meaningOf(newest.unitMeasure).dimension, observations }]
}

/** A register in which every row names an area is that of most rows (a county's list may have a row of the city), else of the one above all others. */
function soleArea({ series }: Register, areas: ReadonlySet<string>): string {
  if (areas.size === 0 || series.some(({ refArea }) => refArea === '' || isOwnWord(refArea))) return ''
  const counts = new Map<string, number>()
  for (const { refArea } of series) counts.set(refArea, (counts.get(refArea) ?? 0) + 1)
  for (const [area, count] of counts) if (count * 2 > series.length) return area
  const countOf = (area: string) => counts.get(area) ?? 0
  for (let level = HIGHEST; level > 0; level--) {
    const [only, second] = [...areas].filter((area) => areaLevel(area) === level)
    // One row of the city in a list of a county and its towns is there to be compared with.
    if (only === undefined || (countOf(only) === 1 && Math.max(...counts.values()) > 1)) continue
    return second === undefined ? only : ''
  }
  return ''
}

/** Level of a country. */
const HIGHEST = 7

/** A county's list with one row of 全市 is the county's; where rows leave the area out, those are the office's own. */
function mostFrequentOwnWord({ series }: Register): string {
  if (series.some(({ refArea }) => refArea === '')) return ''
  const counts = new Map<string, number>()
  for (const { refArea } of series) if (isOwnWord(refArea) && !refArea.endsWith('国')) counts.set(refArea, (counts.get(refArea) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? ''
}
