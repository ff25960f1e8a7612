import type { RuleCases } from '../../review/rule'

export const cases: RuleCases = {
  valid: ['七八个村。', '7个、8个。', '1、2号楼。'],
  invalid: [
    { text: '有7、8个村受灾。', at: ['7、8'], fixed: '有七八个村受灾。' },
    { text: '每组5、6人。', at: ['5、6'], fixed: '每组五六人。' },
    { text: '需3、4天完成。', at: ['3、4'], fixed: '需三四天完成。' },
  ],
}
