import type { RuleCases } from '../../review/rule'

export const cases: RuleCases = {
  valid: [
    '{place}三季度工作汇报\n三季度我们抓了三件事。',
    '{place}三季度工作汇报\n四季度将继续推进。',
    '{place}三季度工作汇报\n下一步打算\n四季度抓好收尾。',
  ],
  invalid: [
    { text: '{place}三季度工作汇报\n四季度完成了任务。', at: ['四季度'] },
    { text: '{place}一季度工作总结\n在二季度普查中，登记完毕。', at: ['二季度'] },
    { text: '{place}二季度工作情况\n三季度各项指标完成较好。', at: ['三季度'] },
  ],
}
