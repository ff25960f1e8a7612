/** A rank beyond the number of those ranked. */
import { statementRule } from './support/statement-rule'

export const rule = statementRule({ slug: 'rank', code: 'figures/comparison', kinds: ['rank'], basis: '统计数据修约与逻辑关系' })
