/** What is kept from one review to the next must never show: after any run of edits a review says what a fresh one says. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { RegisterIndex } from '../register/register-index'
import { type Block, makeBlock, type Splice, type TextDocument } from '../text/document'
import { readPlainText } from '../text/plain-text'
import { registerOf } from './rule-cases'
import type { ReviewSession } from './session'
import { changeOf, finish, opened, reviewAfresh } from './session.fixture'
import { DEFAULT_SETTINGS, type ReviewSettings } from './settings'

const REPORT = readFileSync(new URL('../demonstration/report.txt', import.meta.url), 'utf8')

/** Lines that look at each other: what one of them means hangs on those before and after it. */
const TIED = [
  '附件2',
  '2024年一季度工作汇报',
  '下一步打算',
  '三季度，全镇完成投资2.4亿元，占年度计划3.2亿元的75%。',
  '全镇共有党员612名，其中男党员459名、女党员154名。',
  '全镇党员总数为615名。全县城镇登记失业率为3.2%，上年为3.5%。',
  '项目\t计划（万元）\t完成（万元）\t完成率',
  '柳湾村\t120\t96\t80%',
  '石桥村\t130\t65\t50%',
  '小计\t250\t161\t64.4%',
  '东河村\t15\t9\t60%',
  '合计\t265\t171\t64.5%',
  '一、总体情况',
  '一、总体情况，',
  '（一）组织领导',
  '(二）责任落实',
  '（四）督查考核。各村要抓好落实。',
  '1、抓宣传。',
  '2.抓排查。',
  '4．抓整改。',
  '①第一项',
  '重点抓好以下三项工作：',
  '一是抓宣传，二是抓排查；四是抓整改。',
  '首先，抓学习；二是抓督查；三要抓整改',
  '做到三个到位：认识到位、责任到位。',
  '他说：“一是要快；三是要实。”',
  '只有一项任务：',
  '一是抓落实。',
  '二、',
  '',
  '　',
  '截至2024年底，全镇各项工作任务都已经完成，时间为2024',
  '年12月，完成了全部任务。',
  '，进一步抓好落实。',
  '第1页 共2页',
  '确保年12月15日前完成，投资**万元。',
  '2024年，全镇脱贫人口人均纯收入增长1',
  '2.5%，其中工资性收入增长8.0%。',
  '要加强组织领导，切实抓好各项工作的落实；二',
  '是加强督促检查，确保各项工作落到实处。',
]
/** The lines of lists that run over paragraphs: whether one is sound shows in the next, and its count stands above it. */
const NUMBERED = ['一', '二', '三', '四'].flatMap((number, index) => [
  `${number}、加强组织领导`,
  `（${number}）压实各方责任。各村要抓好落实，按月报告进展。`,
  `${index + 1}.抓宣传`,
  `抓好以下${number}项工作：`,
  `${number}是要抓紧；${['一', '二', '三', '四'][index + 1] ?? '六'}是要抓实。`,
])
/** What some of the lines name, with other values. */
const REGISTER = registerOf({
  register: [
    ['指标', '地区', '时期', '数值', '单位'],
    ['党员总数', '', '2024年', '612', '名'],
    ['城镇登记失业率', '', '2024年', '3.4', '%'],
    ['脱贫人口人均纯收入增速', '', '2024年', '11.5', '%'],
    ['投资', '', '2024年三季度', '2.1', '亿元'],
  ],
})
const AMONG = ['抓好三个方面、两项工作：', '各村要抓好落实，按月报告进展，遇到困难及时上报。', '附件1']
const TYPED = [
  '',
  '字',
  '。',
  '，',
  '：',
  '、',
  '；',
  '1',
  '2',
  '二',
  '三',
  '四',
  '二是',
  '三、',
  '年',
  '%',
  '“',
  '”',
  '（',
  '\t',
  '\n',
  '\u200b',
  '*',
]

const row = (text: string): number[] => [...text.matchAll(/\t/g)].map(({ index }) => index)

/** The block that an editor would send for a line: rows have cells, what an editor numbers by itself has a label. */
function blockOf(id: string, text: string, kind: Block['kind']): Block {
  if (kind === 'table-row' || text.includes('\t')) {
    const stops = [-1, ...row(text), text.length]
    const cells = stops.slice(1).map((end, index) => ({ start: (stops[index] ?? 0) + 1, end }))
    return makeBlock(id, { kind: 'table-row', text, cells })
  }
  if (kind === 'heading') return makeBlock(id, { kind, text, level: 1 + (text.length % 3) })
  if (kind === 'list-item') return makeBlock(id, { kind, text, level: 1 + (text.length % 2), label: `${1 + (text.length % 4)}.` })
  return makeBlock(id, { kind, text })
}

