/** “提高4%” between two rates that differ by 4 percentage points. */
import { statementRule } from './support/statement-rule'

export const rule = statementRule({
  slug: 'percent-for-points',
  code: 'figures/usage',
  kinds: ['percent-for-points'],
  basis: '统计用语',
  severity: 'warning',
})
