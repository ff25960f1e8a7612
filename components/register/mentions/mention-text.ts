/** What the register says of a figure, in words. */
import type { Source } from '@/lib/register/model'
import type { HeldValue, MentionState, RegisterMention } from '@/lib/register/reading'
import { formatTimePeriod } from '@/lib/register/time-period'
import { writeHeld } from '@/lib/register/write-value'
import type { Location } from '@/lib/text/document'
import type { MentionWords } from './mention-words'

/** “台账 8312人（2024年9月末）”, “口径不同”, “台账无此数”; empty where the register agrees to the digit. */
export function heldText({ state, reason, held }: RegisterMention, words: MentionWords): string {
  if (state === 'agrees') return ''
  if (state === 'missing') return words.missing
  if (state === 'not-comparable') return reason ? words.reason[reason] : words.state[state]
  return held ? valueText(held, words) : ''
}

export function valueText({ revision, timePeriod }: HeldValue, words: MentionWords): string {
  return words.held(writeHeld(revision), formatTimePeriod(timePeriod))
}

/** “与2024年6月末的数相同”, for a figure that is another period's or an earlier revision's. */
export function matchText({ held, matches }: RegisterMention, words: MentionWords): string {
  const [nearest] = matches
  if (!nearest) return ''
  return nearest.timePeriod === held?.timePeriod ? words.sameAsEarlier : words.sameAs(formatTimePeriod(nearest.timePeriod))
}

/** “2024年统计公报 · 表2 · 统计局，2025-03-01”; empty where nothing is known. */
export function sourceText({ document, table, office, person }: Source, collectedOn: string | null): string {
  return [[document, table, office, person].filter(Boolean).join(' · '), collectedOn ?? ''].filter(Boolean).join('，')
}

/** How many figures are in each state. */
export function countStates(mentions: readonly RegisterMention[]): Record<MentionState, number> {
  const counts: Record<MentionState, number> = { agrees: 0, rounded: 0, superseded: 0, disagrees: 0, missing: 0, 'not-comparable': 0 }
  for (const { state } of mentions) counts[state]++
  return counts
}

/** What the register says, by the place of the figure. */
export function mentionsByPlace(mentions: readonly RegisterMention[]): (figure: Location) => RegisterMention | null {
  const byPlace = new Map(mentions.map((mention) => [`${mention.figure.block}:${mention.figure.start}`, mention]))
  return ({ block, start }) => byPlace.get(`${block}:${start}`) ?? null
}
