/** An average that total and number do not give. */
import { statementRule } from './support/statement-rule'

export const rule = statementRule({ slug: 'average', code: 'figures/product', kinds: ['average'], basis: '统计数据修约与逻辑关系' })
