/** “A、B分别为1、2”, “2023年和2024年A分别为1、2”, “甲镇、乙镇A分别为1、2”: figures dealt out in order. */
import type { Quantity } from '../quantities/model'
import { isAreaName, isOwnWord } from './area-words'
import { BARE_TIE, completeTie, type Tie } from './draft-mention'
import { readLeft } from './left-words'
import type { LocalMention } from './mention-facts'
import type { SentenceSource } from './read-mentions'
import type { NameHit } from './register-index'
import { readSharedNames } from './shared-names'

export interface ListedReading {
  mentions: LocalMention[]
  /** Names and figures of lists, tied or not: nothing else may use them. */
  names: ReadonlySet<NameHit>
  used: ReadonlySet<Quantity>
}

const DEALT =
  /(?:(?:同比|比上年|较上年|比去年|较去年)?(?:同期)?(?:分别|依次)(?:同比|比上年|较上年|比去年|较去年)?(?:同期)?(?:(增长|提高|上升|增加|发展|扩大)|(下降|减少|降低|回落)|[已仅]?(?:约|共)?(?:达到了?|达|为|是|完成|实现|有))?(到|至)?(?:了|约)?[：]?)/g
const BETWEEN = /^\s*(?:、|，|和|与|及|以及|，和)\s*$/
const MOST = 12

export function readListed(source: SentenceSource): ListedReading {
  const mentions: LocalMention[] = []
  const names = new Set<NameHit>()
  const used = new Set<Quantity>()
  const { plain, start, end } = source
  for (const found of plain.slice(start, end).matchAll(DEALT)) {
    const at = start + found.index
    const figures = figuresFrom(source, at + found[0].length)
    if (figures.length < 2) continue
    for (const figure of figures) used.add(figure)
    const from = listStart(source, at)
    const hits = source.names.filter((hit) => hit.start >= from && hit.end <= at)
    for (const hit of hits) names.add(hit)
    const change = found[3] ? null : found[1] ? 1 : found[2] ? -1 : null
    for (const tie of deal(source, { from, at, hits, figures, change })) {
      const mention = completeTie(source, tie)
      if (mention) mentions.push(mention)
    }
  }
  return { mentions, names, used }
}

/** Figures behind 分别, joined by “、” and 和 alone. */
function figuresFrom({ plain, figures }: SentenceSource, at: number): Quantity[] {
  const found: Quantity[] = []
  for (const figure of figures) {
    if (figure.start < at) continue
    const last = found.at(-1)
    const between = plain.slice(last?.end ?? at, figure.start)
    if (found.length >= MOST || (last ? !BETWEEN.test(between) : !/^[约：\s]*$/.test(between))) break
    found.push(figure)
  }
  return found
}

/** Behind the last ，；： before the list, or the figure before it. */
function listStart({ plain, start, figures }: SentenceSource, at: number): number {
  let from = start
  for (let place = at - 1; place >= start; place--)
    if ('，；：。（）'.includes(plain.charAt(place))) {
      // “A、B，分别为”
      if (place === at - 1) continue
      from = place + 1
      break
    }
  // 九年 in 九年义务教育 ends nothing.
  for (const { end, dimension } of figures) if (end <= at && end > from && dimension !== 'year') from = end
  return from
}

interface List {
  from: number
  at: number
  hits: readonly NameHit[]
  figures: readonly Quantity[]
  change: 1 | -1 | null
}

function deal(source: SentenceSource, list: List): Tie[] {
  const { figures, hits } = list
  const [only] = hits
  const shared = dealToShared(source, list)
  if (shared) return shared
  if (hits.length === 0 || !only) return []
  const dealt = hits.length === 1 ? (dealToPeriods(source, list, only) ?? dealToAreas(source, list, only)) : null
  return (dealt ?? dealToNames(source, list) ?? []).slice(0, figures.length)
}

