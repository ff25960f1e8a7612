/** “[2009]第012号” for 〔2009〕12号. */
import { usageRule } from './support/usage-rule'

export const rule = usageRule({ slug: 'issuing-number', severity: 'information', basis: '党政机关公文格式' })
