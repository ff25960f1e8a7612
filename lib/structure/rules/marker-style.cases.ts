import type { RuleCases } from '../../review/rule'

export const cases: RuleCases = {
  valid: [
    '1.{work}。\n2.抓{matter}。\n3.严督查。',
    '一、甲\n1.{work}。\n2.抓{matter}。\n二、乙\n1、严督查。\n2、强保障。',
    '一、{work}\n二.抓{matter}\n三、强保障',
    '第一阶段{work}。\n第二步抓{matter}。',
    'A.{work}；B.抓{matter}；C.严督查。',
  ],
  invalid: [
    {
      text: '1.{work}。\n2、抓{matter}。\n3.严督查。',
      at: ['2、'],
      severity: 'warning',
      fixed: '1.{work}。\n2.抓{matter}。\n3.严督查。',
    },
    {
      text: '（一）{work}。由{body}负责。\n(二)抓{matter}。按月通报。\n（三）严督查。落实到人。',
      at: ['(二)'],
      onlyAsWritten: true,
      fixed: '（一）{work}。由{body}负责。\n（二）抓{matter}。按月通报。\n（三）严督查。落实到人。',
    },
    { text: '1.{work}。\n2．抓{matter}。\n3.严督查。', at: ['2．'], fixed: '1.{work}。\n2.抓{matter}。\n3.严督查。' },
    { text: '⑴{work}。\n（2）抓{matter}。\n（3）严督查。', at: ['⑴'] },
  ],
}
