import type { RuleCases } from '../../review/rule'

export const cases: RuleCases = {
  valid: [
    '（一）{work}。由{body}负责。\n（二）抓{matter}。按月通报。',
    '①{work}；②抓{matter}。',
    '1、{work}。\n2、抓{matter}。',
    '按照第（一）、第（二）项规定，由{body}{work}。',
    '一、{work}\n二、抓{matter}',
  ],
  invalid: [
    {
      text: '（一）、{work}。由{body}负责。\n（二）、抓{matter}。按月通报。',
      at: ['（一）、'],
      severity: 'warning',
      fixed: '（一）{work}。由{body}负责。\n（二）抓{matter}。按月通报。',
    },
    { text: '（1）、{work}。\n（2）抓{matter}。', at: ['（1）、'], fixed: '（1）{work}。\n（2）抓{matter}。' },
    { text: '做法有：①、{work}；②、抓{matter}。', at: ['①、'], fixed: '做法有：①{work}；②抓{matter}。' },
    { text: '（一）{work}。由{body}负责。\n（二），抓{matter}。按月通报。', at: ['（二），'] },
  ],
}
