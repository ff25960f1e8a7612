/** What the register says of a document's figures, as the contract prints it. */
import type { ValueKind } from '../register/model'
import type { HeldValue, MentionState, NotComparable, RegisterMention, RegisterReading } from '../register/reading'
import type { UnheldFigure } from '../register/unheld-figures'
import { writeUnit } from '../register/write-value'
import type { Location, Range } from '../text/document'

export interface ReportMention extends Range {
  indicator: string
  state: MentionState
  /** Why it is not comparable; else null. */
  reason: NotComparable | null
  /** The figure alone; `start` to `end` may begin at the name. */
  figure: Range
  /** What the document says of the key; an empty area or basis is the register's own. */
  refArea: string
  timePeriod: string | null
  basis: string
  valueKind: ValueKind
  /** What the register holds for the key; null where it holds nothing. */
  held: HeldObservation | null
  /** What the figure is instead where it is superseded: an earlier revision, another period's value. */
  matches: HeldObservation[]
}

export interface HeldObservation {
  timePeriod: string
  /** As the register holds it: `5.13` in `万人`. */
  value: string
  unit: string
  source: string
  collectedOn: string | null
}

export function toMentions(
  { mentions }: RegisterReading,
  lacking: readonly UnheldFigure[],
  range: (location: Location) => Range,
): ReportMention[] {
  const all = [...mentions.map((mention) => toMention(mention, range)), ...lacking.map((figure) => toLacking(figure, range))]
  return all.sort((a, b) => a.figure.start - b.figure.start)
}

/** The register has no such indicator. */
function toLacking({ indicator, location, figure }: UnheldFigure, range: (location: Location) => Range): ReportMention {
  const key = { refArea: '', timePeriod: null, basis: '', valueKind: 'actual' } as const
  return { indicator, ...range(location), state: 'missing', reason: null, figure: range(figure), ...key, held: null, matches: [] }
}

function toMention(
  { indicator, location, state, reason, figure, key, held, matches }: RegisterMention,
  range: (location: Location) => Range,
) {
  const shared = { indicator, ...range(location), state, reason, figure: range(figure), ...key }
  return { ...shared, held: held && toHeld(held), matches: matches.map(toHeld) }
}

function toHeld({ timePeriod, revision }: HeldValue): HeldObservation {
  const { document, table, office, person } = revision.source
  const source = [document, table, office, person].filter((part) => part !== '').join('，')
  return { timePeriod, value: revision.obsValue, unit: writeUnit(revision), source, collectedOn: revision.collectedOn }
}
