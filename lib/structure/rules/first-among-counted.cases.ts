import type { RuleCases } from '../../review/rule'

export const cases: RuleCases = {
  valid: [
    '首先，{work}；其次，抓{matter}；再次，严督查。',
    '一是{work}。二是抓{matter}。三是严督查。',
    '首先，{work}。\n其次，抓{matter}。\n第三，{body}严督查。',
    '{body}首先完成了{matter}，二是两倍的谐音。',
  ],
  invalid: [
    {
      text: '首先要{work}。二是抓好{matter}。三是{body}要严督查。',
      at: ['首先'],
      severity: 'information',
      fixed: '一是要{work}。二是抓好{matter}。三是{body}要严督查。',
    },
    { text: '首先，{work}；二是，抓好{matter}；三是，严督查。', at: ['首先'], fixed: '一是，{work}；二是，抓好{matter}；三是，严督查。' },
    { text: '{place}的做法：首先，{work}。\n二是抓好{matter}。\n三是严督查。', at: ['首先'] },
    { text: '首先应{work}；二是抓好{matter}；三是严督查；四是强保障。', at: ['首先'] },
  ],
}
