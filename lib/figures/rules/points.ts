/** A change in percentage points that is not the difference of the two rates. */
import { statementRule } from './support/statement-rule'

export const rule = statementRule({ slug: 'points', code: 'figures/change', kinds: ['points'], basis: '统计数据修约与逻辑关系' })
