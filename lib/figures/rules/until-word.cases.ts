import type { RuleCases } from '../../review/rule'

export const cases: RuleCases = {
  valid: ['截至12月31日。', '报名截止时间为12月31日。', '活动已经截止。'],
  invalid: [
    { text: '截止12月31日。', at: ['截止'], fixed: '截至12月31日。' },
    { text: '截止目前，已完成90%。', at: ['截止'], fixed: '截至目前，已完成90%。' },
    { text: '截止到2023年底，共有30户。', at: ['截止到'], fixed: '截至2023年底，共有30户。' },
  ],
}
