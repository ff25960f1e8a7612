import type { RuleCases } from '../../review/rule'

export const cases: RuleCases = {
  valid: [
    '1.{work}。\n2.抓{matter}。',
    '1．{work}。\n2．抓{matter}。',
    '1.{work}。\n2、抓{matter}。\n3.严督查。',
    '1、2号楼由{body}负责。',
  ],
  invalid: [
    { text: '1、{work}。\n2、抓{matter}。', at: ['1、'], severity: 'hint', fixed: '1.{work}。\n2.抓{matter}。' },
    { text: '（一）准备\n1、{work}。\n2、抓{matter}。\n（二）实施\n{body}负责。', at: ['1、'] },
    { text: '做到：1、{work}；2、抓{matter}；3、严督查。', at: ['1、'], fixed: '做到：1.{work}；2.抓{matter}；3.严督查。' },
  ],
}
