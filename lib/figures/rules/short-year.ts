/** “07年” for a year with four digits. */
import { usageRule } from './support/usage-rule'

export const rule = usageRule({ slug: 'short-year', severity: 'warning', basis: '出版物上数字用法' })
