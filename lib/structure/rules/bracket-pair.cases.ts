import type { RuleCases } from '../../review/rule'

export const cases: RuleCases = {
  valid: ['（一）{work}。\n（二）抓{matter}。', '(1){work}。\n(2)抓{matter}。', '1）{work}；2）抓{matter}。', '㈠{work}。\n㈡抓{matter}。'],
  invalid: [
    {
      text: '（一){work}。由{body}负责。\n（二）抓{matter}。按月通报。',
      at: ['（一)'],
      severity: 'warning',
      onlyAsWritten: true,
      fixed: '（一）{work}。由{body}负责。\n（二）抓{matter}。按月通报。',
    },
    { text: '（1）{work}。\n(2）抓{matter}。', at: ['(2）'], onlyAsWritten: true, fixed: '（1）{work}。\n（2）抓{matter}。' },
    { text: '（一）{work}。由{body}负责。\n（二)抓{matter}。按月通报。', at: ['（二)'], onlyAsWritten: true },
    { text: '做法有：（1）{work}；（2)抓{matter}；（3）严督查。', at: ['（2)'], onlyAsWritten: true },
  ],
}
