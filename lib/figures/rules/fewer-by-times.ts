/** “减少3倍”: nothing can be three times fewer. */
import { usageRule } from './support/usage-rule'

export const rule = usageRule({ slug: 'fewer-by-times', severity: 'warning', basis: '统计用语' })
