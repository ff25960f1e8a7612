import type { RuleCases } from '../../review/rule'

export const cases: RuleCases = {
  valid: [
    '一是{work}；二是抓{matter}。',
    '{body}只有一项任务：一是{work}。',
    '工作要求一是一、二是二，{matter}不留死角。',
    '统一是关键，唯一是重点，{place}{work}。',
    '会上强调“一是{work}”的要求。',
    '星期一是{matter}培训日，十一是国庆节。',
  ],
  invalid: [
    {
      text: '2、做好{matter}。一是{work}，确保到位；强化督查，按月通报。\n3、抓保障。',
      at: ['一是'],
      severity: 'error',
      fixed: '2、做好{matter}。一是{work}，确保到位；二是强化督查，按月通报。\n3、抓保障。',
    },
    {
      text: '{place}抓得紧。一是{work}，{body}按月通报。',
      at: ['一是'],
      fixed: '{place}抓得紧。{work}，{body}按月通报。',
    },
    { text: '讲三点意见。\n第一，{work}。\n{body}要负起责任，抓好{matter}。', at: ['第一'] },
    { text: '一是，{work}，推进{matter}。', at: ['一是'], fixed: '{work}，推进{matter}。' },
  ],
}
