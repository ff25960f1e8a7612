import { characterSet, isIn } from '../text/characters'
import { CHINESE_NOT_BEFORE, classifiers, countedNouns, ORDINAL_BEHIND_CHINESE, STRICT } from './classifiers'
import { rational } from './rational'
import { measures, type Unit } from './units'

/** A unit as it stands in the text; `word` is the unit as written. */
export interface FoundUnit {
  start: number
  end: number
  word: string
  unit: Unit
}

interface Entry {
  word: string
  /** Code of the second character, 0 for a word of one: most candidates are told apart by it. */
  second: number
  unit: Unit
  /** Counts behind Arabic digits only: a noun that needs no classifier, a word that forms names behind Chinese ones. */
  arabic: boolean
  /** Characters behind it that make it the beginning of a name where Chinese digits stand before it. */
  notBeforeIfChinese: string
  /** More often the beginning of a word than a classifier, behind Arabic digits too. */
  strict: boolean
  /** Ends in a Latin letter. */
  latin: boolean
}

const LETTERS = characterSet('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz')

/** By the code of the first character; the longest word first. */
const entries = new Map<number, Entry[]>()
for (const [word, unit] of measures()) addEntry(word, unit, false)
for (const [word, notBefore] of classifiers) addEntry(word, count(word, notBefore), false)
for (const [word, notBefore] of countedNouns) addEntry(word, count(word, notBefore), true)
for (const list of entries.values()) list.sort((a, b) => b.word.length - a.word.length)
const FIRST = characterSet(String.fromCharCode(...entries.keys()))

/** True where some unit begins with the character at `at`. */
export function mayBeUnit(text: string, at: number): boolean {
  return isIn(FIRST, text, at)
}

function addEntry(word: string, unit: Unit, noun: boolean): void {
  if (word === '') return
  const first = word.charCodeAt(0)
  const list = entries.get(first) ?? []
  if (list.some((other) => other.word === word)) return
  list.push({
    word,
    second: word.length > 1 ? word.charCodeAt(1) : 0,
    unit,
    arabic: noun || ORDINAL_BEHIND_CHINESE.has(word),
    notBeforeIfChinese: CHINESE_NOT_BEFORE[word] ?? '',
    strict: STRICT.has(word),
    latin: isIn(LETTERS, word, word.length - 1),
  })
  entries.set(first, list)
}

function count(word: string, notBefore = ''): Unit {
  return { kind: 'count', dimension: `count:${word}`, factor: rational(1), exact: true, notBefore }
}

/**
 * The unit or classifier at `at`, the longest that fits; one space may stand before it.
 * Behind Chinese digits nouns and classifiers that form names (三级, 二期, 五家渠) do not count.
 */
export function readUnit(text: string, at: number, chinese: boolean): FoundUnit | null {
  const start = text.charCodeAt(at) === 32 && at > 0 ? at + 1 : at
  const candidates = mayBeUnit(text, start) ? entries.get(text.charCodeAt(start)) : undefined
  if (!candidates) return null
  const second = text.charCodeAt(start + 1)
  for (const entry of candidates) {
    if (entry.second !== 0 && entry.second !== second) continue
    const { word, unit } = entry
    if (word.length > 2 && !text.startsWith(word, start)) continue
    const end = start + word.length
    const next = text.charAt(end)
    if ((chinese || unit.kind !== 'count' || entry.strict) && next !== '' && unit.notBefore.includes(next)) continue
    if (chinese && (entry.arabic || (next !== '' && entry.notBeforeIfChinese.includes(next)))) continue
    if (entry.latin && isIn(LETTERS, text, end)) continue
    return withDenominator(text, { start, end, word, unit })
  }
  return null
}

const PER = characterSet('/／·每')

/** 元/吨, 微克／立方米, 公里/小时: one measure of its own. */
function withDenominator(text: string, found: FoundUnit): FoundUnit {
  if (!isIn(PER, text, found.end)) return found
  let end = found.end
  while (isIn(PER, text, end) && (text.charAt(end) !== '每' || found.unit.kind === 'measure')) {
    const next = readDenominator(text, end + 1)
    if (next < 0) break
    end = next
  }
  if (end === found.end) return found
  const word = text.slice(found.start, end)
  const kind = found.unit.kind === 'count' ? 'measure' : found.unit.kind
  return {
    ...found,
    end,
    word,
    unit: { kind, dimension: `measure:${word.replaceAll('／', '/')}`, factor: rational(1), exact: false, notBefore: '' },
  }
}

function readDenominator(text: string, at: number): number {
  for (const { word } of entries.get(text.charCodeAt(at)) ?? []) if (text.startsWith(word, at)) return at + word.length
  return -1
}
