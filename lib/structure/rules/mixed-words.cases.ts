import type { RuleCases } from '../../review/rule'

export const cases: RuleCases = {
  valid: [
    '首先，{work}；其次，抓{matter}；再次，严督查；最后，强保障。',
    '第一，{work}。第二，抓{matter}。第三，严督查。',
    '首先要{work}。二是抓{matter}。三是严督查。',
    '一是{work}。首先，{body}要负责。二是抓{matter}。',
  ],
  invalid: [
    {
      text: '首先，{work}。\n其次，抓{matter}。\n第三，{body}严督查。',
      at: ['首先'],
      severity: 'warning',
      fixed: '首先，{work}。\n其次，抓{matter}。\n再次，{body}严督查。',
    },
    {
      text: '第一，{work}。第二，抓{matter}。三是{body}严督查。',
      at: ['第一'],
    },
    {
      text: '首先，{work}；第二，抓{matter}；第三，{body}严督查。',
      at: ['首先'],
      fixed: '第一，{work}；第二，抓{matter}；第三，{body}严督查。',
    },
    { text: '一是{work}；二是抓{matter}；第三，{body}严督查。', at: ['一是'] },
  ],
}
