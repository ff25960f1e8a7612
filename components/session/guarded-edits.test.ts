import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { TextEdit } from '@/lib/review/diagnostic'
import { makeBlock, type TextDocument } from '@/lib/text/document'
import { readPlainText } from '@/lib/text/plain-text'
import { type ApplyOne, applyBatch, inverseOf, planEdits } from './guarded-edits'

/** A page that takes every edit; `rebuilds` gives a changed block a new id, as some editors do. */
class Page {
  document: TextDocument
  private times = 0

  constructor(
    text: string,
    private readonly rebuilds = false,
  ) {
    this.document = readPlainText(text).document
  }

  now = () => this.document

  apply: ApplyOne = (edit) => {
    const block = this.document.blocks.find(({ id }) => id === edit.block)
    if (block?.text.slice(edit.start, edit.end) !== edit.expected) return Promise.resolve({ status: 'refused', reason: 'stale-text' })
    const id = this.rebuilds ? `new${++this.times}` : block.id
    const text = block.text.slice(0, edit.start) + edit.newText + block.text.slice(edit.end)
    const blocks = this.document.blocks.map((other) => (other === block ? makeBlock(id, { kind: block.kind, text }) : other))
    this.document = { ...this.document, version: this.document.version + 1, blocks }
    return Promise.resolve({ status: 'applied', version: this.document.version })
  }

  get text(): string {
    return this.document.blocks.map(({ text }) => text).join('\n')
  }
}

function edit(block: string, start: number, expected: string, newText: string): TextEdit {
  return { block, start, end: start + expected.length, expected, newText }
}

test('edits are applied from the last place to the first', () => {
  const { document } = readPlainText('一是甲。二是乙。\n三是丙。')
  const planned = planEdits(document, [[edit('b0', 0, '一', '二')], [edit('b1', 0, '三', '四')], [edit('b0', 4, '二', '三')]])
  expect(planned.map(({ block, start }) => [block, start])).toEqual([
    ['b1', 0],
    ['b0', 4],
    ['b0', 0],
  ])
})

test('what two repairs both ask for is made once', () => {
  const { document } = readPlainText('一是甲。')
  expect(planEdits(document, [[edit('b0', 0, '一', '二')], [edit('b0', 0, '一', '二')]])).toHaveLength(1)
})

test('a repair that touches what an earlier one changes is left out as a whole', () => {
  const { document } = readPlainText('一是甲。二是乙。\n三是丙。')
  const planned = planEdits(document, [[edit('b0', 4, '二是', '三是')], [edit('b0', 4, '二', '四'), edit('b1', 0, '三', '五')]])
  expect(planned.map(({ newText }) => newText)).toEqual(['三是'])
})

test('two insertions at one place are not both made', () => {
  const { document } = readPlainText('一是甲。')
  expect(planEdits(document, [[edit('b0', 4, '', '二是')], [edit('b0', 4, '', '三是')]])).toHaveLength(1)
})

test('an edit in a block that is gone is left out', () => {
  expect(planEdits(readPlainText('一是甲。').document, [[edit('gone', 0, '一', '二')]])).toEqual([])
})

test('a batch stops at the first refusal and tells what was done', async () => {
  const page = new Page('一是甲。\n二是乙。\n三是丙。')
  const planned = planEdits(page.document, [[edit('b0', 0, '一', '1')], [edit('b1', 0, '二', '2')], [edit('b2', 0, '三', '3')]])
  let calls = 0
  const outcome = await applyBatch(planned, page.now, (one) =>
    ++calls === 2 ? Promise.resolve({ status: 'refused', reason: 'composing' }) : page.apply(one),
  )
  expect(outcome.refusal).toBe('composing')
  expect(outcome.done.map(({ newText }) => newText)).toEqual(['3'])
  expect(page.text).toBe('一是甲。\n二是乙。\n3是丙。')
})

test('an edit whose text has changed is refused without asking the page', async () => {
  const page = new Page('一是甲。')
  const planned = planEdits(page.document, [[edit('b0', 0, '一', '二')]])
  page.document = readPlainText('首先甲。').document
  const asked: unknown[] = []
  const outcome = await applyBatch(planned, page.now, (one) => {
    asked.push(one)
    return page.apply(one)
  })
  expect(outcome).toEqual({ done: [], refusal: 'stale-text' })
  expect(asked).toEqual([])
})

test('a place carries its neighbours, so that a moved one can be found', async () => {
  const page = new Page('前文。一是甲。')
  const planned = planEdits(page.document, [[edit('b0', 3, '一', '二')]])
  const seen: { before: string; after: string }[] = []
  await applyBatch(planned, page.now, (one) => {
    seen.push(one)
    return page.apply(one)
  })
  expect(seen[0]).toMatchObject({ before: '前文。', after: '是甲。' })
})

test('a block that the editor rebuilt is found by its text, and by it only while it is the only one', async () => {
  const twice = [[edit('b0', 0, '一', '二')], [edit('b0', 4, '二', '三')]]
  const page = new Page('一是甲。二是乙。', true)
  const outcome = await applyBatch(planEdits(page.document, twice), page.now, page.apply)
  expect(outcome.refusal).toBeNull()
  expect(page.text).toBe('二是甲。三是乙。')

  const ambiguous = new Page('一是甲。二是乙。\n一是甲。三是乙。', true)
  const stopped = await applyBatch(planEdits(ambiguous.document, twice), ambiguous.now, ambiguous.apply)
  expect(stopped).toMatchObject({ refusal: 'stale-text', done: [{ newText: '三' }] })
})

/** Any number of edits in blocks of any text, as repairs of one edit each. */
const texts = fc.array(fc.string({ unit: fc.constantFrom('一', '是', '，', '甲', 'a'), maxLength: 12 }), { minLength: 1, maxLength: 4 })
const picks = fc.array(fc.record({ at: fc.nat(), from: fc.nat(), length: fc.nat(3), newText: fc.string({ maxLength: 4 }) }), {
  maxLength: 8,
})

test('any batch can be taken back, also where the editor rebuilds its blocks', async () => {
  await fc.assert(
    fc.asyncProperty(texts, picks, fc.boolean(), async (lines, chosen, rebuilds) => {
      // Equal blocks cannot be told apart once they are rebuilt; the guard refuses then, as tested above.
      const page = new Page(lines.map((line, index) => `${index}${line}`).join('\n'), rebuilds)
      const before = page.text
      const repairs = chosen.map(({ at, from, length, newText }) => {
        const block = page.document.blocks[at % page.document.blocks.length]
        const text = block?.text ?? ''
        const start = 1 + (from % text.length)
        return [edit(block?.id ?? '', start, text.slice(start, start + length), newText.replaceAll('\n', ''))]
      })
      const { done, refusal } = await applyBatch(planEdits(page.document, repairs), page.now, page.apply)
      expect(refusal).toBeNull()
      const back = await applyBatch(inverseOf(done), page.now, page.apply)
      expect(back.refusal).toBeNull()
      expect(page.text).toBe(before)
    }),
  )
})
