/** Nothing that can stand in a document may break the review or make it slow. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hashBlocks, type TextDocument } from '../text/document'
import { readPlainText } from '../text/plain-text'
import { BlockReader } from './block-reader'
import { type Diagnostic, evidencePlaces, type TextEdit } from './diagnostic'
import { type Review, review } from './engine'
import { DEFAULT_SETTINGS } from './settings'

const REPORT = readFileSync(new URL('../demonstration/report.txt', import.meta.url), 'utf8')
/** More on demand: `HEGAO_FUZZ=100000 npx vitest run lib/review/robustness`. */
const FUZZ_RUNS = Number(process.env.HEGAO_FUZZ ?? 2000)

function reviewText(text: string): { document: TextDocument; result: Review } {
  const { document } = readPlainText(text)
  return { document, result: review(document, DEFAULT_SETTINGS, new BlockReader()) }
}

/** All places that a diagnostic names. */
function placesOf({ location, related, actions, evidence }: Diagnostic) {
  const drawn = evidence ? evidencePlaces(evidence) : []
  return [location, ...related.map((place) => place.location), ...actions.flatMap(({ edits }) => edits), ...drawn]
}

/** No rule failed, every place lies in the text, and every edit expects what stands there. */
function expectSound(document: TextDocument, { failed, diagnostics, structure }: Review): void {
  expect(failed).toEqual([])
  const texts = new Map(document.blocks.map(({ id, text }) => [id, text]))
  const markers = structure.enumerations.flatMap(({ items }) => items.map(({ marker }) => marker))
  for (const { block, start, end } of [...markers, ...diagnostics.flatMap(placesOf)]) {
    const length = texts.get(block)?.length ?? -1
    if (!(0 <= start && start <= end && end <= length)) expect.fail(`${block} ${start}–${end} lies outside ${length}`)
  }
  for (const { block, start, end, expected } of diagnostics.flatMap(({ actions }) => actions.flatMap(({ edits }) => edits)))
    if (texts.get(block)?.slice(start, end) !== expected) expect.fail(`an edit expects “${expected}” where it does not stand`)
}

function expectReviewable(text: string): Review {
  const { document, result } = reviewText(text)
  expectSound(document, result)
  return result
}

describe('size', () => {
  const repeated = (length: number) => REPORT.repeat(Math.ceil(length / REPORT.length)).slice(0, length)

  it.each([
    ['nothing', ''],
    ['one character', '一'],
    ['one line break', '\n'],
    ['only blanks', ' \u3000\t\n'.repeat(1000)],
    ['2,000,000 characters', repeated(2_000_000)],
    ['20,000 paragraphs', Array.from({ length: 20_000 }, (_, i) => `${(i % 99) + 1}.第${i}项工作要抓好。`).join('\n')],
    ['20,000 empty paragraphs', '\n'.repeat(20_000)],
    ['one paragraph of 500,000 characters', repeated(500_000).replaceAll('\n', '')],
    ['one list of 20,000 items in one paragraph', Array.from({ length: 20_000 }, (_, i) => `（${(i % 99) + 1}）抓落实；`).join('')],
  ])('%s', (_, text) => {
    expectReviewable(text)
  })
})

describe('strange characters', () => {
  it.each([
    ['lone surrogates', '\uD800一是\uDC00好；\uDFFF二是\uD83D快；四是\uD83D。'],
    ['NUL', '一是\0好；\0二是快；四是省\0。'],
    ['right to left', '\u202E一是好；\u202C二是\u05D0\u05D1快；\u061C四是省。'],
    ['emoji', '一是👨‍👩‍👧‍👦好；二是🇨🇳快；四是👍🏽省。'],
    ['zero-width characters inside markers', '一\u200B是好；二\u2060是快；四\uFEFF是省。'],
    ['soft breaks', '一是好；\v二是快；\u2028四是省。'],
    ['combining marks', '一\u0301是好；二\u0308是快。'],
    ['private use and rare ideographs', '\uE000一是𠀀好；二是𪚥快；四是\u{F0000}省。'],
  ])('%s', (_, text) => {
    expectReviewable(text)
  })

  it('count in offsets as the text has them', () => {
    const { document, result } = reviewText('👍一是😀好；二\u200B是快；四是省。')
    expectSound(document, result)
    const [enumeration] = result.structure.enumerations
    const slices = enumeration?.items.map(({ marker }) => document.blocks[0]?.text.slice(marker.start, marker.end))
    expect(slices).toEqual(['一是', '二\u200B是', '四是'])
  })
})

