/** Growth that the levels before and after do not give. Growth at constant prices, on a comparable basis and yearly averages are never recomputed. */
import { statementRule } from './support/statement-rule'

export const rule = statementRule({ slug: 'growth', code: 'figures/change', kinds: ['rate', 'step'], basis: '统计数据修约与逻辑关系' })
