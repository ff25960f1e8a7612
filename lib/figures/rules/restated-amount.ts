/** One amount in two units that are not equal. */
import { statementRule } from './support/statement-rule'

export const rule = statementRule({
  slug: 'restated-amount',
  code: 'figures/unit-conversion',
  kinds: ['unit'],
  basis: '国际单位制及其应用',
})
