import type { Location, Span } from '../text/document'

/** Severities of the Language Server Protocol, worst first. */
export const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const
export type Severity = (typeof SEVERITIES)[number]

/** One replacement. It is applied only while `expected` still stands at the location. */
export interface TextEdit extends Location {
  expected: string
  newText: string
}

/** A repair the user may choose. `kind` names it for the wording; all edits belong together. */
export interface CodeAction {
  kind: string
  data: DiagnosticData
  edits: TextEdit[]
}

/** Plain values only: data crosses from the worker to the panel. */
export type DiagnosticData = { readonly [key: string]: string | number | boolean | null | readonly (string | number)[] }

/** A list drawn as evidence: 一是 ─ 二是 ─ □ ─ 四是. */
export interface SeriesEvidence {
  kind: 'series'
  cells: { text: string; state: 'ok' | 'missing' | 'wrong'; location: Location | null }[]
}
/** A passage quoted as evidence, with the part that matters. */
export interface QuoteEvidence {
  kind: 'quote'
  location: Location
  text: string
  emphasis: { start: number; end: number }
}
/** A sum as evidence: 1212 ÷ 1446 = 83.82%, written 90%; and, neutrally, what would make it true. */
export interface FiguresEvidence {
  kind: 'figures'
  /** Figures of the text have a place; signs and computed values have none. */
  formula: { text: string; location: Location | null }[]
  /** The figure that the others do not give; null where the formula shows it. */
  written: { text: string; location: Location } | null
  /** What another figure would have to be if the written one is right. */
  needs: { name: string; text: string; location: Location }[]
  /** Single figures that one slip of the pen may have spoilt. */
  slips: { from: string; to: string; location: Location }[]
}
export type Evidence = SeriesEvidence | QuoteEvidence | FiguresEvidence

/** All places that a piece of evidence leads to. */
export function evidencePlaces(evidence: Evidence): Location[] {
  if (evidence.kind === 'quote') return [evidence.location]
  if (evidence.kind === 'series') return evidence.cells.flatMap(({ location }) => location ?? [])
  const { formula, written, needs, slips } = evidence
  return [...formula, ...(written ? [written] : []), ...needs, ...slips].flatMap(({ location }) => location ?? [])
}

export interface RelatedInformation {
  location: Location
  /** Names the role for the wording, for example `announced` or `previous`. */
  role: string
}

/** What a rule reports: places and data, never words. */
export interface Finding {
  location: Location
  data: DiagnosticData
  /** Overrides the rule's severity, for example at the start of an excerpt. */
  severity?: Severity
  evidence?: Evidence
  related?: RelatedInformation[]
  actions?: CodeAction[]
  /**
   * Set where the finding may only mean that the writer has not finished: while the
   * caret is inside this span, a live review holds it back.
   */
  unfinishedWithin?: Span
}

/** A finding with everything the panel and the command line need. Words are rendered from the catalogue. */
export interface Diagnostic extends Required<Pick<Finding, 'location' | 'data' | 'severity' | 'related' | 'actions'>> {
  /** Unique within one review: fingerprint, and a number where it repeats. */
  id: string
  code: string
  /** `code/slug`: what “do not show this kind” acts on. */
  rule: string
  evidence: Evidence | null
  unfinishedWithin: Span | null
  /** The text at `location`. */
  quote: string
  /** Hash of rule, normalised quote and 16 characters each side; no text at rest. */
  fingerprint: string
}
