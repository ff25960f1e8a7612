/** An accumulated figure that is not the sum of its periods, or is smaller than one of them. */
import { statementRule } from './support/statement-rule'

export const rule = statementRule({ slug: 'accumulation', code: 'figures/total', kinds: ['accumulated'], basis: '统计数据修约与逻辑关系' })
