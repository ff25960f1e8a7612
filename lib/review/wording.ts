import type { Diagnostic, DiagnosticData } from './diagnostic'

export type Locale = 'zh' | 'en'

/** The words for one rule in one language. All functions are pure and never see the document. */
export interface RuleWording {
  /** Name of the kind, for settings and grouping: “序号跳号”. */
  name: string
  /** What the rule finds and leaves alone, one or two sentences, for docs and the tooltip. */
  explain: string
  /** One sentence with the evidence. */
  message(data: DiagnosticData): string
  /** The sentence without the evidence, for where the evidence is drawn below it. */
  headline?(data: DiagnosticData): string
  /** Words for related places, by role. */
  related?: Record<string, (data: DiagnosticData) => string>
  /** Titles of actions, by kind. */
  actions?: Record<string, (data: DiagnosticData) => string>
}

/** Wording by rule id; one catalogue per feature and language. */
export type WordingCatalogue = Record<string, RuleWording>

/** A diagnostic in words. */
export interface RenderedDiagnostic {
  name: string
  message: string
  /** The message, without the evidence where that can be drawn. */
  headline: string
  related: string[]
  actions: string[]
}

/**
 * Renders a diagnostic; a rule without wording shows its id (the conventions test forbids that). `isDrawn`: the evidence is
 * drawn below the headline, which then need not tell it.
 */
export function renderDiagnostic(
  diagnostic: Diagnostic,
  catalogue: WordingCatalogue,
  isDrawn = diagnostic.evidence !== null,
): RenderedDiagnostic {
  const wording = catalogue[diagnostic.rule]
  return {
    name: wording?.name ?? diagnostic.rule,
    message: wording?.message(diagnostic.data) ?? diagnostic.rule,
    headline: (isDrawn ? wording?.headline : undefined)?.(diagnostic.data) ?? wording?.message(diagnostic.data) ?? diagnostic.rule,
    related: diagnostic.related.map(({ role }) => wording?.related?.[role]?.(diagnostic.data) ?? role),
    actions: diagnostic.actions.map(({ kind, data }) => wording?.actions?.[kind]?.(data) ?? kind),
  }
}
