/**
 * Finds indicators by what is typed: part of a name or an alias, or the initials of its pinyin (`czrk`, `常住rk`).
 * All names lie one after another in two typed arrays, so that a keystroke over 100,000 names is one pass over numbers.
 */

import type { Range } from '../text/document'
import { initialsOf, letterBit } from '../text/pinyin/initials'

/** What can be found by its names. */
export interface Named {
  readonly name: string
  readonly aliases: readonly string[]
}

/** Built once for a list; a changed list needs a new one (30 ms for 100,000 names). */
export interface NameIndex {
  /** Letters, digits and Chinese characters of all names, folded; 0 between two names. */
  readonly units: Uint16Array
  /** Letters by which each unit is read, as bits. */
  readonly letters: Uint32Array
  /** Where each name begins in `units`; one more than there are names. */
  readonly starts: Uint32Array
  /** Place in the list of what each name belongs to. */
  readonly owners: Uint32Array
  /** Each name and alias as written. */
  readonly names: readonly string[]
  readonly size: number
}

export interface NameMatch {
  /** Place in the list that the index was built from. */
  index: number
  /** The name or the alias that fits. */
  matched: string
  /** What fits, in UTF-16 units of `matched`; empty where nothing was asked for. */
  range: Range
}

export interface NameSearchOptions {
  /** At most so many matches; `Infinity` for all, as a filter of a table needs. */
  limit?: number
  /** Names used lately, the last one first: they come first among those that fit equally well. */
  recent?: readonly string[]
}

/** Makes a list searchable. */
export function buildNameIndex(list: readonly Named[]): NameIndex {
  const names: string[] = []
  const owners: number[] = []
  for (const [owner, { name, aliases }] of list.entries())
    for (const one of [name, ...aliases]) {
      names.push(one)
      owners.push(owner)
    }
  const length = names.reduce((sum, name) => sum + name.length + 1, 0)
  const units = new Uint16Array(length)
  const letters = new Uint32Array(length)
  const starts = new Uint32Array(names.length + 1)
  let at = 0
  for (const [number, name] of names.entries()) {
    for (let place = 0; place < name.length; place++) {
      const unit = foldUnit(name.charCodeAt(place))
      if (unit === 0) continue
      units[at] = unit
      letters[at++] = initialsOf(unit)
    }
    at++ // a 0 that no search can cross
    starts[number + 1] = at
  }
  return {
    units: units.subarray(0, at),
    letters: letters.subarray(0, at),
    starts,
    owners: Uint32Array.from(owners),
    names,
    size: list.length,
  }
}

/**
 * What fits a query, best first: the whole name, its beginning, any other part; names before aliases, then what was used
 * lately, then short names. Words of the query separated by spaces must all fit the same name. An empty query fits all.
 */
export function searchNames(index: NameIndex, query: string, { limit = 50, recent = [] }: NameSearchOptions = {}): NameMatch[] {
  const words = query
    .split(/\s+/)
    .map(foldWord)
    .filter((word) => word.units.length > 0)
  const latest = new Map(recent.map((name, place) => [name, recent.length - place]))
  const hits = words.length === 0 ? allOf(index) : bestOf(index, words)
  if (words.length > 0 || latest.size > 0) sortHits(index, hits, latest)
  return hits.slice(0, limit).map((hit) => matchOf(index, hit, words[0]?.units.length ?? 0))
}

interface Word {
  /** Folded units and, where the unit is a letter, its bit. */
  units: number[]
  bits: number[]
}

interface Hit {
  /** Index into `names`. */
  name: number
  /** Where the first word begins, in units of the index from the beginning of the name. */
  at: number
  /** The smaller the better. */
  rank: number
}

function foldWord(word: string): Word {
  const units = Array.from({ length: word.length }, (_, place) => foldUnit(word.charCodeAt(place))).filter((unit) => unit !== 0)
  return { units, bits: units.map(letterBit) }
}

