import type { RuleCases } from '../../review/rule'

export const cases: RuleCases = {
  valid: [
    '{place}产值由200万元增加到600万元，增长2倍。',
    '{place}产值由200万元增加到600万元，是原来的3倍。',
    '{place}由15家发展到45家，增长2倍。',
  ],
  invalid: [
    { text: '{place}产值由200万元增加到600万元，增长3倍。', at: ['200万元增加到600万元，增长3倍'] },
    { text: '{place}年产值从300万元增加到1200万元，增长4倍。', at: ['300万元增加到1200万元，增长4倍'] },
    {
      text: '{place}产值由200万元增加到600万元，增长5倍。',
      at: ['200万元增加到600万元，增长5倍'],
      fixed: '{place}产值由200万元增加到600万元，增长2倍。',
    },
  ],
}
