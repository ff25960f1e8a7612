/** “7、8个” for 七八个. */
import { usageRule } from './support/usage-rule'

export const rule = usageRule({ slug: 'listed-estimate', severity: 'information', basis: '出版物上数字用法' })
