/** All rules with their tables and words, found by file. */
import type { Rule, RuleCases } from '../../lib/review/rule'
import { ruleId } from '../../lib/review/rule'
import type { WordingCatalogue } from '../../lib/review/wording'
import type { RuleFile } from './rule-conventions'

const modules = import.meta.glob<{ rule?: Rule }>(
  ['../../lib/*/rules/*.ts', '!../../lib/*/rules/*.cases.ts', '!../../lib/*/rules/*.test.ts'],
  { eager: true },
)
const tables = import.meta.glob<RuleCases>('../../lib/*/rules/*.cases.ts', { eager: true, import: 'cases' })
const chinese = import.meta.glob<WordingCatalogue>('../../lib/*/wording.zh.ts', { eager: true, import: 'wording' })
const english = import.meta.glob<WordingCatalogue>('../../lib/*/wording.en.ts', { eager: true, import: 'wording' })

const merge = (catalogues: Record<string, WordingCatalogue>): WordingCatalogue => Object.assign({}, ...Object.values(catalogues))
export const WORDING_ZH = merge(chinese)
export const WORDING_EN = merge(english)

export const RULE_FILES: readonly RuleFile[] = Object.entries(modules).map(([path, { rule }]) => ({
  path: path.replace('../../', ''),
  rule,
  cases: tables[path.replace(/\.ts$/, '.cases.ts')],
  zh: rule && WORDING_ZH[ruleId(rule)],
  en: rule && WORDING_EN[ruleId(rule)],
}))
