import type { RuleCases } from '../../review/rule'

export const cases: RuleCases = {
  valid: ['二〇二四年。', '2024年。', 'OA系统。'],
  invalid: [
    { text: '二O二四年。', at: ['O'], fixed: '二〇二四年。' },
    { text: '二O一九年十月。', at: ['O'], fixed: '二〇一九年十月。' },
    { text: '一九八O年。', at: ['O'], fixed: '一九八〇年。' },
  ],
}
