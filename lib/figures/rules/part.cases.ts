import type { RuleCases } from '../../review/rule'

export const cases: RuleCases = {
  valid: [
    '{place}共有党员378名，其中女党员41名。',
    '{place}共落实手术12例，其中重点对象2例。',
    '{place}抽检食品350批次，其中农产品120批次。',
  ],
  invalid: [
    { text: '{place}共有党员378名，其中女党员413名。', at: ['378名，其中女党员413名'] },
    { text: '{place}投入资金680万元，其中用于产业发展710万元。', at: ['680万元，其中用于产业发展710万元'] },
    { text: '{place}有劳动力4300人，其中外出务工4860人。', at: ['4300人，其中外出务工4860人'] },
  ],
}
