/** Turns findings into diagnostics: quote, fingerprint, identity, order. */
import { hashText, type Location } from '../text/document'
import { type Diagnostic, type Finding, SEVERITIES } from './diagnostic'
import { type ReviewContext, type Rule, ruleId } from './rule'

/** Characters of context on each side that make a fingerprint; more would break on edits nearby. */
const CONTEXT = 16

/** Completes and sorts findings: by place, then worst first. */
export function complete(context: ReviewContext, findings: { rule: Rule; finding: Finding }[]): Diagnostic[] {
  const diagnostics = findings.map(({ rule, finding }) => completeOne(context, rule, finding))
  diagnostics.sort(
    (a, b) => order(context, a.location) - order(context, b.location) || a.location.start - b.location.start || rank(a) - rank(b),
  )
  const seen = new Map<string, number>()
  for (const diagnostic of diagnostics) {
    const key = `${diagnostic.rule}:${diagnostic.fingerprint}`
    const times = seen.get(key) ?? 0
    seen.set(key, times + 1)
    diagnostic.id = times === 0 ? key : `${key}#${times}`
  }
  return diagnostics
}

function rank({ severity }: Diagnostic): number {
  return SEVERITIES.indexOf(severity)
}

function order(context: ReviewContext, location: Location): number {
  return context.indexOf(location.block)
}

function completeOne(context: ReviewContext, rule: Rule, finding: Finding): Diagnostic {
  const { text } = context.blockOf(finding.location.block)
  const { start, end } = finding.location
  const quote = text.slice(start, end)
  return {
    id: '',
    code: rule.code,
    rule: ruleId(rule),
    severity: finding.severity ?? rule.severity,
    location: finding.location,
    data: finding.data,
    evidence: finding.evidence ?? null,
    related: finding.related ?? [],
    actions: finding.actions ?? [],
    unfinishedWithin: finding.unfinishedWithin ?? null,
    quote,
    fingerprint: fingerprint(ruleId(rule), quote, text.slice(Math.max(0, start - CONTEXT), start), text.slice(end, end + CONTEXT)),
  }
}

/** Hash of rule, quote and context with all white space left out, so that reflowing a line changes nothing. */
export function fingerprint(rule: string, quote: string, before: string, after: string): string {
  return hashText([rule, quote, before, after].map((part) => part.replace(/\s+/g, '')).join('\u0001'))
}
