import type { RuleCases } from '../../review/rule'

export const cases: RuleCases = {
  valid: [
    '第一，{work}。第二，抓{matter}。',
    '第一、第二产业增速居{place}前列。',
    '其一，{work}；其二，抓{matter}。',
    '一、{work}\n二、抓{matter}',
  ],
  invalid: [
    { text: '第一、{work}。第二、抓{matter}。', at: ['第一、'], severity: 'warning', fixed: '第一，{work}。第二，抓{matter}。' },
    { text: '其一、{work}；其二、抓{matter}。', at: ['其一、'], fixed: '其一，{work}；其二，抓{matter}。' },
    { text: '讲三点。\n第一，{work}。\n第二、抓{matter}。\n第三，严督查。', at: ['第二、'] },
    { text: '首先、{work}；其次、抓{matter}；再次、严督查。', at: ['首先、'] },
  ],
}
