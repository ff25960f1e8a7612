/** An amount in digits and in capital numerals that are not equal. */
import { statementRule } from './support/statement-rule'

export const rule = statementRule({
  slug: 'capital-amount',
  code: 'figures/unit-conversion',
  kinds: ['capital'],
  basis: '票据和结算凭证填写要求',
})
