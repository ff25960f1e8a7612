/** A number of days that the dates do not give, with or without the first day; an end before its start. */
import { statementRule } from './support/statement-rule'

export const rule = statementRule({ slug: 'days-between', code: 'figures/calendar', kinds: ['span', 'order'], basis: '出版物上数字用法' })
