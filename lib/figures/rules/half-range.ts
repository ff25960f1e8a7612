/** “15～30%”: the first figure lacks its sign. */
import { usageRule } from './support/usage-rule'

export const rule = usageRule({ slug: 'half-range', severity: 'information', basis: '出版物上数字用法' })
