import type { RuleCases } from '../../review/rule'

export const cases: RuleCases = {
  valid: ['2008年8月。', '2008—2010年。', '标准号2008-1234。'],
  invalid: [
    { text: '2008-8完成验收。', at: ['2008-8'], fixed: '2008年8月完成验收。' },
    { text: '于2023-10启用。', at: ['2023-10'], fixed: '于2023年10月启用。' },
    { text: '自2019-06起施行。', at: ['2019-06'], fixed: '自2019年6月起施行。' },
  ],
}
