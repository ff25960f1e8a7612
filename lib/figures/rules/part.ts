/** A part after 其中 that is larger than its whole. */
import { statementRule } from './support/statement-rule'

export const rule = statementRule({ slug: 'part', code: 'figures/part-exceeds-whole', kinds: ['part'], basis: '统计数据修约与逻辑关系' })
