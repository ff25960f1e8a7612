import { expect, test } from 'vitest'
import { FIGURE_WORDS } from '@/components/figures/wording'
import { PROBLEM_WORDS } from '@/components/problems/wording'
import { findingAt, reviewing } from '@/components/test-support/sample-review'
import type { Diagnostic } from '@/lib/review/diagnostic'
import type { Review } from '@/lib/review/engine'
import { DEFAULT_SETTINGS } from '@/lib/review/settings'
import type { TextDocument } from '@/lib/text/document'
import { readPlainText } from '@/lib/text/plain-text'
import { resultText, toPlainText } from './result-text'
import { CHECK_WORDS } from './wording'

function printed(
  text: string,
  find: (document: TextDocument) => (Diagnostic | null)[],
  change: Partial<Review> = {},
  isChanged = false,
): string {
  const { document } = readPlainText(text)
  const result = resultText({
    title: '三季度汇报',
    time: '10:32',
    isChanged,
    review: reviewing(find, { verified: { series: 3, announced: 1, sections: 0 }, ...change })(document, DEFAULT_SETTINGS),
    document,
    catalogue: { 'draft/placeholder/cross': { name: '待填', explain: '', message: () => '待填', related: { previous: () => '前一项' } } },
    words: CHECK_WORDS.zh,
    problemWords: PROBLEM_WORDS.zh,
    figureWords: FIGURE_WORDS.zh,
  })
  return toPlainText(result)
}

test('a result says what was verified, then what was found and where, then what is not checked', () => {
  const text = printed('一、总体情况\n调解纠纷××起。', (document) => [findingAt(document, '××', { rule: 'draft/placeholder/cross' })])
  expect(text).toBe(
    [
      '三季度汇报',
      '10:32 核过一遍',
      '全文 14 字',
      '序号 3 组连续',
      '1 处项数相符',
      '',
      '有误 1',
      '1. 待填（一、总体情况：“××”）',
      '',
      '未查：错别字、提法、图片',
    ].join('\n'),
  )
})

test('a result holds the evidence of each finding, so that it stands without the panel', () => {
  const cells = ['一是', '二是', '三是'].map((text) => ({
    text,
    state: text === '二是' ? ('missing' as const) : ('ok' as const),
    location: null,
  }))
  const text = printed('一是学习。三是落实。', (document) => [
    findingAt(document, '三是', {
      rule: 'draft/placeholder/cross',
      evidence: { kind: 'series', cells },
      related: [{ role: 'previous', location: { block: 'b0', start: 0, end: 2 } }],
    }),
    findingAt(document, '落实', {
      rule: 'draft/placeholder/cross',
      evidence: { kind: 'quote', text: '三是落实。', emphasis: { start: 2, end: 4 }, location: { block: 'b0', start: 5, end: 10 } },
    }),
  ])
  expect(text.split('\n')).toEqual(expect.arrayContaining(['   一是 ─ □ ─ 三是', '   ↳ 前一项', '   三是落实。']))
})

test('a result of a text that has changed since the check says so', () => {
  expect(printed('一段话。', () => [], {}, true)).toContain('10:32 核过一遍 · 此后文稿有改动')
})

test('a good report is a result too', () => {
  const text = printed('平平常常一段话。', () => [], { verified: { series: 0, announced: 0, sections: 0 } })
  expect(text).toContain('没有查出问题')
  expect(text).toContain('文中没有序号、项数、标题和算式可以核对')
})

test('a text that was read in part is told as such', () => {
  expect(printed('一段话。', () => [], { complete: false })).toContain('只读到一部分')
})

test('an announced count that agrees is named, not one that does not', () => {
  const text = '抓好以下三项工作：一是学习。二是落实。\n做到两个加强：一是加强宣传。二是加强服务。'
  const disputed = (document: TextDocument) => [findingAt(document, '三项工作', { rule: 'structure/announced-count/marked-items' })]
  expect(printed(text, disputed)).toContain('“两个加强” 1 处项数相符')
})

test('figures: the sums that hold, what came of all figures, and what has no basis in plain words', () => {
  const text = printed('党支部17个，其中农村党支部11个，机关支部6个。总人口8289人。', () => [])
  expect(text).toContain('\n算式 1 条一致\n')
  expect(text).toContain(
    '\n识别 4 个数 = 一致 3 + 不一致 0 + 待核 0 + 缺依据 1\n缺依据 1：文中没有写出可以核它的数，不是说它有误，请对照原表\n',
  )
})
