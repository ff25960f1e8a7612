import type { RuleCases } from '../../review/rule'

export const cases: RuleCases = {
  valid: ['{place}事故由12起降为4起，减少三分之二。', '{place}产量增加2倍。', '{place}减少一半。'],
  invalid: [
    { text: '{place}事故由12起降为4起，减少了3倍。', at: ['减少了3倍'] },
    { text: '{place}投诉量下降2倍。', at: ['下降2倍'] },
    { text: '{place}成本降低1.5倍。', at: ['降低1.5倍'] },
  ],
}
