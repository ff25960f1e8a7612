/** Defects of form: a marker written wrongly, in another way than its siblings, or from another family. */
import { formatChineseNumeral } from '../../lib/text/numerals'
import type { Mutant, Operation, SoundItem, SoundList } from './mutant'
import { pick } from './random'

interface Numbered {
  item: SoundItem
  ordinal: number
}

/** How a marker of a family is written otherwise; null where this cannot be done. */
type Rewrite = (numbered: Numbered, text: string) => string | null

/** One marker of each list of these families is rewritten. */
function rewriteOne(
  name: string,
  codes: string[],
  rewrites: Partial<Record<string, Rewrite>>,
  eligible: (list: SoundList) => Numbered[],
): Operation {
  return {
    name,
    *mutate({ lists, text }, random) {
      for (const list of lists) {
        const rewrite = rewrites[list.enumeration.family]
        const chosen = pick(random, eligible(list))
        const newText = chosen && rewrite?.(chosen, text)
        if (chosen && newText) yield { replacements: [{ ...chosen.item.marker, newText }], zone: around(list, chosen), codes }
      }
    },
  }
}

/** From the marker before to the marker after. */
function around({ items }: SoundList, { item, ordinal }: Numbered) {
  return { start: (items[ordinal - 2] ?? item).marker.start, end: (items[ordinal] ?? item).marker.end }
}

const all = ({ items }: SoundList): Numbered[] => items.map((item, index) => ({ item, ordinal: index + 1 }))
const ofThree = (list: SoundList) => (list.items.length >= 3 ? all(list) : [])
/** At the end of a list another family may simply be another list. */
const middle = (list: SoundList) => ofThree(list).slice(1, -1)

const withComma: Rewrite = ({ item }) => `${item.marker.text}、`
const ifOpening =
  (rewrite: (ordinal: number) => string | null): Rewrite =>
  ({ item, ordinal }) =>
    item.marker.opensBlock ? rewrite(ordinal) : null

const otherWidth: Rewrite = ({ item }) => {
  const { text } = item.marker
  return /[（）]/.test(text) ? text.replace('（', '(').replace('）', ')') : text.replace('(', '（').replace(')', '）')
}

const ANOTHER_FAMILY: Partial<Record<string, (ordinal: number) => string>> = {
  '一、': (ordinal) => `${ordinal}.`,
  '（一）': (ordinal) => `${ordinal}.`,
  '1.': (ordinal) => `（${formatChineseNumeral(ordinal)}）`,
  '（1）': (ordinal) => `${formatChineseNumeral(ordinal)}、`,
  N是: (ordinal) => `第${formatChineseNumeral(ordinal)}，`,
  N要: (ordinal) => `第${formatChineseNumeral(ordinal)}，要`,
  第N: (ordinal) => `其${formatChineseNumeral(ordinal)}`,
}

export const formOperations: Operation[] = [
  rewriteOne(
    'write a marker wrongly',
    ['structure/marker-form'],
    {
      '一、': ifOpening((ordinal) => `${formatChineseNumeral(ordinal)}.`),
      '（一）': withComma,
      '（1）': withComma,
      '①': withComma,
      '1.': ifOpening((ordinal) => (ordinal === 1 ? 'l.' : null)),
      N是: ({ ordinal }) => (ordinal === 1 ? '—是' : null),
    },
    all,
  ),
  rewriteOne(
    'write a marker otherwise',
    ['structure/inconsistent-form'],
    {
      '（一）': otherWidth,
      '（1）': otherWidth,
      '1.': ({ item }) => (/[、]$/.test(item.marker.text) ? item.marker.text.replace('、', '.') : item.marker.text.replace(/[.．]$/, '、')),
    },
    ofThree,
  ),
  rewriteOne(
    'take a marker of another family',
    [
      'structure/mixed-series',
      'structure/missing-ordinal',
      'structure/repeated-ordinal',
      'structure/inconsistent-form',
      'structure/level-skipped',
    ],
    Object.fromEntries(
      Object.entries(ANOTHER_FAMILY).map(([family, write]): [string, Rewrite] => [family, ({ ordinal }) => write?.(ordinal) ?? null]),
    ),
    middle,
  ),
  { name: 'skip a level', mutate: ({ lists }) => lists.flatMap((list) => skipLevel(list) ?? []) },
]

/** 1. under （一） becomes （1）. */
function skipLevel({ enumeration, parentFamily, items }: SoundList): Mutant | null {
  const [first] = items
  // A list that begins inside a line (“附件：1.”) belongs to no level.
  if (!first?.marker.opensBlock || enumeration.family !== '1.' || parentFamily !== '（一）') return null
  return {
    replacements: items.map(({ marker }, index) => ({ ...marker, newText: `（${index + 1}）` })),
    zone: first.marker,
    codes: ['structure/level-skipped'],
  }
}
