import type { RuleCases } from '../../review/rule'

export const cases: RuleCases = {
  valid: [
    '一、{work}\n内容甲。\n二、抓{matter}\n内容乙。',
    '1.{work}。\n2.抓{matter}。',
    '（一）{work}。\n（二）抓{matter}。',
    '一，二，三，{place}各村一齐{work}。',
  ],
  invalid: [
    {
      text: '一.{work}\n内容甲。\n二.抓{matter}\n内容乙。',
      at: ['一.'],
      severity: 'warning',
      fixed: '一、{work}\n内容甲。\n二、抓{matter}\n内容乙。',
    },
    { text: '一、{work}\n内容甲。\n二．抓{matter}\n内容乙。', at: ['二．'], fixed: '一、{work}\n内容甲。\n二、抓{matter}\n内容乙。' },
    { text: '一丶{work}\n内容甲。\n二丶抓{matter}\n内容乙。', at: ['一丶'], fixed: '一、{work}\n内容甲。\n二、抓{matter}\n内容乙。' },
    { text: '1丶{work}。\n2丶抓{matter}。', at: ['1丶'], fixed: '1、{work}。\n2、抓{matter}。' },
    { text: '一，{work}\n内容甲。\n二，抓{matter}\n内容乙。', at: ['一，'] },
    { text: '一、{work}\n内容甲。\n二、抓{matter}\n内容乙。\n三.强保障\n内容丙。', at: ['三.'] },
  ],
}
