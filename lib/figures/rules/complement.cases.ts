import type { RuleCases } from '../../review/rule'

export const cases: RuleCases = {
  valid: ['{place}已完成任务的78.5%，尚有21.5%未完成。', '{place}合格率为96.5%，不合格率为3.5%。', '{place}完成率78.5%，合格率98%。'],
  invalid: [
    { text: '{place}已完成任务的78.5%，尚有31.5%未完成。', at: ['78.5%，尚有31.5%'] },
    { text: '{place}合格率为96.5%，不合格率为4.5%。', at: ['96.5%，不合格率为4.5%'] },
    { text: '{place}已完成78.5%，还剩31.5%。', at: ['78.5%，还剩31.5%'] },
  ],
}
