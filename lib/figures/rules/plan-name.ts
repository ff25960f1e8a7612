/** “12五规划” for “十二五”规划. */
import { usageRule } from './support/usage-rule'

export const rule = usageRule({ slug: 'plan-name', severity: 'information', basis: '出版物上数字用法' })
