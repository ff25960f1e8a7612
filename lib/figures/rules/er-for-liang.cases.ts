import type { RuleCases } from '../../review/rule'

export const cases: RuleCases = {
  valid: ['抓好两个方面。', '第二个方面。', '十二个乡镇。', '二位同志、二等奖。'],
  invalid: [
    { text: '抓好二个方面。', at: ['二个'], fixed: '抓好两个方面。' },
    { text: '完成二项任务。', at: ['二项'], fixed: '完成两项任务。' },
    { text: '共有二家企业。', at: ['二家'], fixed: '共有两家企业。' },
  ],
}
