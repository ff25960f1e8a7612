import type { RuleCases } from '../../review/rule'

export const cases: RuleCases = {
  valid: [
    '一、概况\n1.{work}。\n2.抓{matter}。\n二、打算\n内容乙。',
    '一、概况\n（一）{work}\n1.宣传。\n（1）抓{matter}。\n（2）严督查。\n2.建账。\n（二）保障\n内容乙。',
    '（一）{work}。坚持以下原则：（1）实事求是；（2）公开公平。\n（二）抓{matter}。按月通报。',
    '（一）{work}\n①抓{matter}。\n②严督查。\n（二）保障\n内容乙。',
  ],
  invalid: [
    {
      text: '（一）{work}\n1、宣传。\n2、建账。\n（二）{matter}\n（1）明查。由{body}负责。\n（2）暗访。按月通报。',
      at: ['（1）'],
      fixed: '（一）{work}\n1、宣传。\n2、建账。\n（二）{matter}\n1、明查。由{body}负责。\n2、暗访。按月通报。',
    },
    { text: '一、概况\n（1）{work}。由{body}负责。\n（2）抓{matter}。按月通报。\n二、打算\n内容乙。', at: ['（1）'] },
    {
      text: '（一）{work}\n内容甲。\n（二）{matter}\n（1）明查。由{body}负责。\n（2）暗访。按月通报。\n（三）保障\n内容丙。',
      at: ['（1）'],
      fixed: '（一）{work}\n内容甲。\n（二）{matter}\n1.明查。由{body}负责。\n2.暗访。按月通报。\n（三）保障\n内容丙。',
    },
    {
      text: '（一）{work}\n1.宣传。\n2.建账。\n（二）{matter}\n①明查。由{body}负责。\n②暗访。按月通报。',
      at: ['①'],
      fixed: '（一）{work}\n1.宣传。\n2.建账。\n（二）{matter}\n1.明查。由{body}负责。\n2.暗访。按月通报。',
    },
    { text: '{place}报告\n（一）{work}\n（1）抓{matter}。\n（2）严督查。\n（3）强保障。\n（二）打算\n内容乙。', at: ['（1）'] },
  ],
}
