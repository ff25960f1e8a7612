/** A weekday that does not belong to the date. */
import { statementRule } from './support/statement-rule'

export const rule = statementRule({ slug: 'weekday', code: 'figures/calendar', kinds: ['weekday'], basis: '出版物上数字用法' })
