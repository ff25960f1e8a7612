/** A percentage that no whole number of so few can make. Digits cut off instead of rounded are let pass. */
import { statementRule } from './support/statement-rule'

export const rule = statementRule({ slug: 'impossible-share', code: 'figures/ratio', kinds: ['grim'], basis: '统计数据修约与逻辑关系' })
