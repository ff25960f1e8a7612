/** A change in amount that is not the difference of the two levels. */
import { statementRule } from './support/statement-rule'

export const rule = statementRule({ slug: 'amount-of-change', code: 'figures/change', kinds: ['amount'], basis: '统计数据修约与逻辑关系' })
