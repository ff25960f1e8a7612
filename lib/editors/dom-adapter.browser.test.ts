import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { applyChange } from '../text/change'
import type { Block, TextDocument } from '../text/document'
import { DocumentState } from './document-state'
import { DomAdapter } from './dom-adapter'
import { fromDomPoint, toDomPoint, toDomRange } from './dom-position'
import { DomReader } from './dom-reader'
import { applyEdit, generatedEdit, generatedHtml } from './generated-dom'
import { Reading } from './reading'

let host: HTMLElement

beforeEach(() => {
  host = document.createElement('div')
  host.contentEditable = 'true'
  document.body.append(host)
})

afterEach(() => host.remove())

function finish<Value>(steps: Generator<void, Value>): Value {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

const readBlocks = () => finish(new DomReader(host, undefined).read())
const content = (blocks: readonly Block[]) => blocks.map(({ id: _, ...rest }) => rest)

/** An adapter that is watched, as in the agent. */
function watch(): { reading: Reading; state: DocumentState; stop: () => void } {
  const adapter = new DomAdapter(host)
  const state = new DocumentState('s')
  const life = new AbortController()
  adapter.observe(() => {}, life.signal)
  return { reading: new Reading([adapter], state), state, stop: () => life.abort() }
}

describe('places', () => {
  test('every offset leads to a place in the page and back', () => {
    fc.assert(
      fc.property(generatedHtml, (html) => {
        host.innerHTML = html
        const blocks = readBlocks()
        for (const [index, read] of blocks.entries())
          for (let offset = 0; offset <= read.block.text.length; offset++)
            for (const side of ['before', 'after'] as const) {
              const point = toDomPoint(read, offset, side)
              // Only between the cells of a row, and at the marker of an item that holds nothing but a list, there is no place.
              if (!point) expect(read.isMarkerOnly ? 'item' : read.block.kind).toMatch(/item|table-row/)
              else expect({ side, ...fromDomPoint(blocks, point) }).toEqual({ side, index, offset })
            }
      }),
      { numRuns: 400 },
    )
  })

  test('the place of the caret in a line of many pieces is found by a few comparisons', () => {
    host.innerHTML = `<p>${'<b>甲</b>'.repeat(2_000)}</p>`
    const [read] = readBlocks()
    const compare = vi.spyOn(Node.prototype, 'compareDocumentPosition')
    const node = host.querySelectorAll('b')[1_500]?.firstChild
    expect(read && node && fromDomPoint([read], { node, offset: 1 })).toEqual({ index: 0, offset: 1_501 })
    expect(compare.mock.calls.length).toBeLessThan(100)
    compare.mockRestore()
  })

  test('a table whose foot stands before its body is read as it stands', () => {
    host.innerHTML = '<table><tfoot><tr><td>合计</td><td>2</td></tr></tfoot><tbody><tr><td>镇</td><td>1</td></tr></tbody></table><p>后</p>'
    for (const [index, read] of readBlocks().entries()) {
      const point = toDomPoint(read, 1, 'before')
      expect(point && fromDomPoint(readBlocks(), point)).toEqual({ index, offset: 1 })
    }
  })

  test('a range of the page holds the text of the block', () => {
    fc.assert(
      fc.property(generatedHtml, fc.nat(), fc.nat(), (html, from, length) => {
        host.innerHTML = html
        for (const read of readBlocks()) {
          const start = from % (read.block.text.length + 1)
          const end = Math.min(read.block.text.length, start + (length % 4))
          const range = toDomRange(read, start, end)
          if (!range || start === end || read.block.kind === 'table-row') continue
          const bare = (text: string) => text.replace(/[ \n]/g, '')
          const seen = bare(range.toString().replaceAll(/藏|图标|按钮|删去/g, ''))
          expect(seen).toBe(bare(read.block.text.slice(start, end)))
        }
      }),
      { numRuns: 400 },
    )
  })
})

describe('reading by and by', () => {
  test('after any edits the blocks are those of a fresh reading, and the changes lead there', () => {
    fc.assert(
      fc.property(generatedHtml, fc.array(fc.array(generatedEdit, { minLength: 1, maxLength: 3 }), { maxLength: 4 }), (html, rounds) => {
        host.innerHTML = html
        const { reading, state, stop } = watch()
        reading.now(false)
        let copy: TextDocument | null = { sessionId: 's', version: state.version, complete: true, blocks: state.blocks }
        for (const edits of rounds) {
          for (const edit of edits) applyEdit(host, edit)
          const change = reading.now(false)
          if (change) copy = copy && applyChange(copy, change)
          const fresh = new DocumentState('fresh')
          new Reading([new DomAdapter(host)], fresh).now(true)
          expect(content(state.blocks)).toEqual(content(fresh.blocks))
          expect(copy?.blocks).toEqual(state.blocks)
          expect(new Set(state.blocks.map(({ id }) => id)).size).toBe(state.blocks.length)
        }
        stop()
      }),
      { numRuns: 300 },
    )
  })

  test('a remembered range is right or null, never wrong', () => {
    // Every character stands once in the document, so that the text of a range is its identity.
    fc.assert(
      fc.property(
        fc.array(fc.nat(6), { minLength: 1, maxLength: 5 }),
        fc.array(generatedEdit, { minLength: 1, maxLength: 6 }),
        fc.nat(),
        (lengths, edits, pick) => {
          let code = 0x4e00
          host.innerHTML = lengths.map((length) => `<p>${Array.from({ length }, () => String.fromCharCode(code++)).join('')}</p>`).join('')
          const { reading, state, stop } = watch()
          reading.now(false)
          const filled = state.blocks.filter(({ text }) => text !== '')
          const block = filled[pick % Math.max(1, filled.length)]
          if (block) {
            const start = pick % block.text.length
            const end = Math.min(block.text.length, start + 1 + (pick % 3))
            for (const edit of edits) {
              applyEdit(host, edit)
              reading.now(false)
            }
            const place = state.follow({ block: block.id, start, end }, 1)
            const found = place && state.find(place.block)?.text.slice(place.start, place.end)
            if (place) expect(found).toBe(block.text.slice(start, end))
          }
          stop()
        },
      ),
      { numRuns: 400 },
    )
  })

  test('a page that changes while it is read is read again, not kept as it was half-way', () => {
    fc.assert(
      fc.property(generatedHtml, fc.array(fc.tuple(fc.nat(6), generatedEdit), { minLength: 1, maxLength: 3 }), (html, edits) => {
        host.innerHTML = html
        const adapter = new DomAdapter(host)
        const life = new AbortController()
        adapter.observe(() => {}, life.signal)
        const steps = adapter.read()
        for (const [pauses, edit] of edits) {
          for (let left = pauses; left > 0 && !steps.next().done; left--);
          applyEdit(host, edit)
          adapter.settle()
        }
        while (!steps.next().done);
        const fresh = finish(new DomAdapter(host).read())
        expect(content(finish(adapter.read()))).toEqual(content(fresh))
        life.abort()
      }),
      { numRuns: 400 },
    )
  })

  test('a list that is moved out of its cell in mid-reading takes nothing along', () => {
    host.innerHTML = '<table><tbody><tr><td><ol><li></li><li>一</li></ol></td></tr></tbody></table><h2>标题</h2>'
    const adapter = new DomAdapter(host)
    const life = new AbortController()
    adapter.observe(() => {}, life.signal)
    const steps = adapter.read()
    steps.next()
    const list = host.querySelector('ol')
    if (list) host.prepend(list)
    adapter.settle()
    while (!steps.next().done);
    expect(content(finish(adapter.read()))).toEqual(content(finish(new DomAdapter(host).read())))
    life.abort()
  })

  test('a reading with pauses that another one overtakes does not bring back the old text', async () => {
    host.innerHTML = '<p>一是抓落实。</p>'.repeat(5_000)
    const { reading, state, stop } = watch()
    let isPaused = false
    const slow = reading.inSlices(() => {
      isPaused = true
    }, new AbortController().signal)
    expect(isPaused, 'long enough to need a pause').toBe(true)
    if (host.firstElementChild) host.firstElementChild.textContent = '一是抓到位。'
    reading.now(false)
    expect(await slow).toBeNull()
    expect(state.blocks[0]?.text).toBe('一是抓到位。')
    stop()
  })

  test('of twins the deleted one is lost and the other one stays', () => {
    host.innerHTML = '<p>要抓落实。</p><p>要抓落实。</p><p>要抓落实。</p>'
    const { reading, state, stop } = watch()
    reading.now(false)
    const [first, second, third] = state.blocks.map(({ id }) => ({ block: id, start: 1, end: 4 }))
    host.children[1]?.remove()
    reading.now(false)
    expect([first, second, third].map((place) => place && state.follow(place, 1))).toEqual([first, null, third])
    stop()
  })

  test('an edit reads one block again, however long the document', () => {
    host.innerHTML = '<p>一是抓落实。</p>'.repeat(2_000)
    const { reading, state, stop } = watch()
    reading.now(false)
    const reader = new DomReader(host, undefined)
    finish(reader.read())
    const paragraph = host.children[1_000]
    if (paragraph) paragraph.textContent = '二是抓落实。'
    if (paragraph) reader.forget(paragraph, false)
    expect([...reader.read()].length, 'the paragraph and the host around it').toBe(2)
    expect(reading.now(false)?.splices).toMatchObject([{ index: 1_000, removed: 1, blocks: [{ text: '二是抓落实。' }] }])
    expect(state.version).toBe(2)
    stop()
  })
})
