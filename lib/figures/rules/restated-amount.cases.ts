import type { RuleCases } from '../../review/rule'

export const cases: RuleCases = {
  valid: ['{place}到位资金1.35亿元（13500万元）。', '{place}流转土地3000亩（200公顷）。', '{place}受益群众5000余人（5126人）。'],
  invalid: [
    { text: '{place}到位资金1.35亿元（1350万元）。', at: ['1.35亿元（1350万元'] },
    { text: '{place}流转土地3000亩（300公顷）。', at: ['3000亩（300公顷'] },
    { text: '{place}收购小麦560吨，折合56万斤。', at: ['560吨，折合56万斤'] },
  ],
}
