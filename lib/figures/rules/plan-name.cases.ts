import type { RuleCases } from '../../review/rule'

export const cases: RuleCases = {
  valid: ['“十二五”规划。', '十二五规划。', '12.5规划。'],
  invalid: [
    { text: '12五规划。', at: ['12五'], fixed: '“十二五”规划。' },
    { text: '13五期间。', at: ['13五'], fixed: '“十三五”期间。' },
    { text: '14五时期。', at: ['14五'], fixed: '“十四五”时期。' },
  ],
}
