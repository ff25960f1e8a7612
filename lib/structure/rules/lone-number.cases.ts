import type { RuleCases } from '../../review/rule'

export const cases: RuleCases = {
  valid: [
    '一、{work}\n内容甲。\n二、抓{matter}\n内容乙。',
    '{body}只有一项任务：\n1.{work}。',
    '（一）{work}\n内容甲。\n（二）抓{matter}\n内容乙。',
    '二、三产业较快增长，{place}一、二级公路{n}公里。',
    '•{work}',
  ],
  invalid: [
    { text: '一、概况\n内容甲。\n二、做法\n（一）{work}\n由{body}负责。\n三、打算\n内容丙。', at: ['（一）'], severity: 'warning' },
    { text: '（一）准备\n1.{work}。由{body}负责。\n（二）实施\n1.抓{matter}。\n2.严督查。', at: ['1.'] },
    { text: '{place}报告\n一、{work}\n由{body}负责，抓好{matter}。', at: ['一、'] },
    { text: '一、准备\n（1）{work}。由{body}负责。\n二、实施\n内容乙。', at: ['（1）'] },
  ],
}
