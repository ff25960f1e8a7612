/** All rules, found by file: adding one is adding a file. */
import type { Rule } from './rule'

const modules = {
  ...import.meta.glob<Rule>(['../structure/rules/*.ts', '!../structure/rules/*.cases.ts', '!../structure/rules/*.test.ts'], {
    eager: true,
    import: 'rule',
  }),
  ...import.meta.glob<Rule>(['../figures/rules/*.ts', '!../figures/rules/*.cases.ts', '!../figures/rules/*.test.ts'], {
    eager: true,
    import: 'rule',
  }),
  ...import.meta.glob<Rule>(['../draft/rules/*.ts', '!../draft/rules/*.cases.ts', '!../draft/rules/*.test.ts'], {
    eager: true,
    import: 'rule',
  }),
}

export const rules: readonly Rule[] = Object.values(modules)
