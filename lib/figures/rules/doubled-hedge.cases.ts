import type { RuleCases } from '../../review/rule'

export const cases: RuleCases = {
  valid: ['{place}约50人参加。', '{place}有50人左右参加。', '{place}近3000多亩土地受灾，约占三成。'],
  invalid: [
    { text: '{place}约50人左右参加。', at: ['约50人左右'], fixed: '{place}约50人参加。' },
    { text: '{place}超过50人以上参加。', at: ['超过50人以上'], fixed: '{place}超过50人参加。' },
    { text: '{place}大约30户上下受灾。', at: ['大约30户上下'], fixed: '{place}大约30户受灾。' },
  ],
}
