/** A number of years that the two years do not give. */
import { statementRule } from './support/statement-rule'

export const rule = statementRule({ slug: 'years-between', code: 'figures/calendar', kinds: ['years'], basis: '出版物上数字用法' })
