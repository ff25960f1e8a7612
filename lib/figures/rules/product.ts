/** Unit price, yield or ration times quantity that is not the total. */
import { statementRule } from './support/statement-rule'

export const rule = statementRule({ slug: 'product', code: 'figures/product', kinds: ['product'], basis: '统计数据修约与逻辑关系' })
