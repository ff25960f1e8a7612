/**
 * The marker families as data: what each looks like, what stands before or after it where it is no
 * marker, and how much support it needs. Adding a family is adding a row.
 *
 * Patterns run over folded text (ASCII digits and letters, no zero-width characters); punctuation comes in
 * both widths. They are tried only at characters of `opens` and are bounded in length, so that reading is
 * linear in the text.
 */
import { characterSet } from '../text/characters'
import { parseChineseNumeral } from '../text/numerals'
import { NUMBERING } from './families/numbering'
import { ARABIC, CHINESE, type FamilyPattern } from './families/pattern'
import { WORDS } from './families/words'
import type { MarkerFamily } from './model'

const FAMILIES = [...NUMBERING, ...WORDS]

/** Digits and numerals of any kind: what may stand between a marker's first character and the rest of its sign. */
const NUMERALS = characterSet(`${CHINESE}百零〇0${ARABIC}`)
/** Longest number in a marker. */
const LONGEST = 6

/** Every character that a marker can begin with. */
export const OPENING = [...new Set(FAMILIES.flatMap(({ opens }) => [...opens]))].join('')

/** The rows that one character opens: by the character after its number, and those that any may follow. */
interface Opener {
  before: ReadonlyMap<number, readonly FamilyPattern[]>
  others: readonly FamilyPattern[]
}

const OPENERS = new Map([...OPENING].map((character) => [character.charCodeAt(0), makeOpener(character)]))

function makeOpener(character: string): Opener {
  const rows = FAMILIES.filter(({ opens }) => opens.includes(character))
  const rowsBefore = (next: string) => rows.filter(({ follows }) => follows === undefined || follows.includes(next))
  const nexts = new Set(rows.flatMap(({ follows }) => [...(follows ?? '')]))
  return {
    before: new Map([...nexts].map((next) => [next.charCodeAt(0), rowsBefore(next)])),
    others: rows.filter(({ follows }) => follows === undefined),
  }
}

const NONE: readonly FamilyPattern[] = []

/** What a marker that begins at `at` can be: nothing for most numbers, one row or two for the others. */
export function rowsAt(text: string, at: number): readonly FamilyPattern[] {
  const opener = OPENERS.get(text.charCodeAt(at))
  if (!opener) return NONE
  let next = at + 1
  const last = Math.min(text.length, next + LONGEST)
  while (next < last && NUMERALS[text.charCodeAt(next)]) next++
  return opener.before.get(text.charCodeAt(next)) ?? opener.others
}

/** Words of one family that name the same unit share a key; prefixes and bullet signs are part of it. */
export function keyOf(family: MarkerFamily, number: string, extra: string | undefined): string {
  if (family === '1.1') return `1.1:${number.replace(/[.．]\d+$/, '').replaceAll('．', '.')}`
  return extra && family !== 'N抓' ? `${family}:${extra}` : family
}

/** The ordinal of a number as printed in a family's own way. */
export function ordinalOf(row: FamilyPattern, number: string): number | null {
  if (row.ordinal) return row.ordinal(number)
  const last = row.family === '1.1' ? number.slice(Math.max(number.lastIndexOf('.'), number.lastIndexOf('．')) + 1) : number
  return isDigit(last.charCodeAt(0)) ? Number(last) : parseChineseNumeral(last)
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}
