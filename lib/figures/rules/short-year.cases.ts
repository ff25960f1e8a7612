import type { RuleCases } from '../../review/rule'

export const cases: RuleCases = {
  valid: ['{place}2007年开工。', '{place}工作12年。', '20年来，{place}变化很大。'],
  invalid: [
    { text: '{place}07年开工。', at: ['07年'], fixed: '{place}2007年开工。' },
    { text: '06年和2008年均完成。', at: ['06年'], fixed: '2006年和2008年均完成。' },
    { text: '{place}09年被评为先进。', at: ['09年'], fixed: '{place}2009年被评为先进。' },
  ],
}
