/** All rules, found by file: adding one is adding a file. */
import type { Rule } from './rule'

const modules = import.meta.glob<Rule>(['../*/rules/*.ts', '!../*/rules/*.cases.ts', '!../*/rules/*.test.ts'], {
  eager: true,
  import: 'rule',
})

export const rules: readonly Rule[] = Object.values(modules)

const turns = new Map(rules.map((rule, turn) => [rule, turn]))

/** The place of a rule in their order. */
export function turnOf(rule: Rule): number {
  return turns.get(rule) ?? rules.length
}
