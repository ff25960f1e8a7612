/** A day that the calendar does not have. */
import { statementRule } from './support/statement-rule'

export const rule = statementRule({ slug: 'day', code: 'figures/calendar', kinds: ['day'], basis: '出版物上数字用法' })
