/** Shares of one whole that do not make a hundred. Rounding is allowed for; shares of different wholes are left alone. */
import { statementRule } from './support/statement-rule'

export const rule = statementRule({ slug: 'whole-hundred', code: 'figures/total', kinds: ['hundred'], basis: '统计数据修约与逻辑关系' })
