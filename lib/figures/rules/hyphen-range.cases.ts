import type { RuleCases } from '../../review/rule'

export const cases: RuleCases = {
  valid: ['6～15周岁儿童。', '6—15周岁儿童。', '联系电话0000-6000000。'],
  invalid: [
    { text: '6-15周岁儿童。', at: ['-'], fixed: '6～15周岁儿童。' },
    { text: '引进2-3个项目。', at: ['-'], fixed: '引进2～3个项目。' },
    { text: '每户补助100-200元。', at: ['-'], fixed: '每户补助100～200元。' },
  ],
}
