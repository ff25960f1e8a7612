/** “低于”, “高于” and “超过” between figures that say the opposite. */
import { statementRule } from './support/statement-rule'

export const rule = statementRule({ slug: 'limit', code: 'figures/comparison', kinds: ['below', 'above'], basis: '统计数据修约与逻辑关系' })
