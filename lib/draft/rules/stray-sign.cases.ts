import type { RuleCases } from '../../review/rule'

export const cases: RuleCases = {
  valid: [
    '合格率>95%的{body}予以表扬。',
    '{body}{work}。\n***\n{place}{work}。',
    '研发与试验（R&D）经费增长8%。',
    '{place}<{n}亩的地块由{body}统筹。',
  ],
  invalid: [
    { text: '{body}{work}。\n>\n{place}{work}。', at: ['>'], fixed: '{body}{work}。\n\n{place}{work}。' },
    { text: '{body}&nbsp;{work}。', at: ['&nbsp;'], fixed: '{body}{work}。' },
    { text: '{body}{work}。<br/>{place}{work}。', at: ['<br/>'], fixed: '{body}{work}。{place}{work}。' },
    { text: '{place}�{work}。', at: ['�'] },
    { text: '{body}{work}。\n|\n{place}{work}。', at: ['|'] },
  ],
}
