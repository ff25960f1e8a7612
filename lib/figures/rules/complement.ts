/** A done and an undone share that do not make a hundred. */
import { statementRule } from './support/statement-rule'

export const rule = statementRule({ slug: 'complement', code: 'figures/total', kinds: ['complement'], basis: '统计数据修约与逻辑关系' })
