/** “约50人左右”: two hedges for one figure. */
import { usageRule } from './support/usage-rule'

export const rule = usageRule({ slug: 'doubled-hedge', severity: 'warning', basis: '出版物上数字用法' })
