/** Finding again what was inserted into a document: a quotation and the words around it (W3C text quote selector). */
import { blockIndices, type Location, type TextDocument } from '../text/document'
import type { Series } from './model'
import { phraseOf } from './phrase'
import type { PhraseOptions } from './phrase-options'
import { yearBefore } from './year-before'

/** Words of a document by which a place is found again. */
export interface Quote {
  exact: string
  /** Up to `CONTEXT` characters before and behind, of the same block. */
  prefix: string
  suffix: string
}

const CONTEXT = 32
/** Characters around a quotation that must agree, as far as there are any: less would be chance. */
const LEAST_CONTEXT = 4

/** The quotation of a place; null where the document has no such block. */
export function quoteAt(document: TextDocument, { block, start, end }: Location): Quote | null {
  const text = textOf(document, block)
  if (text === null) return null
  return { exact: text.slice(start, end), prefix: text.slice(Math.max(0, start - CONTEXT), start), suffix: text.slice(end, end + CONTEXT) }
}

/**
 * Where a quotation stands now, by any of the wordings that it may have; null where it is gone, or where two places
 * are equally likely. A paragraph may have moved and the words around may have been edited in part.
 */
export function findQuote(document: TextDocument, { prefix, suffix }: Quote, wordings: readonly string[]): Location | null {
  const needed = Math.min(LEAST_CONTEXT, prefix.length + suffix.length)
  let best: { location: Location; score: number } | null = null
  let isTied = false
  for (const { id, text } of document.blocks)
    for (const exact of new Set(wordings))
      for (let start = text.indexOf(exact); start >= 0 && exact !== ''; start = text.indexOf(exact, start + 1)) {
        const location = { block: id, start, end: start + exact.length }
        const score = commonTail(text.slice(0, start), prefix) + commonHead(text.slice(location.end), suffix)
        if (score < needed || (best && score < best.score)) continue
        isTied = best !== null && score === best.score && !overlaps(best.location, location)
        // Of two wordings at one place the longer one is what was written: “5.1万人” begins “5.1万人，比上年…”.
        const isInside =
          best !== null && score === best.score && overlaps(best.location, location) && exact.length < lengthOf(best.location)
        if (!isInside) best = { location, score }
      }
  return isTied ? null : (best?.location ?? null)
}

/** Where a text was inserted: documents before and after differ by it. Null where the difference is another one. */
export function insertedAt(before: TextDocument, after: TextDocument, text: string): Location | null {
  for (const block of after.blocks) {
    const old = textOf(before, block.id) ?? ''
    if (block.text.length !== old.length + text.length || block.text === old) continue
    const latest = commonHead(block.text, old)
    for (let start = latest; start >= 0; start--)
      if (block.text.startsWith(text, start) && old === block.text.slice(0, start) + block.text.slice(start + text.length))
        return { block: block.id, start, end: start + text.length }
  }
  return null
}

/** Wordings that are looked for at a place: more revisions than that nobody has between two looks. */
const MOST_WORDINGS = 40

/**
 * How a value reads now, and how it read before: by each earlier revision of it and of what it is compared with. A place may
 * show any of them. The newest first, each once.
 */
export function wordingsOf(series: Series, timePeriod: string, options: PhraseOptions): string[] {
  const before = options.change === 'none' ? null : yearBefore(timePeriod)
  const wordings = new Set<string>()
  for (const own of upTo(series, timePeriod))
    for (const one of before === null ? [own] : upTo(own, before)) {
      const phrase = phraseOf(one, timePeriod, options)
      if (phrase.status === 'ready' && wordings.size < MOST_WORDINGS) wordings.add(phrase.text)
    }
  return [...wordings]
}

/** The series as it was after each revision of one period, the newest first; as it is where it has no such period. */
function upTo(series: Series, timePeriod: string): Series[] {
  const revisions = series.observations.find((observation) => observation.timePeriod === timePeriod)?.revisions ?? []
  if (revisions.length < 2) return [series]
  return revisions.map((_, index) => {
    const kept = revisions.slice(0, revisions.length - index)
    return {
      ...series,
      observations: series.observations.map((one) => (one.timePeriod === timePeriod ? { timePeriod, revisions: kept } : one)),
    }
  })
}

function textOf(document: TextDocument, block: string): string | null {
  return document.blocks[blockIndices(document).get(block) ?? -1]?.text ?? null
}

function lengthOf({ start, end }: Location): number {
  return end - start
}

function overlaps(a: Location, b: Location): boolean {
  return a.block === b.block && a.start < b.end && b.start < a.end
}

function commonHead(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a.charCodeAt(length) === b.charCodeAt(length)) length++
  return length
}

function commonTail(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length)) length++
  return length
}
