import type { RuleCases } from '../../review/rule'

export const cases: RuleCases = {
  valid: [
    '一是{work}；二是抓{matter}；三是严督查。',
    '一是，{work}；二是，抓{matter}；三是，严督查。',
    '第一，{work}。第二，抓{matter}。',
    '（一）{work}。\n（二），抓{matter}。',
  ],
  invalid: [
    {
      text: '一是，{work}；二是抓{matter}；三是严督查。',
      at: ['一是'],
      severity: 'hint',
      fixed: '一是{work}；二是抓{matter}；三是严督查。',
    },
    {
      text: '一是，{work}；二是，抓{matter}；三是严督查。',
      at: ['三是'],
      fixed: '一是，{work}；二是，抓{matter}；三是，严督查。',
    },
    { text: '做法有：一要{work}；二要，抓{matter}；三要严督查。', at: ['二要'] },
    { text: '一是{work}。\n二是，抓{matter}。\n三是严督查。\n四是，强保障。', at: ['二是'] },
  ],
}
