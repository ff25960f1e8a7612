import type { RuleCases } from '../../review/rule'

export const cases: RuleCases = {
  valid: ['{place}收入由20万元增加到40万元，翻了一番。', '{place}库容由12万立方米扩大到48万立方米，翻了两番。', '{place}收入翻了一番。'],
  invalid: [
    { text: '{place}收入由20万元增加到60万元，翻了两番。', at: ['20万元增加到60万元，翻了两番'] },
    { text: '{place}合作社由15家发展到45家，翻了一番。', at: ['15家发展到45家，翻了一番'] },
    { text: '{place}库容由12万立方米扩大到24万立方米，翻了两番。', at: ['12万立方米扩大到24万立方米，翻了两番'] },
  ],
}
