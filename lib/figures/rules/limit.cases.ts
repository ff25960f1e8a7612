import type { RuleCases } from '../../review/rule'

export const cases: RuleCases = {
  valid: ['{place}入学率92.37%，低于95%的标准。', '{place}综合得票率62.5%，高于60%的标准。', '{place}增长5.2%，高于全国0.2个百分点。'],
  invalid: [
    { text: '{place}入学率96.37%，低于95%的标准。', at: ['96.37%，低于95%'] },
    { text: '{place}辍学率4.2%，控制在3%以内。', at: ['4.2%，控制在3%以内'] },
    { text: '{place}综合得票率52.5%，高于60%的标准。', at: ['52.5%，高于60%'] },
  ],
}
