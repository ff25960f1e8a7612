/** “2008-8” for a month. */
import { usageRule } from './support/usage-rule'

export const rule = usageRule({ slug: 'hyphen-month', severity: 'information', basis: '出版物上数字用法' })
