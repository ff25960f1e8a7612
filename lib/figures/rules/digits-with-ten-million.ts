/** “5千万”: Arabic digits with 十, 百 or 千 before 万 and 亿. */
import { usageRule } from './support/usage-rule'

export const rule = usageRule({ slug: 'digits-with-ten-million', severity: 'information', basis: '出版物上数字用法' })
