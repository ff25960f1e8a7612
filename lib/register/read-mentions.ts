/** Figures with names in the text of a block: which name each figure belongs to, and what its sentence says of its key. */
import type { Quantity } from '../quantities/model'
import type { Range } from '../text/document'
import { type AreaWord, readAreaAt } from './area-words'
import { readListed } from './listed-mentions'
import { type MentionFacts, NO_FACTS, type SentenceFacts } from './mention-facts'
import { type PeriodWord, readPeriodWords } from './period-words'
import { plainText } from './plain-text'
import type { NameHit, RegisterIndex } from './register-index'
import { SentenceReader } from './sentence-reader'

/** What the review keeps of a block's text: one object as long as the text stands in the document. */
export interface BlockFigures {
  figures: { quantities: readonly Quantity[] }
}

/** Reads a block once for a register; what was read stays as long as the block's own facts do. */
export function readMentionFacts(text: string, figures: BlockFigures, index: RegisterIndex): MentionFacts {
  const known = index.facts.get(figures)
  if (known) return known
  const facts = readAfresh(text, figures.figures.quantities, index)
  index.facts.set(figures, facts)
  return facts
}

function readAfresh(text: string, quantities: readonly Quantity[], index: RegisterIndex): MentionFacts {
  if (text.trim() === '') return NO_FACTS
  const plain = plainText(text)
  const periods = readPeriodWords(plain, quantities)
  const names = quantities.length > 0 && !text.includes('\t') ? withoutDoubles(plain, index.findNames(plain)) : []
  const figures = outsideNames(quantities, names).filter((quantity) => isFigure(quantity) && !isFootnote(plain, quantity))
  const sentences: SentenceFacts[] = []
  const [takePeriods, takeNames, takeFigures] = [taker(periods), taker(names), taker(figures)]
  let start = 0
  for (const end of sentenceEnds(plain, quantities)) {
    const own = { periods: takePeriods(start, end), names: takeNames(start, end), figures: takeFigures(start, end) }
    sentences.push(readSentence({ plain, start, end, index, ...own }))
    start = end + 1
  }
  return { plain, sentences, periods }
}

/** Hands out what lies inside one stretch after another; what lies across an end belongs to none. */
function taker<T extends Range>(list: readonly T[]): (start: number, end: number) => T[] {
  let next = 0
  return (start, end) => {
    const found: T[] = []
    for (; next < list.length; next++) {
      const item = list[next]
      if (!item || item.start >= end) break
      if (item.start >= start && item.end <= end) found.push(item)
    }
    return found
  }
}

/** A stretch up to 。！？ with everything that was found in the block. */
export interface SentenceSource {
  plain: string
  start: number
  end: number
  periods: readonly PeriodWord[]
  names: readonly NameHit[]
  figures: readonly Quantity[]
  index: RegisterIndex
}

function readSentence(source: SentenceSource): SentenceFacts {
  const { start, end } = source
  const { opening, area } = readOpening(source)
  // “城乡居民人均可支配收入分别”: names that stand nowhere as they are.
  const hasNames = source.names.length > 0 || (source.figures.length > 1 && source.plain.slice(start, end).includes('分别'))
  const mentions = !hasNames ? [] : new SentenceReader(source, area).read(readListed(source))
  return { start, end, opening, area, mentions }
}

const MARKER =
  /(?:[\s“”]|[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十\d]{1,3}）|\d{1,2}[.．、](?!\d)|[①-⑳●◆•▪▲△★☆■□◇—–-]|【[^】]{1,12}】|[一二三四五六七八九十]是|其中[：，]?|截至|截止|到|在|刚刚过去的|，)*/y

/** The period and the area that a sentence begins with, in any order. */
function readOpening({ plain, start, end, periods, index }: SentenceSource): { opening: PeriodWord | null; area: AreaWord | null } {
  let opening: PeriodWord | null = null
  let area: AreaWord | null = null
  let at = start
  for (let turns = 0; turns < 4; turns++) {
    MARKER.lastIndex = at
    at += MARKER.exec(plain)?.[0].length ?? 0
    const period: PeriodWord | null | undefined = opening ? null : periods.find((word) => word.start === at)
    const found: AreaWord | null = area || period ? null : readAreaAt(plain.slice(0, end), at, index.areas)
    if (period && !period.isCompared) opening = period
    else if (found) area = found
    else break
    at = (period ?? found)?.end ?? at
  }
  return { opening, area }
}

/** PM2.5 is no figure. Both lists are in order. */
function outsideNames(quantities: readonly Quantity[], names: readonly NameHit[]): Quantity[] {
  let next = 0
  return quantities.filter(({ start, end }) => {
    while ((names[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++
    return (names[next]?.start ?? Number.POSITIVE_INFINITY) >= end
  })
}

/** “[2]” behind a name. */
function isFootnote(plain: string, { start, end }: Quantity): boolean {
  return /[［[〔]/.test(plain.charAt(start - 1)) && /[］\]〕]/.test(plain.charAt(end))
}

function isFigure({ kind, value, detail }: Quantity): boolean {
  if (kind === 'code' || kind === 'date' || kind === 'ordinal' || kind === 'range' || value === null) return false
  return detail?.type !== 'ratio-part' && detail?.type !== 'rank'
}

/** “地区生产总值（GDP）”: the name in brackets belongs to the name before it. */
function withoutDoubles(plain: string, names: readonly NameHit[]): NameHit[] {
  const kept: NameHit[] = []
  for (const name of names) {
    const last = kept.at(-1)
    const opens = last && plain.slice(last.end, name.start).match(/^[（“]+(?:以下)?(?:简称|即)?[“]*$/)
    const close = /^[”]*[）]/.exec(plain.slice(name.end, name.end + 3))?.[0]
    if (last && opens && close) kept[kept.length - 1] = { ...last, end: name.end + close.length }
    else kept.push(name)
  }
  return kept
}

/** No sentence is longer: what has no full stop is cut, so that the work stays linear. */
const LONGEST = 1_500

/** Where sentences end; a point inside a figure is none. */
function* sentenceEnds(plain: string, quantities: readonly Quantity[]): Generator<number> {
  let next = 0
  let start = 0
  for (let at = 0; at < plain.length; at++) {
    const isLong = at - start > LONGEST && '，；：、 '.includes(plain.charAt(at))
    if (!isLong && at - start <= 2 * LONGEST && !'。！？\n'.includes(plain.charAt(at))) continue
    while ((quantities[next]?.end ?? plain.length) <= at) next++
    if ((quantities[next]?.start ?? plain.length) < at) continue
    yield at
    start = at
  }
  yield plain.length
}
