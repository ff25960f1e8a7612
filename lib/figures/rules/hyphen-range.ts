/** “6-15周岁”: a range with a half-width hyphen. */
import { usageRule } from './support/usage-rule'

export const rule = usageRule({ slug: 'hyphen-range', severity: 'information', basis: '出版物上数字用法' })