const LINES = [...REPORT.split('\n'), ...TIED]
const arbitraryLine = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...TIED) }, fc.constantFrom(...LINES))
const arbitraryKind = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Block['kind']>('paragraph') },
  fc.constantFrom<Block['kind']>('heading', 'list-item', 'title'),
)
const arbitraryBlock = fc.record({ text: arbitraryLine, kind: arbitraryKind })

type Edit =
  | { type: 'replace'; at: number; removed: number; blocks: { text: string; kind: Block['kind'] }[] }
  | { type: 'type'; at: number; offset: number; deleted: number; typed: string }
  | { type: 'count'; at: number; which: number; numeral: string }
  | { type: 'turn'; at: number; kind: Block['kind'] }
  | { type: 'move'; at: number; to: number; isCopy: boolean }
  | { type: 'configure'; settings: Partial<ReviewSettings> }
  | { type: 'abandon'; steps: number }
  | { type: 'reload'; complete: boolean }
  | { type: 'register'; isAtHand: boolean }

const arbitraryReplacing = (block: typeof arbitraryBlock, most: number) =>
  fc.record({ type: fc.constant('replace' as const), at: fc.nat(), removed: fc.nat(most), blocks: fc.array(block, { maxLength: most }) })

const arbitraryEdit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 3, arbitrary: arbitraryReplacing(arbitraryBlock, 3) },
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant('type' as const),
      at: fc.nat(),
      offset: fc.nat(),
      deleted: fc.nat(2),
      typed: fc.constantFrom(...TYPED),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ type: fc.constant('count' as const), at: fc.nat(), which: fc.nat(2), numeral: fc.constantFrom(...'一二三四') }),
  },
  fc.record({ type: fc.constant('turn' as const), at: fc.nat(), kind: arbitraryKind }),
  { weight: 2, arbitrary: fc.record({ type: fc.constant('move' as const), at: fc.nat(), to: fc.nat(), isCopy: fc.boolean() }) },
  fc.record({
    type: fc.constant('configure' as const),
    settings: fc.constantFrom<Partial<ReviewSettings>>(
      {},
      { strict: true },
      { documentDate: '2025-01-10' },
      { phrases: ['三项工作', '三个到位'] },
      { disabledRules: ['structure/missing-ordinal/gap', 'figures/total/parts'] },
    ),
  }),
  fc.record({ type: fc.constant('abandon' as const), steps: fc.nat(40) }),
  fc.record({ type: fc.constant('reload' as const), complete: fc.boolean() }),
  fc.record({ type: fc.constant('register' as const), isAtHand: fc.boolean() }),
)

function documentOf(lines: readonly { text: string; kind: Block['kind'] }[]): TextDocument {
  const blocks = lines.map(({ text, kind }, index) => blockOf(`b${index}`, text, kind))
  return { sessionId: 'session', version: 1, complete: true, blocks }
}

/** What an edit does to the blocks; null where it does something else. */
function splicesOf(edit: Edit, blocks: readonly Block[], serial: () => string): Splice[] | null {
  const at = 'at' in edit ? edit.at % (blocks.length + 1) : 0
  const block = blocks[at]
  switch (edit.type) {
    case 'replace':
      return [
        {
          index: at,
          removed: Math.min(edit.removed, blocks.length - at),
          blocks: edit.blocks.map(({ text, kind }) => blockOf(serial(), text, kind)),
        },
      ]
    case 'type': {
      if (!block) return []
      const offset = edit.offset % (block.text.length + 1)
      const text = block.text.slice(0, offset) + edit.typed + block.text.slice(offset + edit.deleted)
      return [{ index: at, removed: 1, blocks: [blockOf(block.id, text, block.kind === 'table-row' ? 'paragraph' : block.kind)] }]
    }
    case 'count': {
      let met = 0
      const text = block?.text.replace(/[一二三四]/g, (numeral) => (met++ === edit.which ? edit.numeral : numeral)) ?? ''
      return block ? [{ index: at, removed: 1, blocks: [blockOf(block.id, text, block.kind)] }] : []
    }
    case 'turn':
      return block ? [{ index: at, removed: 1, blocks: [blockOf(block.id, block.text, edit.kind)] }] : []
    case 'move': {
      if (!block) return []
      const to = edit.to % blocks.length
      if (edit.isCopy) return [{ index: to, removed: 0, blocks: [blockOf(serial(), block.text, block.kind)] }]
      return [
        { index: at, removed: 1, blocks: [] },
        { index: to, removed: 0, blocks: [block] },
      ]
    }
    default:
      return null
  }
}

