/** Turns findings into diagnostics: quote, fingerprint, identity, order. */
import { type Block, hashText } from '../text/document'
import { type Diagnostic, type Finding, SEVERITIES } from './diagnostic'
import { turnOf } from './registry'
import { type ReviewContext, type Rule, ruleId } from './rule'

/** Characters of context on each side that make a fingerprint; more would break on edits nearby. */
const CONTEXT = 16

export interface RuleFinding {
  rule: Rule
  finding: Finding
}

/** Completes and sorts findings: by place, then worst first, then in the order of the rules. */
export function complete(context: ReviewContext, findings: readonly RuleFinding[]): Diagnostic[] {
  const entries = findings.map(({ rule, finding }) => {
    const { block, start } = finding.location
    const diagnostic = completeOne(context.blockOf(block), rule, finding)
    return { diagnostic, block: context.indexOf(block), start, rank: SEVERITIES.indexOf(diagnostic.severity), turn: turnOf(rule) }
  })
  entries.sort((a, b) => a.block - b.block || a.start - b.start || a.rank - b.rank || a.turn - b.turn)
  const seen = new Map<string, number>()
  return entries.map(({ diagnostic }) => {
    const { id } = diagnostic
    const times = seen.get(id) ?? 0
    seen.set(id, times + 1)
    return times === 0 ? diagnostic : { ...diagnostic, id: `${id}#${times}` }
  })
}

/** Rule and fingerprint: how a place is known that the user sets aside. */
export function placeKey({ rule, fingerprint }: Pick<Diagnostic, 'rule' | 'fingerprint'>): string {
  return `${rule}:${fingerprint}`
}

/** What an edit has left as it was is complete already. */
const COMPLETED = new WeakMap<Finding, { block: Block; diagnostic: Diagnostic }>()

function completeOne(block: Block, rule: Rule, finding: Finding): Diagnostic {
  const known = COMPLETED.get(finding)
  if (known?.block === block) return known.diagnostic
  const diagnostic = diagnosticOf(block, rule, finding)
  COMPLETED.set(finding, { block, diagnostic })
  return diagnostic
}

function diagnosticOf({ text }: Block, rule: Rule, finding: Finding): Diagnostic {
  const { start, end } = finding.location
  const id = ruleId(rule)
  const quote = text.slice(start, end)
  const mark = fingerprint(id, quote, text.slice(Math.max(0, start - CONTEXT), start), text.slice(end, end + CONTEXT))
  return {
    id: placeKey({ rule: id, fingerprint: mark }),
    code: rule.code,
    rule: id,
    severity: finding.severity ?? rule.severity,
    location: finding.location,
    data: finding.data,
    evidence: finding.evidence ?? null,
    related: finding.related ?? [],
    actions: finding.actions ?? [],
    unfinishedWithin: finding.unfinishedWithin ?? null,
    quote,
    fingerprint: mark,
  }
}

/** Hash of rule, quote and context with all white space left out, so that reflowing a line changes nothing. */
export function fingerprint(rule: string, quote: string, before: string, after: string): string {
  return hashText([rule, quote, before, after].map((part) => part.replace(/\s+/g, '')).join('\u0001'))
}
