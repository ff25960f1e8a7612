import type { RuleCases } from '../../review/rule'

export const cases: RuleCases = {
  valid: [
    '一是{work}；二是抓{matter}；三是严考核；四是强保障。',
    '一是{work}；二是抓{matter}；四是严考核。',
    '（一）{work}\n1.宣传{matter}。\n2.建台账。\n（二）抓督查\n1.明查。\n2.暗访。',
    '一、{work}\n二、抓{matter}\n三、强保障',
  ],
  invalid: [
    {
      text: '一是{work}；三是抓{matter}；二是严考核；四是强保障。',
      at: ['二是'],
      fixed: '一是{work}；二是抓{matter}；三是严考核；四是强保障。',
    },
    {
      text: '（一）{work}。由{body}负责。\n（三）推进{matter}。由镇政府负责。\n（二）严督查。按月通报。\n（四）强保障。落实经费。',
      at: ['（二）'],
      fixed: '（一）{work}。由{body}负责。\n（二）推进{matter}。由镇政府负责。\n（三）严督查。按月通报。\n（四）强保障。落实经费。',
    },
    { text: '1.{work}。\n2.抓{matter}。\n4.建台账。\n3.严考核。\n5.强保障。', at: ['3.'] },
    { text: '第一，{work}。\n第三，推进{matter}。\n第二，严明纪律。\n第四，强保障。', at: ['第二'] },
  ],
}