/** A user at work: what happens between two reviews. */
class Writer {
  settings = DEFAULT_SETTINGS
  register: RegisterIndex | null = null
  private serial = 0

  constructor(private readonly session: ReviewSession) {}

  do(edit: Edit): void {
    const { session } = this
    if (edit.type === 'configure') {
      this.settings = { ...DEFAULT_SETTINGS, ...edit.settings }
      session.configure(this.settings)
    }
    if (edit.type === 'register') {
      this.register = edit.isAtHand ? REGISTER : null
      session.setRegister(this.register)
    }
    // The page sends all of it again, or as much as it could read.
    if (edit.type === 'reload') session.load({ ...session.current, version: session.version + 1, complete: edit.complete })
    if (edit.type === 'abandon') {
      const steps = session.review()
      for (let step = 0; step < edit.steps && !steps.next().done; step++);
    }
    const splices = splicesOf(edit, session.current.blocks, () => `n${this.serial++}`)
    if (splices) expect(session.apply(changeOf(session.current, splices))).toBe(true)
  }
}

const arbitraryEdits = fc.array(arbitraryEdit, { minLength: 1, maxLength: 12 })

/** Reviewed after each edit: what the last one left behind is at hand for the next. */
function expectNoTrace(document: TextDocument, edits: readonly Edit[], isReviewed: (edit: number) => boolean): void {
  const session = opened(document)
  const writer = new Writer(session)
  const earlier = []
  for (const [index, edit] of edits.entries()) {
    writer.do(edit)
    if (!isReviewed(index) && index < edits.length - 1) continue
    const review = finish(session)
    earlier.push({ review, said: JSON.stringify(review, plain) })
    expect(review).toEqual(reviewAfresh(session.current, writer.settings, writer.register))
  }
  // What was handed out stays as it was.
  for (const { review, said } of earlier) expect(JSON.stringify(review, plain)).toBe(said)
}

const plain = (_: string, value: unknown) => (typeof value === 'bigint' ? String(value) : value)

test('a report, edited and reviewed again and again', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(arbitraryEdits, (edits) => expectNoTrace(readPlainText(REPORT, 'session').document, edits, () => true)),
    { numRuns: 40 },
  )
})

const arbitraryNumbered = fc.record({
  text: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...NUMBERED) }, fc.constantFrom(...AMONG)),
  kind: fc.constant<Block['kind']>('paragraph'),
})

test('numbered lines, put in, taken out, moved and renumbered', { timeout: 60_000 }, () => {
  const edit = fc.oneof({ weight: 2, arbitrary: arbitraryReplacing(arbitraryNumbered, 1) }, arbitraryEdit)
  fc.assert(
    fc.property(
      fc.array(arbitraryNumbered, { minLength: 3, maxLength: 14 }),
      fc.array(edit, { minLength: 1, maxLength: 12 }),
      (lines, edits) => expectNoTrace(documentOf(lines), edits, () => true),
    ),
    { numRuns: 200 },
  )
})

test('lines that hang on each other, reviewed after every other edit', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.array(arbitraryBlock, { maxLength: 25 }), arbitraryEdits, (lines, edits) => {
      expectNoTrace(documentOf(lines), edits, (index) => index % 2 === 0)
    }),
    { numRuns: 150 },
  )
})

/** What edits make of a small table: sums that hold and sums that do not, by the row that was changed. */
const arbitraryRow = fc.record({
  text: fc.oneof(
    fc
      .tuple(fc.constantFrom('柳湾村', '石桥村', '小计', '合计'), fc.nat(4), fc.nat(4))
      .map(([name, plan, done]) => `${name}\t${plan}\t${done}`),
    fc.constantFrom('项目\t计划\t完成', '2024年\t1月\t2月'),
  ),
  kind: fc.constant<Block['kind']>('table-row'),
})

test('rows of a table, put in, taken out and moved', { timeout: 60_000 }, () => {
  const edit = fc.oneof({ weight: 3, arbitrary: arbitraryReplacing(arbitraryRow, 2) }, arbitraryEdit)
  fc.assert(
    fc.property(fc.array(arbitraryRow, { minLength: 3, maxLength: 8 }), fc.array(edit, { minLength: 1, maxLength: 10 }), (rows, edits) =>
      expectNoTrace(documentOf(rows), edits, () => true),
    ),
    { numRuns: 100 },
  )
})
