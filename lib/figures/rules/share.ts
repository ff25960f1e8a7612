/** A share, rate or multiple that its numerator and denominator do not give. Silent where the denominator is not written. */
import { statementRule } from './support/statement-rule'

export const rule = statementRule({ slug: 'share', code: 'figures/ratio', kinds: ['share', 'times'], basis: '统计数据修约与逻辑关系' })
