/** “截止12月31日” for 截至. */
import { usageRule } from './support/usage-rule'

export const rule = usageRule({ slug: 'until-word', severity: 'information', basis: '现代汉语' })
