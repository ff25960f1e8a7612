/** A review as the contract prints it: plain objects with document-wide offsets. */

import { EMPTY_READING } from '../register/reading'
import { type UnheldFigure, unheldFigures } from '../register/unheld-figures'
import type { Diagnostic, Severity } from '../review/diagnostic'
import type { Review } from '../review/engine'
import { renderDiagnostic, type WordingCatalogue } from '../review/wording'
import type { Enumeration, OutlineSymbol } from '../structure/model'
import type { Location, Range, Span } from '../text/document'
import { type PlainTextDocument, toTextOffset } from '../text/plain-text'
import { type ReportQuantity, type ReportStatement, toQuantities, toStatements } from './figures'
import { type ReportMention, toMentions } from './mentions'

/** A heading or item with what it contains; the range runs to the end of its content. */
export interface ReportSymbol extends Range {
  marker: string
  name: string
  level: number
  children: ReportSymbol[]
}

export interface ReportEnumeration {
  series: string
  level: number
  items: ({ marker: string; ordinal: number | null } & Range)[]
  announced: ({ text: string; count: number } & Range) | null
}

export interface ReportDiagnostic extends Range {
  code: string
  rule: string
  severity: Severity
  message: string
  related: (Range & { message: string })[]
  actions: { title: string; edits: (Range & { newText: string })[] }[]
}

/** One document. Offsets are UTF-16 code units into the text as read, `end` exclusive. */
export interface DocumentReport {
  file: string
  characters: number
  outline: ReportSymbol[]
  enumerations: ReportEnumeration[]
  quantities: ReportQuantity[]
  statements: ReportStatement[]
  /** Empty without a register. */
  mentions: ReportMention[]
  diagnostics: ReportDiagnostic[]
}

/** Turns a review of `source` into the contract's object. */
export function toReport(file: string, source: PlainTextDocument, review: Review, wording: WordingCatalogue): DocumentReport {
  const range = ({ block, start, end }: Location): Range => ({
    start: toTextOffset(source, { block, offset: start }),
    end: toTextOffset(source, { block, offset: end }),
  })
  return {
    file,
    characters: source.text.length,
    outline: review.structure.outline.map((symbol) => toSymbol(symbol, (span) => spanRange(source, span))),
    enumerations: review.structure.enumerations.map((enumeration) => toEnumeration(enumeration, range)),
    quantities: toQuantities(review.figures, range),
    statements: toStatements(review.figures, range),
    mentions: toMentions(review.register, lackingIn(source, review), range),
    diagnostics: review.diagnostics.map((diagnostic) => toDiagnostic(diagnostic, wording, range)),
  }
}

/** Figures that the register has no indicator for; without a register nothing is lacking. */
function lackingIn({ document }: PlainTextDocument, { register, figures }: Review): UnheldFigure[] {
  return register === EMPTY_READING ? [] : unheldFigures(document, figures, register.mentions)
}

function spanRange(source: PlainTextDocument, { from, to }: Span): Range {
  return { start: toTextOffset(source, from), end: toTextOffset(source, to) }
}

function toSymbol(symbol: OutlineSymbol, range: (span: Span) => Range): ReportSymbol {
  const { marker, name, level, span, children } = symbol
  return { marker, name, level, ...range(span), children: children.map((child) => toSymbol(child, range)) }
}

function toEnumeration({ family, level, items, announced }: Enumeration, range: (location: Location) => Range): ReportEnumeration {
  return {
    series: family,
    level,
    items: items.map(({ marker }) => ({ marker: marker.text, ordinal: marker.ordinal, ...range(marker) })),
    announced: announced && { text: announced.text, count: announced.count, ...range(announced) },
  }
}

function toDiagnostic(diagnostic: Diagnostic, wording: WordingCatalogue, range: (location: Location) => Range): ReportDiagnostic {
  const words = renderDiagnostic(diagnostic, wording)
  return {
    code: diagnostic.code,
    rule: diagnostic.rule,
    severity: diagnostic.severity,
    ...range(diagnostic.location),
    message: words.message,
    related: diagnostic.related.map(({ location }, index) => ({ ...range(location), message: words.related[index] ?? '' })),
    actions: diagnostic.actions.map(({ edits }, index) => ({
      title: words.actions[index] ?? '',
      edits: edits.map((edit) => ({ ...range(edit), newText: edit.newText })),
    })),
  }
}
