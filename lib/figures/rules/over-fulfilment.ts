/** Over-fulfilment that does not follow from the plan and the result. */
import { statementRule } from './support/statement-rule'

export const rule = statementRule({ slug: 'over-fulfilment', code: 'figures/ratio', kinds: ['over'], basis: '统计数据修约与逻辑关系' })