describe('adversarial repetition', () => {
  // What any pattern begins with, hangs on or repeats; each alone, doubled into a line and mixed with its closing partner.
  const PIECES = [
    ...'一二十廿第首其再最另还甲A1lI①⑴⒈㈠•—-–·（(）)【】[]{}〔〕《》“”「」"*×XxＸ＊_＿％%年月日个项条点、。，；：:.．\u3000 \t…/>〈',
    ...[
      '一是',
      '二是',
      '一、',
      '（一）',
      '(1)',
      '1.',
      '1.1',
      '1.1.',
      '第一',
      '第一，',
      '第一章 ',
      '首先，',
      '其一，',
      '一方面',
      '一则',
      '一项是',
    ],
    ...[
      '三个到位',
      '六个方面',
      '以下三点：',
      '先后三次',
      '到位、',
      '等',
      '和',
      '“三个”',
      '12345',
      '一二三四五六七八九十',
      '一十',
      '二、三',
    ],
    ...[
      '××',
      '**',
      '20*年',
      '20××年',
      '【单位】',
      '{{a}}',
      '{{',
      '____',
      '某某',
      '年12月',
      '来源：',
      '第1页',
      '一是二',
      '个百分点',
      '在的',
      '就是',
    ],
    ...['a1', '1年', '1、2、', '（1', '(一', '“一是', '\uD83D', '\u200B', '\u00A0'],
    ...[
      '5个',
      '5个；',
      '增长5%，',
      '其中1个、',
      '分别为',
      '12.5%',
      'A、B5个，',
      '共5个，',
      '前5名：',
      '总面积5亩，占总面积5%；',
      '3月5日至',
    ],
  ]
  const REPEATED = 50_000
  const UNIT = 15_000

  it.each(PIECES)('%j', (piece) => {
    expectReviewable(piece.repeat(REPEATED / piece.length))
    expectReviewable(`${piece}\n`.repeat(2000))
    expectReviewable(`${piece}好`.repeat(UNIT / (piece.length + 1)))
  })

  const WHOLE = {
    'a report without line breaks': REPORT.replaceAll('\n', ''),
    'a list without line breaks': '下面讲三点意见：一是抓学习；二是抓整改；四是抓落实。（三）、其他。20*年',
    'a report': REPORT,
  }

  // CPU time of this process alone, and a bound that only a quadratic pattern breaks: four times the text may
  // cost eleven times as much, a quadratic one costs sixteen times. Looked at again before it is believed.
  it('costs in proportion to its length', { timeout: 300_000 }, () => {
    const cost = (text: string) => {
      const start = process.cpuUsage()
      reviewText(text)
      return process.cpuUsage(start).user
    }
    const fill = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
    const grows = (piece: string) => {
      const long = cost(fill(piece, 4 * UNIT))
      // Below 4 ms for the short one the compiler and the collector are measured.
      return long > 11 * 4000 && long > 11 * cost(fill(piece, UNIT))
    }
    const slow = Object.entries({ ...Object.fromEntries(PIECES.map((piece) => [piece, piece])), ...WHOLE })
      .filter(([, piece]) => grows(piece) && grows(piece) && grows(piece))
      .map(([name]) => name)
    expect(slow).toEqual([])
  })
})

