import type { RuleCases } from '../../review/rule'

export const cases: RuleCases = {
  valid: ['增幅在15%～30%之间。', '增长30%。', '15～30人。'],
  invalid: [
    { text: '增幅在15～30%之间。', at: ['15～30%'], fixed: '增幅在15%～30%之间。' },
    { text: '占5—10%。', at: ['5—10%'], fixed: '占5%—10%。' },
    { text: '下降2.5～3.5%。', at: ['2.5～3.5%'], fixed: '下降2.5%～3.5%。' },
  ],
}
