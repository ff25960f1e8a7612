/** A text with one defect put in, and what must be said about it. */
import type { ReviewedText } from '../../lib/cli/review-text'
import type { Enumeration, Item } from '../../lib/structure/model'
import type { Location, Position, Range } from '../../lib/text/document'
import { toTextOffset } from '../../lib/text/plain-text'
import type { Random } from './random'

export interface Replacement extends Range {
  newText: string
}

/** Offsets are those of the sound text. */
export interface Mutant {
  replacements: Replacement[]
  /** Where the diagnostic must point, or one of its related places. */
  zone: Range
  /** Any of these codes counts: one defect can be rightly described in several ways. */
  codes: readonly string[]
}

/** Makes mutants of one kind from a reviewed text; one per place where it is possible. */
export interface Operation {
  name: string
  mutate(sound: SoundText, random: Random): Iterable<Mutant>
}

/** An item with document-wide offsets. */
export interface SoundItem {
  marker: Range & { text: string; opensBlock: boolean }
  /** From the marker to the end of the item. */
  start: number
  end: number
}

/** A list that nothing is wrong with: 1, 2, 3 … without a diagnostic on it. */
export interface SoundList {
  enumeration: Enumeration
  parentFamily: string | null
  items: SoundItem[]
}

export interface SoundText {
  text: string
  reviewed: ReviewedText
  lists: SoundList[]
  toRange(location: Location): Range
  toOffset(position: Position): number
}

/** Families whose members have numbers of their own. */
const UNNUMBERED = new Set(['•', '一个是', '一方面', '首先'])

export function soundText(reviewed: ReviewedText): SoundText {
  const { source, review, report } = reviewed
  const toOffset = (position: Position) => toTextOffset(source, position)
  const toRange = ({ block, start, end }: Location) => ({
    start: toOffset({ block, offset: start }),
    end: toOffset({ block, offset: end }),
  })
  const toItem = ({ marker, span }: Item): SoundItem => ({
    marker: { ...toRange(marker), text: marker.text, opensBlock: marker.opensBlock },
    start: toRange(marker).start,
    end: toOffset(span.to),
  })
  const { enumerations } = review.structure
  const isTouched = ({ start, end }: Range) => report.diagnostics.some((diagnostic) => diagnostic.start < end && diagnostic.end > start)
  const lists = enumerations
    .filter((enumeration) => isSound(enumeration) && !enumeration.items.some(({ marker }) => isTouched(toRange(marker))))
    .map((enumeration) => ({
      enumeration,
      parentFamily: enumerations.find(({ id }) => id === enumeration.parent?.enumeration)?.family ?? null,
      items: enumeration.items.map(toItem),
    }))
  return { text: source.text, reviewed, lists, toRange, toOffset }
}

function isSound({ family, items, isQuoted, continuesFrom }: Enumeration): boolean {
  if (UNNUMBERED.has(family) || isQuoted || continuesFrom > 0 || items.length < 2) return false
  return items.every(({ marker }, index) => marker.ordinal === index + 1 && !marker.isLabel)
}

/** The text with the replacements made, and the way from an offset of the sound text to the new one. */
export function applyMutant(text: string, { replacements }: Mutant): { text: string; toNew(offset: number): number } {
  const sorted = [...replacements].sort((a, b) => a.start - b.start)
  let mutated = ''
  let last = 0
  for (const { start, end, newText } of sorted) {
    mutated += text.slice(last, start) + newText
    last = end
  }
  return {
    text: mutated + text.slice(last),
    toNew: (offset) =>
      sorted.reduce((shifted, { start, end, newText }) => {
        if (end <= offset) return shifted + newText.length - (end - start)
        return start < offset ? shifted - (offset - start) : shifted
      }, offset),
  }
}
