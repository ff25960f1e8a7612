import type { RuleCases } from '../../review/rule'

export const cases: RuleCases = {
  valid: ['投资5000万元。', '投资五千万元。', '投资3.5亿元。'],
  invalid: [
    { text: '投资5千万元。', at: ['5千万'], fixed: '投资5000万元。' },
    { text: '投资3千万元。', at: ['3千万'], fixed: '投资3000万元。' },
    { text: '补助2百万元。', at: ['2百万'], fixed: '补助200万元。' },
  ],
}
