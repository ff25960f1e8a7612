/** What every rule owes its users. Each check returns complaints that say what to do; none means the rule is in order. */
import { BlockReader } from '../../lib/review/block-reader'
import { CODES, SOFT_SEVERITIES } from '../../lib/review/codes'
import type { Diagnostic } from '../../lib/review/diagnostic'
import { review } from '../../lib/review/engine'
import { type Rule, type RuleCases, ruleId } from '../../lib/review/rule'
import { AS_WRITTEN, registerOf, rewriter } from '../../lib/review/rule-cases'
import { DEFAULT_SETTINGS } from '../../lib/review/settings'
import { type RuleWording, renderDiagnostic, type WordingCatalogue } from '../../lib/review/wording'
import { readPlainText } from '../../lib/text/plain-text'

/** A rule with what lies beside it. */
export interface RuleFile {
  /** Path from the root, for example `lib/draft/rules/bare-year.ts`. */
  path: string
  rule: Rule | undefined
  cases: RuleCases | undefined
  zh: RuleWording | undefined
  en: RuleWording | undefined
}

const FEWEST_CASES = 3

export function checkPlace({ path, rule }: RuleFile, registered: readonly Rule[]): string[] {
  if (!rule) return [`${path} exports no \`rule\`: export one, or move what it holds into rules/support`]
  const [, feature, slug] = /^lib\/([^/]+)\/rules\/(.+)\.ts$/.exec(path) ?? []
  const complaints = []
  if (rule.slug !== slug) complaints.push(`slug “${rule.slug}” differs from the file name “${slug}”: rename one of the two`)
  if (!registered.includes(rule)) complaints.push(`${path} is not registered: lib/review/registry.ts finds files in lib/*/rules`)
  if (!(rule.code in CODES)) complaints.push(`code “${rule.code}” is not in lib/review/codes.ts: use one of the contract`)
  if (!rule.code.startsWith(`${feature}/`)) complaints.push(`code “${rule.code}” belongs to another feature: move the file there`)
  return complaints
}

export function checkFields({ rule }: RuleFile): string[] {
  if (!rule) return []
  const complaints = []
  const allowed: readonly string[] = [...(CODES[rule.code] ?? []), ...SOFT_SEVERITIES]
  if (!allowed.includes(rule.severity)) complaints.push(`severity “${rule.severity}” is not one of ${rule.code}: see lib/review/codes.ts`)
  if (rule.basis.trim() === '') complaints.push('no basis: name the standard or the custom')
  if (/\d+\.\d|第.{1,3}[条款]/.test(rule.basis)) complaints.push(`basis “${rule.basis}” cites a clause: name the standard only`)
  return complaints
}

export function checkCases({ path, cases }: RuleFile): string[] {
  if (!cases) return [`no table: write ${path.replace(/\.ts$/, '.cases.ts')} with valid and invalid texts`]
  const complaints = []
  if (cases.valid.length < FEWEST_CASES) complaints.push(`${cases.valid.length} valid cases: add some that look alike and are right`)
  if (cases.invalid.length < FEWEST_CASES) complaints.push(`${cases.invalid.length} invalid cases: add some in other wording`)
  if (cases.invalid.some(({ at }) => at.length === 0)) complaints.push('an invalid case finds nothing: name the place in `at`')
  return complaints
}

export function checkWording({ rule, cases, zh, en }: RuleFile): string[] {
  if (!rule) return []
  const complaints = []
  for (const [language, wording] of [['zh', zh] as const, ['en', en] as const]) {
    if (!wording) complaints.push(`no words in wording.${language}.ts for ${ruleId(rule)}: add an entry`)
    else if (wording.name === '' || wording.explain === '')
      complaints.push(`wording.${language}.ts: give ${ruleId(rule)} a name and an explanation`)
  }
  if (!zh || !en || !cases) return complaints
  for (const diagnostic of exampleDiagnostics(rule, cases)) {
    complaints.push(...checkRendered(diagnostic, zh, 'zh'), ...checkRendered(diagnostic, en, 'en'))
    if (!/[请宜应]/.test(zh.message(diagnostic.data)))
      complaints.push(`zh message “${zh.message(diagnostic.data)}” does not say what to do`)
  }
  return [...new Set(complaints)]
}

/** The diagnostics of the rule on its own invalid cases, as written. */
function exampleDiagnostics(rule: Rule, cases: RuleCases): Diagnostic[] {
  const rewrite = rewriter(AS_WRITTEN)
  const register = registerOf(cases)
  return cases.invalid.flatMap(({ text }) => {
    const { document } = readPlainText(rewrite(text))
    const { diagnostics } = review(document, { ...DEFAULT_SETTINGS, strict: true }, new BlockReader(), register)
    return diagnostics.filter((diagnostic) => diagnostic.rule === ruleId(rule))
  })
}

function checkRendered(diagnostic: Diagnostic, wording: RuleWording, language: string): string[] {
  const catalogue: WordingCatalogue = { [diagnostic.rule]: wording }
  const { message, related, actions } = renderDiagnostic(diagnostic, catalogue)
  const complaints = []
  for (const text of [message, ...related, ...actions])
    if (text.trim() === '' || /undefined|null|NaN|\[object/.test(text))
      complaints.push(`${language} words “${text}” miss a value: look at the data of the finding`)
  for (const { role } of diagnostic.related)
    if (!wording.related?.[role]) complaints.push(`${language}: no words for the related place “${role}”`)
  for (const { kind } of diagnostic.actions) if (!wording.actions?.[kind]) complaints.push(`${language}: no title for the action “${kind}”`)
  const allowed: readonly string[] = [...(CODES[diagnostic.code as keyof typeof CODES] ?? []), ...SOFT_SEVERITIES]
  if (!allowed.includes(diagnostic.severity))
    complaints.push(`a finding of ${diagnostic.rule} is shown as ${diagnostic.severity}: see lib/review/codes.ts`)
  return complaints
}