/** Half-width and lower case; 0 for signs and spaces, which a writer leaves out when searching. */
function foldUnit(unit: number): number {
  const narrow = unit >= 0xff01 && unit <= 0xff5e ? unit - 0xfee0 : unit
  const lower = narrow >= 65 && narrow <= 90 ? narrow + 32 : narrow
  const isDigit = lower >= 48 && lower <= 57
  const isLetter = lower >= 97 && lower <= 122
  return isDigit || isLetter || lower >= 0x3400 || lower === 0x25 || (lower >= 0xc0 && lower < 0x2000) ? lower : 0
}

function allOf({ names, owners }: NameIndex): Hit[] {
  const hits: Hit[] = []
  for (let name = 0; name < names.length; name++) if (name === 0 || owners[name] !== owners[name - 1]) hits.push({ name, at: 0, rank: 0 })
  return hits
}

/** The best hit of each thing in the list. */
function bestOf(index: NameIndex, words: readonly Word[]): Hit[] {
  const { starts, owners, names } = index
  const best = new Map<number, Hit>()
  const [first, ...others] = words
  if (!first) return []
  for (let at = find(index, first, 0), name = 0; at >= 0; at = find(index, first, starts[name + 1] ?? index.units.length)) {
    name = nameAt(starts, at, name)
    const start = starts[name] ?? 0
    const end = starts[name + 1] ?? start
    if (!others.every((word) => isIn(index, word, start, end))) continue
    const owner = owners[name] ?? 0
    const rank = rankOf(at - start, end - start - 1, first.units.length, name > 0 && owners[name - 1] === owner)
    const known = best.get(owner)
    if (!known || rank < known.rank) best.set(owner, { name, at: at - start, rank })
    if (name + 1 >= names.length) break
  }
  return [...best.values()]
}

/** Whole name, beginning, any part; an alias half a step behind the name. */
function rankOf(at: number, length: number, wanted: number, isAlias: boolean): number {
  return (at > 0 ? 4 : length === wanted ? 0 : 2) + (isAlias ? 1 : 0)
}

/** The next place of a word between two places; -1 where there is none. */
function find({ units, letters }: NameIndex, { units: wanted, bits }: Word, from: number, to = units.length): number {
  const last = to - wanted.length
  const firstUnit = wanted[0] ?? 0
  const firstBit = bits[0] ?? 0
  for (let at = from; at < last; at++) {
    if (units[at] !== firstUnit && ((letters[at] ?? 0) & firstBit) === 0) continue
    let more = 1
    while (more < wanted.length && (units[at + more] === wanted[more] || ((letters[at + more] ?? 0) & (bits[more] ?? 0)) !== 0)) more++
    if (more === wanted.length) return at
  }
  return -1
}

function isIn(index: NameIndex, word: Word, start: number, end: number): boolean {
  return find(index, word, start, end) >= 0
}

/** The name in which a place lies: the last one that begins at or before it. */
function nameAt(starts: Uint32Array, at: number, from: number): number {
  let low = from
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return low
}

function sortHits({ names, owners }: NameIndex, hits: Hit[], latest: ReadonlyMap<string, number>): void {
  const recency = (hit: Hit) => (latest.size === 0 ? 0 : (latest.get(ownName(names, owners, hit.name)) ?? 0))
  hits.sort(
    (a, b) => a.rank - b.rank || recency(b) - recency(a) || (names[a.name]?.length ?? 0) - (names[b.name]?.length ?? 0) || a.name - b.name,
  )
}

/** The name itself of what a name or an alias belongs to. */
function ownName(names: readonly string[], owners: Uint32Array, name: number): string {
  let first = name
  while (first > 0 && owners[first - 1] === owners[name]) first--
  return names[first] ?? ''
}

function matchOf({ names, owners }: NameIndex, { name, at }: Hit, length: number): NameMatch {
  const matched = names[name] ?? ''
  return { index: owners[name] ?? 0, matched, range: length === 0 ? { start: 0, end: 0 } : rawRange(matched, at, length) }
}

/** Places among the folded units of a name as places in its text. */
function rawRange(text: string, at: number, length: number): Range {
  const places = Array.from({ length: text.length }, (_, place) => place).filter((place) => foldUnit(text.charCodeAt(place)) !== 0)
  return { start: places[at] ?? 0, end: (places[at + length - 1] ?? 0) + 1 }
}
