import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Block, makeBlock, type TextDocument } from '../text/document'
import { readPlainText } from '../text/plain-text'
import type { Review } from './engine'
import { changeOf, finish, opened, reviewAfresh } from './session.fixture'

const REPORT = readFileSync(new URL('../demonstration/report.txt', import.meta.url), 'utf8')

/** About 100,000 characters in which no two paragraphs are alike. */
function longDocument(): TextDocument {
  const lines = Array.from({ length: 45 }, (_, copy) => REPORT.split('\n').map((line, row) => `${line}（${copy}·${row}）`))
  return readPlainText(lines.flat().join('\n'), 'session').document
}

function paragraph(id: string, text: string): Block {
  return makeBlock(id, { kind: 'paragraph', text })
}

describe('an edit in a long document', () => {
  it('reads one block again', () => {
    const document = longDocument()
    const session = opened(document)
    expect(document.blocks.reduce((sum, { text }) => sum + text.length, 0)).toBeGreaterThan(100_000)
    expect(session.reader.reads).toBe(document.blocks.length)
    const index = 500
    const block = document.blocks[index]
    const changed = paragraph(block?.id ?? '', `${block?.text}另有补充。`)
    expect(session.apply(changeOf(document, [{ index, removed: 1, blocks: [changed] }]))).toBe(true)
    const result = finish(session)
    expect(session.reader.reads).toBe(document.blocks.length + 1)
    expect(result).toEqual(reviewAfresh(session.current))
  })

  it('reads nothing again for a block moved or removed', () => {
    const document = longDocument()
    const session = opened(document)
    const moved = document.blocks[300]
    if (!moved) throw new Error('too short')
    session.apply(
      changeOf(document, [
        { index: 300, removed: 1, blocks: [] },
        { index: 20, removed: 2, blocks: [moved] },
      ]),
    )
    finish(session)
    expect(session.reader.reads).toBe(document.blocks.length)
  })

  it('forgets what the document no longer contains', () => {
    const session = opened(readPlainText('一是好。\n二是快。', 's').document)
    session.load(readPlainText('三是省。', 's', 2).document)
    finish(session)
    session.load(readPlainText('一是好。', 's', 3).document)
    finish(session)
    expect(session.reader.reads).toBe(4)
  })
})

describe('what is said of a place', () => {
  it.each([
    ['the count above the list', ['抓好以下三项工作：', '一是抓宣传。', '二是抓排查。'], 0, '抓好以下两项工作：'],
    ['the end of what the list holds', ['抓好以下三项工作：', '一、抓宣传', '全面开展。', '二、抓排查', '全面开展。'], 4, '全面开展排查。'],
    ['the next number', ['一、抓宣传', '全面开展工作。', '二、抓排查', '全面开展工作。', '四、抓整改'], 4, '三、抓整改'],
    ['the chapter before', ['一、任务', '（一）甲项', '（二）乙项', '二、措施', '（三）丙项', '（五）丁项'], 2, '乙项照旧推进。'],
    ['another row of the table', ['项目\t数量', '甲村\t10', '乙村\t20', '合计\t30'], 1, '甲村\t11'],
    ['the title', ['一季度工作汇报', '三季度，全镇完成投资3亿元。'], 0, '三季度工作汇报'],
    ['the line before', ['截至2024年底各项工作任务都已经完成，时间为2024', '年12月，完成了全部任务。'], 0, '任务都已完成。'],
    [
      'the same indicator elsewhere',
      ['2024年全镇农业总产值3.26亿元。', '2024年全镇农业总产值3.9亿元。'],
      0,
      '2024年全镇农业总产值3.9亿元。',
    ],
  ])('follows an edit of %s', (_, lines, index, text) => {
    const { document } = readPlainText(lines.join('\n'), 'session')
    const session = opened(document)
    const before = finish(session).diagnostics
    const edited = readPlainText(lines.with(index, text).join('\n'), 'session').document.blocks.slice(index, index + 1)
    expect(session.apply(changeOf(document, [{ index, removed: 1, blocks: edited }]))).toBe(true)
    const after = finish(session)
    expect(after).toEqual(reviewAfresh(session.current))
    expect(after.diagnostics).not.toEqual(before)
  })
})

describe('a change that does not fit', () => {
  const document = readPlainText('一是好。\n二是快。', 's', 5).document
  const fitting = changeOf(document, [{ index: 0, removed: 1, blocks: [paragraph('b0', '一是省。')] }])

  it.each([
    ['another session', { ...fitting, sessionId: 'other' }],
    ['another version', { ...fitting, from: 4 }],
    ['another hash', { ...fitting, hash: 'x' }],
    ['a splice outside', { ...fitting, splices: [{ index: 9, removed: 1, blocks: [] }] }],
  ])('is refused and changes nothing: %s', (_, change) => {
    const session = opened(document)
    expect(session.apply(change)).toBe(false)
    expect(session.current).toBe(document)
  })

  it('names the version that a result belongs to', () => {
    const session = opened(document)
    const steps = session.review()
    session.apply(fitting)
    const old = [...collect(steps)].at(-1)
    expect(old?.version).toBe(5)
    expect(finish(session).version).toBe(6)
  })
})

function* collect(steps: Generator<unknown, Review>): Generator<Review> {
  for (;;) {
    const step = steps.next()
    if (step.done) return yield step.value
  }
}
