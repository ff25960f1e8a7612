import { expect, test } from 'vitest'
import { reviewing } from '@/components/test-support/sample-review'
import { DEFAULT_SETTINGS } from '@/lib/review/settings'
import type { Position } from '@/lib/text/document'
import { readPlainText } from '@/lib/text/plain-text'
import { buildOutline, filterOutline, type OutlineNodes } from './outline-nodes'

function outlineOf(text: string, caret: Position | null = null): OutlineNodes {
  const { document } = readPlainText(text)
  const review = reviewing()(document, DEFAULT_SETTINGS)
  return buildOutline(review, [], caret, (block) => document.blocks.findIndex(({ id }) => id === block))
}

/** The tree in lines, indented; a list as ●●. */
function draw({ nodes, roots }: OutlineNodes, ids = roots, indent = ''): string[] {
  return ids.flatMap((id) => {
    const node = nodes.get(id)
    if (!node) return [`${indent}?`]
    const line = node.kind === 'list' ? '●'.repeat(node.enumeration.items.length) : node.symbol.marker + node.symbol.name
    return [`${indent}${line}`, ...draw({ nodes, roots, closedByDefault: new Set() }, node.children, `${indent}  `)]
  })
}

const REPORT = '一、学习情况\n一是抓好学习。二是抓好落实。\n二、下步打算\n（一）抓学习\n从头学起。\n（二）抓落实\n一抓到底。'

test('short items are behind the beads of their list, headings stand by themselves', () => {
  expect(draw(outlineOf(REPORT))).toEqual([
    '一、学习情况',
    '  ●●',
    '    一是抓好学习',
    '    二是抓好落实',
    '二、下步打算',
    '  （一）抓学习',
    '  （二）抓落实',
  ])
})

test('headings whose number was announced stand below their beads', () => {
  expect(draw(outlineOf('抓好以下两项工作：\n一、学习\n从头学起。\n二、落实\n抓到底。'))).toEqual(['●●', '一、学习', '二、落实'])
})

test('a list is closed until it is opened, unless more lies in it', () => {
  const { nodes, closedByDefault } = outlineOf(REPORT)
  const list = [...nodes.values()].find(({ kind }) => kind === 'list')
  expect([...closedByDefault]).toEqual([list?.id])
})

test('the innermost item at the caret is marked, and can be carried on where it is the last', () => {
  const marked = (caret: Position) =>
    [...outlineOf(REPORT, caret).nodes.values()]
      .filter(({ isAtCaret }) => isAtCaret)
      .map((node) => [node.kind, node.kind === 'entry' && node.continues !== null])
  expect(marked({ block: 'b1', offset: 9 })).toEqual([
    ['list', false],
    ['entry', false],
  ])
  expect(marked({ block: 'b6', offset: 2 })).toEqual([['entry', true]])
  expect(marked({ block: 'b4', offset: 2 })).toEqual([['entry', false]])
})

test('a search keeps what has the words and what leads there', () => {
  expect(draw(filterOutline(outlineOf(REPORT), '抓学习'))).toEqual(['二、下步打算', '  （一）抓学习'])
  expect(draw(filterOutline(outlineOf(REPORT), '没有'))).toEqual([])
  const outline = outlineOf(REPORT)
  expect(filterOutline(outline, '  ')).toBe(outline)
})