/** “城乡居民人均可支配收入分别达到42130元、21560元”. */
function dealToShared({ plain, index, periods }: SentenceSource, list: List): Tie[] | null {
  const words = plain.slice(list.from, list.at).replace(/[，\s]*(?:[两三四五]者|均)?[，\s]*$/, '')
  const from = Math.max(list.from, ...periods.filter(({ end }) => end <= list.at).map(({ end }) => end))
  const shared = readSharedNames(plain, { start: from, end: list.from + words.length }, list.figures.length, index)
  if (!shared) return null
  const left = readLeft(plain.slice(from, shared.start), index.areas, index.bases)
  if (!left.isOwn) return null
  return list.figures.flatMap((quantity, order) => {
    const hit = shared.hits[order]
    return hit ? [tieOf(list, hit, quantity, { area: left.area, basis: left.basis })] : []
  })
}

function tieOf(list: List, hit: NameHit, quantity: Quantity, rest: Partial<Tie> = {}): Tie {
  return { ...BARE_TIE, hit, quantity, sign: list.change ?? 1, isGrowth: list.change !== null, ...rest }
}

/** As many items as figures, each ending in its name. */
function dealToNames({ plain, index, periods }: SentenceSource, list: List): Tie[] | null {
  const items = itemsOf(plain, list)
  if (items.length !== list.figures.length) return null
  const ties: Tie[] = []
  for (const [order, item] of items.entries()) {
    const hit = list.hits.find(({ start, end }) => start >= item.start && end === item.end)
    const quantity = list.figures[order]
    if (!hit || !quantity) continue
    const from = Math.max(item.start, ...periods.filter(({ end }) => end <= hit.start).map(({ end }) => end))
    const left = readLeft(plain.slice(from, hit.start), index.areas, index.bases)
    if (left.isOwn) ties.push(tieOf(list, hit, quantity, { area: left.area, basis: left.basis, isLoose: left.isLoose, isPer: left.isPer }))
  }
  return ties.length > 0 ? ties : null
}

/** The list cut at “、”, 和, 与, 及 outside names. */
function itemsOf(plain: string, { from, at, hits }: List): { start: number; end: number }[] {
  const items: { start: number; end: number }[] = []
  const end = plain.slice(from, at).replace(/[，\s]*(?:[两三四五六七八九十]者|[两三四五六七八九十]项(?:指标)?)?[，\s]*$/, '').length + from
  let start = from
  for (let place = from; place < end; place++) {
    const inside = hits.some((hit) => hit.start <= place && place < hit.end)
    const cut = inside ? null : /^(?:、|以及|和|与|及)/.exec(plain.slice(place, place + 2))
    if (!cut) continue
    items.push({ start, end: place })
    place += cut[0].length - 1
    start = place + 1
  }
  items.push({ start, end })
  return items
}

/** “2023年、2024年，常住人口分别为”, “常住人口2023年、2024年分别为”: as many periods as figures, in one row. */
function dealToPeriods({ plain, periods }: SentenceSource, list: List, hit: NameHit): Tie[] | null {
  const count = list.figures.length
  const before = periods.filter(({ end }) => end <= hit.start).slice(-count)
  const after = periods.filter(({ start, end }) => start >= hit.end && end <= list.at)
  const own = after.length > 0 ? after : before
  const [to, words] = after.length > 0 ? [list.at, /^，?$/] : [hit.start, /^，?(?:[全我本][省市县区乡镇村州旗])?$/]
  const isRow = own.every((word, order) => order === 0 || BETWEEN.test(plain.slice(own[order - 1]?.end, word.start)))
  if (own.length !== count || !isRow || !words.test(plain.slice(own.at(-1)?.end, to))) return null
  return list.figures.map((quantity, order) => tieOf(list, hit, quantity, { own: own[order] ?? null }))
}

/** “东峨镇、因远镇常住人口分别为”. */
function dealToAreas({ plain, index, periods }: SentenceSource, list: List, hit: NameHit): Tie[] | null {
  if (hit.end !== list.at) return null
  const from = Math.max(list.from, ...periods.filter(({ end }) => end <= hit.start).map(({ end }) => end))
  const areas = plain.slice(from, hit.start).split(/、|和|与|以及|及/)
  if (areas.length !== list.figures.length || !areas.every((area) => isOwnWord(area) || isAreaName(area, index.areas))) return null
  return list.figures.map((quantity, order) => tieOf(list, hit, quantity, { area: areas[order] ?? null }))
}
