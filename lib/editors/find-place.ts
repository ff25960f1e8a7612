/** Finding a quoted place again: exactly, then by its words, else not at all. */
import type { ExpectedPlace } from '../messaging/protocol'
import type { Block, Location } from '../text/document'

/** Words that are needed around a quote before a place elsewhere counts as the same. */
const ENOUGH_CONTEXT = 4

export type FoundPlace = { status: 'exact' | 'moved'; place: Location } | null

/**
 * `own` is the block in which the place was seen, if it still lives. First the very offsets, then the same
 * words in this block, then in the whole document; the last two only with full context and only where
 * they occur once.
 */
export function findPlace(own: Block | undefined, blocks: readonly Block[], quote: ExpectedPlace): FoundPlace {
  if (own && isAt(own.text, quote, quote.start)) return { status: 'exact', place: { block: own.id, start: quote.start, end: quote.end } }
  if (quote.expected === '') return null
  const nearby = own ? occurrences(own, quote) : []
  if (nearby.length === 1 && nearby[0]) return { status: 'moved', place: nearby[0] }
  if ((quote.before?.length ?? 0) + (quote.after?.length ?? 0) + quote.expected.length < ENOUGH_CONTEXT) return null
  const anywhere = blocks.flatMap((block) => occurrences(block, quote))
  return anywhere.length === 1 && anywhere[0] ? { status: 'moved', place: anywhere[0] } : null
}

function isAt(text: string, { start, end, expected, before = '', after = '' }: ExpectedPlace, at: number): boolean {
  if (end - start !== expected.length || !text.startsWith(expected, at)) return false
  return text.slice(0, at).endsWith(before) && text.startsWith(after, at + expected.length)
}

function occurrences(block: Block, quote: ExpectedPlace): Location[] {
  const found: Location[] = []
  const { text } = block
  for (let at = text.indexOf(quote.expected); at >= 0 && found.length < 2; at = text.indexOf(quote.expected, at + 1))
    if (isAt(text, quote, at)) found.push({ block: block.id, start: at, end: at + quote.expected.length })
  return found
}
