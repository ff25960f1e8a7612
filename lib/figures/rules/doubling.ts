/** 翻番 that the levels before and after do not give; 翻两番 is four times. */
import { statementRule } from './support/statement-rule'

export const rule = statementRule({ slug: 'doubling', code: 'figures/change', kinds: ['doubling'], basis: '统计数据修约与逻辑关系' })
