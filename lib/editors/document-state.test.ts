import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyChange } from '../text/change'
import { applySplices, type Block, makeBlock, type TextDocument } from '../text/document'
import { DocumentState, diff } from './document-state'

const block = (id: string, text: string): Block => makeBlock(id, { kind: 'paragraph', text })
const list = (texts: Record<string, string>): Block[] => Object.entries(texts).map(([id, text]) => block(id, text))

describe('diff', () => {
  test('one changed paragraph is one splice of one block', () => {
    const before = list({ a: '甲', b: '乙', c: '丙' })
    expect(diff(before, list({ a: '甲', b: '乙一', c: '丙' }))).toEqual([{ index: 1, removed: 1, blocks: [block('b', '乙一')] }])
  })

  test('two changes far apart do not send what lies between', () => {
    const before = list({ a: '甲', b: '乙', c: '丙', d: '丁' })
    const splices = diff(before, list({ a: '甲一', b: '乙', c: '丙', e: '戊', d: '丁' }))
    expect(splices.map(({ blocks }) => blocks.map(({ id }) => id))).toEqual([['a'], ['e']])
  })

  test('splices lead from any list to any other', () => {
    const blocks = fc
      .uniqueArray(fc.tuple(fc.constantFrom(...'abcdefgh'), fc.constantFrom('', '甲', '乙')), { selector: ([id]) => id, maxLength: 8 })
      .map((pairs) => pairs.map(([id, text]) => block(id, text)))
    fc.assert(
      fc.property(blocks, blocks, (before, after) => {
        expect(applySplices(before, diff(before, after))).toEqual(after)
        expect(diff(after, after)).toEqual([])
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('DocumentState', () => {
  test('a copy that applies the changes stays equal', () => {
    const state = new DocumentState('s')
    state.update(list({ a: '甲', b: '乙' }), true)
    let copy: TextDocument | null = { sessionId: 's', version: state.version, complete: true, blocks: state.blocks }
    for (const next of [list({ a: '甲', b: '乙二' }), list({ b: '乙二' }), list({ b: '乙二', c: '丙' })]) {
      const change = state.update(next, true)
      copy = copy && change && applyChange(copy, change)
      expect(copy?.blocks).toEqual(state.blocks)
    }
  })

  test('reading the same again is no change; being cut short is one', () => {
    const state = new DocumentState('s')
    expect(state.update([], true)).not.toBeNull() // the first reading always counts
    expect(state.update([], true)).toBeNull()
    expect(state.update([], false)).toMatchObject({ complete: false, splices: [] })
  })

  test('follows a place through edits before it, and loses it when it is touched', () => {
    const state = new DocumentState('s')
    state.update(list({ a: '一是抓落实。' }), true)
    const place = { block: 'a', start: 2, end: 5 }
    state.update(list({ a: '要求：一是抓落实。' }), true)
    expect(state.follow(place, 1)).toEqual({ block: 'a', start: 5, end: 8 })
    state.update(list({ a: '要求：一是抓好落实。' }), true)
    expect(state.follow(place, 1)).toBeNull()
  })

  test('a block drawn anew with the same text is the same place', () => {
    const state = new DocumentState('s')
    state.update(list({ a: '甲', b: '乙乙' }), true)
    state.update(list({ a: '甲', c: '乙乙' }), true)
    expect(state.follow({ block: 'b', start: 1, end: 2 }, 1)).toEqual({ block: 'c', start: 1, end: 2 })
  })

  test('a deleted block is not its twin', () => {
    const state = new DocumentState('s')
    state.update(list({ a: '同样的话。', b: '中间。', c: '同样的话。' }), true)
    state.update(list({ b: '中间。', c: '同样的话。' }), true)
    expect(state.follow({ block: 'a', start: 0, end: 2 }, 1)).toBeNull()
  })

  test('a block that was gone and came back is another one', () => {
    const state = new DocumentState('s')
    state.update(list({ a: '一是', b: '乙' }), true)
    state.update(list({ b: '乙' }), true)
    state.update(list({ a: '二是', b: '乙' }), true)
    expect(state.follow({ block: 'a', start: 0, end: 1 }, 1)).toBeNull()
    expect(state.follow({ block: 'a', start: 0, end: 1 }, 3)).toEqual({ block: 'a', start: 0, end: 1 })
  })

  test('a block that is only moved keeps its places', () => {
    const state = new DocumentState('s')
    state.update(list({ a: '甲', b: '乙', c: '丙' }), true)
    state.update(list({ c: '丙', b: '乙', a: '甲' }), true)
    for (const id of ['a', 'b', 'c']) expect(state.follow({ block: id, start: 0, end: 1 }, 1)).toEqual({ block: id, start: 0, end: 1 })
  })

  test('a page that draws itself anew for ever is followed for a while, then its past is dropped', () => {
    const state = new DocumentState('s')
    const drawn = (round: number) => Array.from({ length: 1_000 }, (_, at) => block(`${round}-${at}`, '字'))
    for (let round = 0; round < 40; round++) state.update(drawn(round), true)
    expect(state.follow({ block: '0-5', start: 0, end: 1 }, 1)).toEqual({ block: '39-5', start: 0, end: 1 })
    for (let round = 40; round < 60; round++) state.update(drawn(round), true)
    expect(state.follow({ block: '0-5', start: 0, end: 1 }, 1)).toBeNull()
    expect(state.follow({ block: '59-5', start: 0, end: 1 }, state.version)).not.toBeNull()
  })

  test('a version that is not known any more, or not yet, is stale', () => {
    const state = new DocumentState('s')
    state.update(list({ a: '' }), true)
    for (let edit = 0; edit < 150; edit++) state.update(list({ a: '字'.repeat(edit + 1) }), true)
    expect(state.follow({ block: 'a', start: 0, end: 0 }, 2)).toBeNull()
    expect(state.follow({ block: 'a', start: 0, end: 0 }, 999)).toBeNull()
  })
})
