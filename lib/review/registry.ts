/** All rules, found by file: adding one is adding a file. */
import type { Rule } from './rule'

const modules = import.meta.glob<Rule>(['../*/rules/*.ts', '!../*/rules/*.cases.ts', '!../*/rules/*.test.ts'], {
  eager: true,
  import: 'rule',
})

export const rules: readonly Rule[] = Object.values(modules)
