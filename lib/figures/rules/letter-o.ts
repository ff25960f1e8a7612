/** “二O二四” with a letter for 〇. */
import { usageRule } from './support/usage-rule'

export const rule = usageRule({ slug: 'letter-o', severity: 'information', basis: '出版物上数字用法' })
