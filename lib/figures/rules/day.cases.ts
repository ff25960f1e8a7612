import type { RuleCases } from '../../review/rule'

export const cases: RuleCases = {
  valid: ['2024年2月29日召开会议。', '12月31日前完成。', '截至4月30日。'],
  invalid: [
    { text: '2023年2月29日召开会议。', at: ['2023年2月29日'] },
    { text: '截至2024年4月31日。', at: ['2024年4月31日'] },
    { text: '定于6月31日召开。', at: ['6月31日'] },
  ],
}
