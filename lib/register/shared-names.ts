/** Names that share their end: 城乡居民人均可支配收入, 城镇和农村居民人均可支配收入, 第一、二、三产业增加值. */
import type { Range } from '../text/document'
import type { NameHit, RegisterIndex } from './register-index'

/** Words that stand for several: each with what is put in their place. */
const COLLECTIVE: readonly [RegExp, readonly string[]][] = [
  [/城乡(?=[\u4e00-\u9fff]{2,14}$)/, ['城镇', '农村']],
  [/(?:三次|一二三次?|第?一、?二、?三次?)产业(?=[\u4e00-\u9fff]{2,8}$)/, ['第一产业', '第二产业', '第三产业']],
]

export interface SharedNames {
  /** In the order in which they are said; null where the register has no such name. */
  hits: (NameHit | null)[]
  /** Where the words for them start. */
  start: number
}

/** The names that a stretch up to `at` stands for, as many as there are figures; null where it is read otherwise. */
export function readSharedNames(plain: string, { start, end }: Range, count: number, index: RegisterIndex): SharedNames | null {
  const words = plain.slice(start, end)
  for (const [form, parts] of COLLECTIVE) {
    const found = form.exec(words)
    if (!found || parts.length !== count) continue
    const rest = words.slice(found.index + found[0].length)
    const from = start + found.index
    return someHits(
      parts.map((part) => hitOf(part + rest, { start: from, end }, index)),
      from,
    )
  }
  return readItems(words, start, count, index)
}

/** “城镇和农村居民人均可支配收入”: what the last one ends in, the others end in too. */
function readItems(words: string, start: number, count: number, index: RegisterIndex): SharedNames | null {
  const items = words.split(/、|以及|和|与|及/)
  const last = items.at(-1) ?? ''
  if (items.length !== count || count < 2 || !index.named(last)) return null
  if (items.slice(0, -1).every((item) => index.findNames(item).at(-1)?.end === item.length)) return null // names of their own
  for (let cut = 1; cut < last.length - 1; cut++) {
    const rest = last.slice(cut)
    const first = items[0] ?? ''
    // The first item may have whose it is before it: 全县城镇和农村居民….
    for (let from = 0; from < first.length - 1; from++) {
      const names = items.map((item, order) => (order === count - 1 ? last : (order === 0 ? item.slice(from) : item) + rest))
      if (!names.every((name) => index.named(name))) continue
      const place = { start: start + from, end: start + words.length }
      return someHits(
        names.map((name) => hitOf(name, place, index)),
        place.start,
      )
    }
  }
  return null
}

function hitOf(name: string, place: Range, index: RegisterIndex): NameHit | null {
  const named = index.named(name)
  return named && { ...place, named }
}

function someHits(hits: (NameHit | null)[], start: number): SharedNames | null {
  return hits.some((hit) => hit !== null) ? { hits, start } : null
}
