import type { ReportDiagnostic } from '../../lib/cli/report'
import type { Range } from '../../lib/text/document'

/** A place with its surroundings, in one line, the place itself between 〔 and 〕. */
export function excerpt(text: string, { start, end }: Range, around = 60): string {
  const before = text.slice(Math.max(0, start - around), start)
  const quote = text.slice(start, Math.min(end, start + 200))
  return `${before}〔${quote}〕${text.slice(end, end + around)}`.replace(/\n/g, '⏎')
}

/** A diagnostic for people: what, and where in the text. */
export function describeDiagnostic(text: string, diagnostic: ReportDiagnostic): string {
  const related = diagnostic.related.map((place) => `\n    - ${place.message}: ${excerpt(text, place, 20)}`).join('')
  return `- ${diagnostic.severity} ${diagnostic.rule}: ${diagnostic.message}\n  ${excerpt(text, diagnostic)}${related}`
}
