/**
 * A report beside a register that was captured from it: whatever disagrees is a name, period, area or kind that was read in two
 * ways, or two figures of the report itself. On published reports that is a measure of false alarms without any labels.
 */
import { reviewText } from '../../../lib/cli/review-text'
import { addEntries } from '../../../lib/register/build-register'
import { entryOf, proposeEntries } from '../../../lib/register/capture'
import { EMPTY_REGISTER, NO_SOURCE, type RegisterEntry, seriesId } from '../../../lib/register/model'
import { buildRegisterIndex } from '../../../lib/register/register-index'
import { excerpt } from '../excerpt'
import type { NamedText } from '../files'

export interface CapturedResult {
  /** Figures kept, one per key. */
  kept: number
  /** Figures that were found again under a name that was kept. */
  mentions: number
  disagreements: string[]
}

export function checkCaptured(texts: readonly NamedText[]): CapturedResult {
  const result: CapturedResult = { kept: 0, mentions: 0, disagreements: [] }
  for (const { name, text } of texts) {
    const entries = capture(name, text)
    let count = 0
    const register = addEntries(EMPTY_REGISTER, entries, { recordedAt: 0, importId: null, newId: () => `r${++count}` })
    const { mentions } = reviewText(name, text, { register: buildRegisterIndex(register) }).report
    result.kept += entries.length
    result.mentions += mentions.length
    for (const { state, indicator, timePeriod, refArea, valueKind, figure, held } of mentions)
      if (state === 'disagrees' || state === 'superseded')
        result.disagreements.push(
          `- ${name}: ${indicator}, ${timePeriod}, ${refArea}, ${valueKind}, held ${held?.value}${held?.unit}: ${excerpt(text, figure)}`,
        )
  }
  return result
}

/** The first figure of each key. */
function capture(name: string, text: string): RegisterEntry[] {
  const { source, review } = reviewText(name, text)
  const entries = proposeEntries(source.document, review.figures, EMPTY_REGISTER, null).flatMap(
    (proposal) => entryOf(proposal, NO_SOURCE, null) ?? [],
  )
  const first = new Map<string, RegisterEntry>()
  for (const entry of entries) {
    const id = `${seriesId(entry.key)}\u0001${entry.timePeriod}`
    if (!first.has(id)) first.set(id, entry)
  }
  return [...first.values()]
}
