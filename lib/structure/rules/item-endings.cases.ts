import type { RuleCases } from '../../review/rule'

export const cases: RuleCases = {
  valid: [
    '一是{work}；二是抓{matter}；三是严督查。',
    '一是{work}。二是抓{matter}。三是严督查。',
    '一是{work}。由{body}负责。二是抓{matter}；三是严督查。',
    '一是{work}；二是抓{matter}。',
    '一、{work}。\n二、抓{matter}；\n三、严督查。',
  ],
  invalid: [
    {
      text: '一是{work}。二是抓{matter}；三是严督查；四是强保障。',
      at: ['。'],
      severity: 'information',
      fixed: '一是{work}；二是抓{matter}；三是严督查；四是强保障。',
    },
    { text: '主要做法：一是{work}，二是抓{matter}；三是严督查。', at: ['，'], fixed: '主要做法：一是{work}；二是抓{matter}；三是严督查。' },
    { text: '要做到：一要{work}；二要抓{matter}；三要严督查。四要强保障。', at: ['。'] },
    { text: '做法有：①{work}；②抓{matter}。③严督查；④强保障。', at: ['。'] },
  ],
}
