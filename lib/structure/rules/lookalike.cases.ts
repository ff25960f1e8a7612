import type { RuleCases } from '../../review/rule'

export const cases: RuleCases = {
  valid: ['一是{work}；二是抓{matter}。', '——是{place}的名片，也是{body}的招牌。', '1.{work}。\n2.抓{matter}。', '—{work}\n—抓{matter}'],
  invalid: [
    { text: '—是{work}；二是抓{matter}。', at: ['—是'], severity: 'warning', fixed: '一是{work}；二是抓{matter}。' },
    { text: 'l.{work}。\n2.抓{matter}。', at: ['l.'], fixed: '1.{work}。\n2.抓{matter}。' },
    {
      text: '(-)加强统筹。由{body}负责。\n(二)抓{matter}。按月通报。',
      at: ['(-)'],
      fixed: '(一)加强统筹。由{body}负责。\n(二)抓{matter}。按月通报。',
    },
    {
      text: '—、{work}\n由{body}负责。\n二、抓{matter}\n按月通报。',
      at: ['—、'],
      fixed: '一、{work}\n由{body}负责。\n二、抓{matter}\n按月通报。',
    },
    { text: '主要做法：-是{work}；二是抓{matter}；三是严督查。', at: ['-是'] },
  ],
}
