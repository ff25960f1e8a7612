/** One indicator with the same period, area and unit, and two values that no rounding reconciles. */
import { statementRule } from './support/statement-rule'

export const rule = statementRule({ slug: 'indicator', code: 'figures/conflict', kinds: ['indicator'], basis: '统计数据修约与逻辑关系' })
