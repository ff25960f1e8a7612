import type { RuleCases } from '../../review/rule'

export const cases: RuleCases = {
  valid: [
    '{body}报告如下。\n一、{work}\n内容甲。\n二、抓{matter}\n内容乙。',
    '一、概况\n（一）{work}\n内容甲。\n（二）抓{matter}\n内容乙。\n二、打算\n（三）强保障\n内容丙。\n（四）严督查\n内容丁。',
    '{place}认真{work}。其次，推进{matter}。再次，严考核。',
    '{body}报告名词解释1.{work}：由{body}负责。2.抓{matter}：按月通报。3.严督查：落实到人。',
    '他引用文件中“二是{work}；三是抓{matter}”两句。',
    '3.15亿元投资用于{matter}，8.6个百分点的增幅居全市前列。',
  ],
  invalid: [
    {
      text: '{body}报告如下。\n二、{work}\n内容甲。\n三、抓{matter}\n内容乙。',
      at: ['二、'],
      severity: 'error',
      fixed: '{body}报告如下。\n一、{work}\n内容甲。\n二、抓{matter}\n内容乙。',
    },
    {
      text: '围绕年初目标，{body}开展以下工作。\n（二）{work}。由{body}负责。\n（三）抓{matter}。按月通报。',
      at: ['（二）'],
      severity: 'error',
      fixed: '围绕年初目标，{body}开展以下工作。\n（一）{work}。由{body}负责。\n（二）抓{matter}。按月通报。',
    },
    { text: '二、{work}\n内容甲。\n三、抓{matter}\n内容乙。', at: ['二、'], severity: 'warning' },
    { text: '十是{work}。十一是抓好{matter}。十二是严督查。', at: ['十是'], severity: 'warning' },
    { text: '一、概况\n{place}有{n}个村。\n二、做法\n2.{work}。由{body}负责。\n3.抓{matter}。按月通报。', at: ['2.'], severity: 'error' },
    { text: '主要做法有：二是{work}；三是抓好{matter}；四是严督查。', at: ['二是'], severity: 'error' },
  ],
}
