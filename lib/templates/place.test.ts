import { expect, test } from 'vitest'
import { BlockReader } from '../review/block-reader'
import { review } from '../review/engine'
import { DEFAULT_SETTINGS } from '../review/settings'
import { readPlainText } from '../text/plain-text'
import type { DocumentKind } from './model'
import { type Placement, placementsAt } from './place'
import { render } from './render'
import { plainText } from './rendered'
import { raiseAnnounced, renumberFollowing } from './renumber'

const kind: DocumentKind = {
  id: 'k',
  name: '样例',
  fields: [{ name: '做法', type: 'list', of: [{ name: '标题', type: 'text' }], example: [] }],
  sections: [
    {
      id: 's',
      title: '段',
      blocks: [
        { style: 'heading', level: 1, text: '新段' },
        { style: 'list', of: '做法', markers: 'heading', item: '{{ 项.标题 }}。' },
      ],
    },
  ],
}

/** `|` is the caret. */
function placements(marked: string): { text: string; all: Placement[] } {
  const text = marked.replace('|', '')
  const { document } = readPlainText(text)
  const { structure } = review(document, DEFAULT_SETTINGS, new BlockReader())
  const index = marked.slice(0, marked.indexOf('|')).split('\n').length - 1
  const offset = marked.split('\n')[index]?.indexOf('|') ?? 0
  return { text, all: placementsAt(document, structure, { block: document.blocks[index]?.id ?? '', offset }) }
}

function inserted({ place }: Pick<Placement, 'place'>): string {
  return plainText(render(kind, kind.sections, { 做法: [{ 标题: '甲' }, { 标题: '乙' }] }, place))
}

test.each<[string, string, string]>([
  ['an empty document', '|', '一、新段\n（一）甲。\n（二）乙。'],
  ['behind the text of the second chapter', '一、情况\n很好。\n二、做法\n很多。|', '三、新段\n（一）甲。\n（二）乙。'],
  ['behind （二）', '一、情况\n（一）人口\n五万人。\n（二）面积\n三十平方公里。|\n二、做法\n很多。', '（三）新段\n1.甲。\n2.乙。'],
  [
    'right under a heading of level 2',
    '一、情况\n（一）人口\n|\n（二）面积\n三十平方公里。\n二、做法\n很多。',
    '1.新段\n（1）甲。\n（2）乙。',
  ],
  ['a chapter whose parts are 1. 2.', '一、情况\n1.人口五万。\n2.面积三十平方公里。\n二、做法\n很多。|', '三、新段\n1.甲。\n2.乙。'],
  ['markers of another form', '一、情况\n(一)人口\n五万人。\n(二)面积\n三十平方公里。|', '(三)新段\n1.甲。\n2.乙。'],
  ['before the first chapter', '总的情况。|\n一、情况\n很好。\n二、做法\n很多。', '一、新段\n（一）甲。\n（二）乙。'],
  ['inside a list of words', '一、情况\n主要有：\n一是人多。\n二是地少。|\n二、做法\n很多。', '二、新段\n（一）甲。\n（二）乙。'],
])('%s', (_, marked, text) => {
  const [first] = placements(marked).all
  expect(first && inserted(first)).toBe(text)
})

test('other placements are offered, from the inside out', () => {
  const { all } = placements('一、情况\n（一）人口\n五万人。\n（二）面积\n三十平方公里。|\n二、做法\n很多。')
  expect(all.map((one) => inserted(one).split('\n')[0])).toEqual(['（三）新段', '1.新段', '二、新段'])
})

test('what follows is moved on, its announced count raised', () => {
  const { all } = placements('重点做好三项工作：\n（一）人口\n五万人。|\n（二）面积\n三十平方公里。\n（三）产业\n两个。')
  const [first] = all
  expect(first && renumberFollowing(first, 1).map(({ expected, newText }) => `${expected}→${newText}`)).toEqual([
    '（二）→（三）',
    '（三）→（四）',
  ])
  expect(first && raiseAnnounced(first, 1)).toMatchObject({ expected: '三', newText: '四' })
})

test('a section at the end moves nothing on', () => {
  const [first] = placements('一、情况\n很好。\n二、做法\n很多。|').all
  expect(first && renumberFollowing(first, 1)).toEqual([])
})

test('in an empty place nothing is announced', () => {
  expect(raiseAnnounced({ list: null }, 1)).toBeNull()
})