describe('repairs', () => {
  /** The text after every first action, as “fix all” makes them: last to first, those that overlap left out. */
  function repair(document: TextDocument, diagnostics: readonly Diagnostic[]): string {
    const order = new Map(document.blocks.map(({ id }, index) => [id, index]))
    const at = ({ block }: TextEdit) => order.get(block) ?? -1
    const groups = diagnostics.flatMap(({ actions: [action] }) => (action ? [action.edits] : []))
    const taken: TextEdit[] = []
    const overlaps = (edit: TextEdit) => taken.some((one) => one.block === edit.block && one.start <= edit.end && edit.start <= one.end)
    for (const edits of groups) if (!edits.some(overlaps)) taken.push(...edits)
    const texts = document.blocks.map(({ text }) => text)
    for (const edit of taken.sort((a, b) => at(b) - at(a) || b.start - a.start)) {
      const text = texts[at(edit)] ?? ''
      texts[at(edit)] = text.slice(0, edit.start) + edit.newText + text.slice(edit.end)
    }
    return texts.join('\n')
  }

  const REPAIRABLE = [
    REPORT,
    '各村要做到：一是排查；二是建账；四是整改；五是验收。',
    '（一）、加强领导。\n（二）、加强宣传。\n(三)加强督查。',
    '1.做好登记。\n2、做好公示。\n3.做好发放。',
    '主要有三条：—是党建引领；二是群众主体；三是因地制宜；四是久久为功。',
    '首先，抓学习；其次，抓整改；第三，抓提升。',
    '落实1212例（应查1446例），到位率达90%。',
    '党支部17个，其中农村党支部11个，机关支部7个，共18个。今年新建5所，比上年2所增加4所，增长140%。',
    '一.总体要求\n坚持稳中求进。\n二.重点任务\n抓好三件事：1.修路；2.改水；3.通网；4.植树。',
  ]

  it.each(REPAIRABLE)('leave nothing new: %#', (text) => {
    const before = reviewText(text)
    const earlier = countByRule(before.result.diagnostics)
    const repaired = repair(before.document, before.result.diagnostics)
    expect(repaired).not.toBe(text)
    for (const [rule, count] of countByRule(expectReviewable(repaired).diagnostics))
      expect(count, `${rule} in ${repaired}`).toBeLessThanOrEqual(earlier.get(rule) ?? 0)
  })

  function countByRule(diagnostics: readonly Diagnostic[]): Map<string, number> {
    const counts = new Map<string, number>()
    for (const { rule } of diagnostics) counts.set(rule, (counts.get(rule) ?? 0) + 1)
    return counts
  }
})

describe('mutated reports', () => {
  const SNIPPETS = [
    '一是',
    '二是',
    '三、',
    '（四）',
    '(5)',
    '6.',
    '⑦',
    '第八，',
    '首先，',
    '其二，',
    '“',
    '”',
    '：',
    '。',
    '\n',
    '\t',
    '年',
    '20*年',
    '××',
    '六个方面',
    '三个到位',
    '\uD83D',
    '\u200B',
    '1.1 ',
    '（',
    '、',
    '5',
    '.',
    '万',
    '%',
    '，其中',
    '，增长5%',
    '，共5个',
    '分别为1、2',
  ]
  const edit = fc.record({ at: fc.nat(), removed: fc.nat(12), insert: fc.oneof(fc.constantFrom(...SNIPPETS), fc.string({ maxLength: 6 })) })

  it(`are reviewed without failure, inside the text and always alike (${FUZZ_RUNS} runs)`, { timeout: 60_000 + FUZZ_RUNS * 100 }, () => {
    const reader = new BlockReader()
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), (edits) => {
        const text = edits.reduce((current, { at, removed, insert }) => {
          const start = at % (current.length + 1)
          return current.slice(0, start) + insert + current.slice(start + removed)
        }, REPORT)
        const { document } = readPlainText(text)
        // The kept facts of all earlier runs must not show either.
        const result = review(document, DEFAULT_SETTINGS, reader)
        expectSound(document, result)
        if (Number.parseInt(hashBlocks(document.blocks).slice(-2), 36) % 10 === 0)
          expect(result).toEqual(review(document, DEFAULT_SETTINGS, new BlockReader()))
      }),
      { numRuns: FUZZ_RUNS },
    )
  })
})
