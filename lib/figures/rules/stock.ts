/** A stock at the end that is not the stock at the start with what came and went. */
import { statementRule } from './support/statement-rule'

export const rule = statementRule({ slug: 'stock', code: 'figures/total', kinds: ['stock'], basis: '统计数据修约与逻辑关系' })
