import type { RuleCases } from '../../review/rule'

export const cases: RuleCases = {
  valid: ['在全县12个乡镇中排名第3。', '位居全市15个县区第6位。', '排名上升3位、居第14位。'],
  invalid: [
    { text: '在全县12个乡镇中排名第15。', at: ['12个乡镇中排名第15'] },
    { text: '名列全县12个乡镇第15位。', at: ['12个乡镇第15位'] },
    { text: '在全市9个县区中位列第11位。', at: ['9个县区中位列第11位'] },
  ],
}
