import { characterSet, isIn } from '../text/characters'
import type { Hedge, HedgeKind } from './model'

/** Adverbs before the number: they belong to the quantity. */
const ADVERBS: readonly [string, HedgeKind][] = [
  ['大约', 'about'],
  ['大概', 'about'],
  ['约', 'about'],
  ['将近', 'nearly'],
  ['近', 'nearly'],
  ['不到', 'nearly'],
  ['不足', 'at-most'],
]
/** Verbs and particles before the number: they govern the clause and stay outside. */
const GOVERNORS: readonly [string, HedgeKind][] = [
  ['约为', 'about'],
  ['约占', 'about'],
  ['约有', 'about'],
  ['约合', 'about'],
  ['约达', 'about'],
  ['接近', 'nearly'],
  ['超过', 'at-least'],
  ['突破', 'at-least'],
  ['不低于', 'at-least'],
  ['不少于', 'at-least'],
  ['不小于', 'at-least'],
  ['至少', 'at-least'],
  ['最少', 'at-least'],
  ['超出', 'at-least'],
  ['逾', 'at-least'],
  ['超', 'at-least'],
  ['破', 'at-least'],
  ['不超过', 'at-most'],
  ['不高于', 'at-most'],
  ['不多于', 'at-most'],
  ['不大于', 'at-most'],
  ['至多', 'at-most'],
  ['最多', 'at-most'],
]
const SUFFIXES: readonly [string, HedgeKind][] = [
  ['左右', 'about'],
  ['上下', 'about'],
  ['以上', 'at-least'],
  ['及以上', 'at-least'],
  ['（含）以上', 'at-least'],
  ['以下', 'at-most'],
  ['及以下', 'at-most'],
  ['以内', 'at-most'],
  ['之内', 'at-most'],
  ['有余', 'more'],
]
/** Words that end in a hedge's character: 节约, 最近, 附近. */
const INSIDE_WORD: Record<string, string> = {
  约: '节签合公预违履条制邀解特守缔集简相失爽大',
  近: '最附临靠邻就远新亲贴走拉接将相',
  超: '赶反高',
  破: '突打',
  不到: '达做办看想遇得',
}
/** With these “近” means the time just past, not “almost”. */
const PAST = /^(?:年|个?月|天|日|周|期|周年|个?季度|个?星期|届|个年头)/

const byLastCharacter = indexBy([...ADVERBS, ...GOVERNORS], (word) => word.charAt(word.length - 1))
const byFirstCharacter = indexBy(SUFFIXES, (word) => word.charAt(0))

function indexBy(list: readonly (readonly [string, HedgeKind])[], key: (word: string) => string) {
  const index = new Map<string, (readonly [string, HedgeKind])[]>()
  for (const entry of list) index.set(key(entry[0]), [...(index.get(key(entry[0])) ?? []), entry])
  for (const entries of index.values()) entries.sort((a, b) => b[0].length - a[0].length)
  return index
}

const LEADING = characterSet([...byLastCharacter.keys()].join(''))
const TRAILING = characterSet([...byFirstCharacter.keys()].join(''))
const adverbs = new Set(ADVERBS.map(([word]) => word))

/** A hedge before a number; `inside` says that it belongs to the quantity. */
export interface LeadingHedge extends Hedge {
  inside: boolean
}

/** The hedge that ends right before `at` (one space may stand between). `unit` is what follows the number. */
export function readLeadingHedge(text: string, at: number, unit: string): LeadingHedge | null {
  const end = text.charCodeAt(at - 1) === 32 ? at - 1 : at
  if (!isIn(LEADING, text, end - 1)) return null
  for (const [word, kind] of byLastCharacter.get(text.charAt(end - 1)) ?? []) {
    const start = end - word.length
    if (start < 0 || !text.startsWith(word, start)) continue
    const before = text.charAt(start - 1)
    if (before !== '' && INSIDE_WORD[word]?.includes(before)) return null
    if (word === '近' && PAST.test(unit)) return null
    return { kind, word, start, end, inside: adverbs.has(word) }
  }
  return null
}

/** The hedge at `at`, behind the unit: 左右, 以上; for a unit of time or length also 多 (两年多). */
export function readTrailingHedge(text: string, at: number): Hedge | null {
  if (!isIn(TRAILING, text, at)) return null
  for (const [word, kind] of byFirstCharacter.get(text.charAt(at)) ?? [])
    if (text.startsWith(word, at)) return { kind, word, start: at, end: at + word.length }
  return null
}
