/** “二个方面” for 两个方面. */
import { usageRule } from './support/usage-rule'

export const rule = usageRule({ slug: 'er-for-liang', severity: 'information', basis: '现代汉语' })
