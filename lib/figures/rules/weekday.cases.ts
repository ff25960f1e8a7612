import type { RuleCases } from '../../review/rule'

export const cases: RuleCases = {
  valid: ['2024年6月14日（星期五）上午召开。', '2025年3月12日（星期三）召开。', '6月14日（星期五）召开。'],
  invalid: [
    { text: '2024年6月14日（星期四）上午召开。', at: ['2024年6月14日'] },
    { text: '2025年3月12日（星期二）召开。', at: ['2025年3月12日'] },
    { text: '2024年6月14日星期四召开。', at: ['2024年6月14日'] },
  ],
}
