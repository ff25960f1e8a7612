/** What holds for all rules about structure, beyond their tables. */
import { describe, expect, test } from 'vitest'
import { BlockReader } from '../../review/block-reader'
import type { Diagnostic } from '../../review/diagnostic'
import { review } from '../../review/engine'
import { holdBack } from '../../review/hold-back'
import { DEFAULT_SETTINGS, type ReviewSettings } from '../../review/settings'
import { makeBlock, type TextDocument } from '../../text/document'
import { readPlainText } from '../../text/plain-text'

function diagnose(document: TextDocument, settings: Partial<ReviewSettings> = {}): Diagnostic[] {
  return review(document, { ...DEFAULT_SETTINGS, ...settings }, new BlockReader()).diagnostics
}
const read = (text: string) => readPlainText(text).document
const codesOf = (diagnostics: Diagnostic[]) => diagnostics.map(({ code }) => code)

const ABSENT = [
  '主要做法：一是抓宣传；二是抓排查；四是抓整改。',
  '县政府报告如下。\n二、工作措施\n抓好各项工作的落实。\n三、工作要求\n加强组织领导。',
  '抓好工作。一是加强宣传引导，营造氛围。',
  '做好以下四项工作：一是抓宣传；二是抓排查；三是抓整改。',
  '做到四个到位：认识到位、责任到位、措施到位。',
]

test.each(ABSENT)('says nothing of absence where only a part was read: %s', (text) => {
  const document = read(text)
  expect(diagnose(document)).not.toEqual([])
  expect(diagnose({ ...document, complete: false })).toEqual([])
})

test.each(['文件要求“一是抓宣传；三是抓整改；三是抓督查”，请照办。', '他说：“首先，要抓学习。第二，要抓落实。第四，要抓督查。”'])(
  'leaves the words of others alone: %s',
  (text) => {
    expect(diagnose(read(text), { strict: true })).toEqual([])
  },
)

test('offers no change of a count inside quotation marks', () => {
  const [diagnostic] = diagnose(read('做到“四个到位”：认识到位、责任到位、措施到位。'))
  expect(diagnostic?.code).toBe('structure/announced-count')
  expect(diagnostic?.actions).toEqual([])
})

test('keeps matters of taste to strict mode', () => {
  const document = read('1、抓宣传。\n2、抓排查。')
  expect(diagnose(document)).toEqual([])
  expect(codesOf(diagnose(document, { strict: true }))).toEqual(['structure/marker-form'])
})

test('lets the user add phrases that announce nothing', () => {
  const document = read('全面落实三项举措：一是抓宣传；二是抓排查。')
  expect(codesOf(diagnose(document))).toEqual(['structure/announced-count'])
  expect(diagnose(document, { phrases: ['三项举措'] })).toEqual([])
})

test('never edits a marker that the editor draws', () => {
  const item = (id: string, label: string, text: string) => makeBlock(id, { kind: 'list-item', level: 1, label, text })
  const blocks = [
    makeBlock('p', { kind: 'paragraph', text: '县政府抓了以下工作。' }),
    item('a', '2.', '加强宣传引导。'),
    item('b', '3.', '开展全面排查。'),
    item('c', '5.', '抓好问题整改。'),
  ]
  const diagnostics = diagnose({ sessionId: 's', version: 1, complete: true, blocks })
  expect(codesOf(diagnostics)).toEqual(['structure/wrong-start', 'structure/missing-ordinal'])
  expect(diagnostics.flatMap(({ actions }) => actions)).toEqual([])
})

test('renumbers from the first break on: repairs of one series never overlap', () => {
  const diagnostics = diagnose(read('一是抓宣传；二是抓排查；四是抓整改；六是抓督查。'))
  expect(diagnostics.map(({ actions }) => actions.map(({ kind, edits }) => [kind, edits.map(({ newText }) => newText)]))).toEqual([
    [['renumber', ['三是', '四是']]],
    [],
  ])
})

test('draws the series with its gap', () => {
  const [diagnostic] = diagnose(read('一是抓宣传；二是抓排查；四是抓整改。'))
  const cells = diagnostic?.evidence?.kind === 'series' ? diagnostic.evidence.cells : []
  expect(cells.map(({ text, state }) => `${text} ${state}`)).toEqual(['一是 ok', '二是 ok', '三是 missing', '四是 wrong'])
})

describe('while the writer is at work', () => {
  const held = (text: string, offset: number, block = 'b0') => {
    const document = read(text)
    const order = (id: string) => document.blocks.findIndex((candidate) => candidate.id === id)
    return holdBack(diagnose(document), { block, offset }, order).shown
  }

  test('a second item may still come', () => {
    const text = '抓好工作。一是加强宣传引导'
    expect(codesOf(held(text, 0))).toEqual(['structure/lone-item'])
    expect(held(text, text.length)).toEqual([])
  })

  test('the list may still grow to its announced count', () => {
    const text = '做好以下四项工作：一是抓宣传；二是抓排查；三是抓整改'
    expect(held(text, text.length)).toEqual([])
    expect(codesOf(held(text, 0))).toEqual(['structure/announced-count'])
  })

  test('a number that stands twice is wrong at once', () => {
    const text = '一是抓宣传；二是抓排查；二是抓整改。'
    expect(codesOf(held(text, text.length))).toEqual(['structure/repeated-ordinal'])
  })
})

test('does not count an item away that the announced count still counts', () => {
  const kinds = (text: string) => diagnose(read(text)).map(({ rule, actions }) => [rule, actions.map(({ kind }) => kind)])
  expect(kinds('抓好四件事：一是抓宣传；二是抓排查；四是抓整改。')).toEqual([['structure/missing-ordinal/gap', []]])
  expect(kinds('抓好三件事：一是抓宣传；二是抓排查；四是抓整改。')).toEqual([['structure/missing-ordinal/gap', ['renumber']]])
})
