/** Alarms on published reports, which are nearly all clean: false alarms until read and explained. */
import { reviewText } from '../../lib/cli/review-text'
import { describeDiagnostic } from './excerpt'
import { type NamedText, readOwnCases } from './files'

export interface AlarmCount {
  characters: number
  errors: number
  warnings: number
  /** Alarms that were read and are right; by rule and fingerprint, so that no published text is kept here. */
  explained: number
  /** For people to read: each alarm with its context. */
  listing: string
  byRule: Map<string, number>
}

/** Reviews the texts; explained alarms are counted apart. */
export function countAlarms(texts: NamedText[]): AlarmCount {
  const explanations = readOwnCases<Record<string, string>>('../explained-alarms.json')
  const count: AlarmCount = { characters: 0, errors: 0, warnings: 0, explained: 0, listing: '', byRule: new Map() }
  for (const { name, text } of texts) {
    const { report, review } = reviewText(name, text)
    count.characters += report.characters
    for (const [index, diagnostic] of report.diagnostics.entries()) {
      if (diagnostic.severity !== 'error' && diagnostic.severity !== 'warning') continue
      const key = `${diagnostic.rule}:${review.diagnostics[index]?.fingerprint}`
      const explanation = explanations[key]
      if (explanation) count.explained++
      else if (diagnostic.severity === 'error') count.errors++
      else count.warnings++
      count.byRule.set(diagnostic.rule, (count.byRule.get(diagnostic.rule) ?? 0) + 1)
      count.listing += `## ${name} ${explanation ? `(explained: ${explanation})` : key}\n\n${describeDiagnostic(text, diagnostic)}\n\n`
    }
  }
  return count
}

export function perTenThousand(count: number, characters: number): string {
  return characters === 0 ? '—' : ((count * 10_000) / characters).toFixed(3)
}
