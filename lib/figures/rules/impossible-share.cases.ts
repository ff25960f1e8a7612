import type { RuleCases } from '../../review/rule'

export const cases: RuleCases = {
  valid: ['{place}8个行政村中，通公交的占87.5%。', '{place}320个村中，通公交的占80.1%。', '{place}12个乡镇中，通三级公路的占75%。'],
  invalid: [
    { text: '{place}7个行政村中，通公交的占80%。', at: ['7个行政村中，通公交的占80%'] },
    { text: '{place}12个乡镇中，通三级公路的占80%。', at: ['12个乡镇中，通三级公路的占80%'] },
    { text: '{place}9所学校中，有食堂的占70%。', at: ['9所学校中，有食堂的占70%'] },
  ],
}
