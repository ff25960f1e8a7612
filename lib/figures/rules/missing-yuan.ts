/** “1000万以上的项目” beside amounts in 万元: the unit is missing. */
import { usageRule } from './support/usage-rule'

export const rule = usageRule({ slug: 'missing-yuan', severity: 'warning', basis: '出版物上数字用法' })
