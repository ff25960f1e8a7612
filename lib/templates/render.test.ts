import { expect, test } from 'vitest'
import { toHtml } from './html'
import type { DocumentKind, Section } from './model'
import { LEVEL_STYLES, TOP } from './numbering'
import { render } from './render'
import { plainText } from './rendered'
import type { Values } from './scope'

const FIELDS: DocumentKind['fields'] = [
  { name: '问题', type: 'list', of: [{ name: '标题', type: 'text' }], example: [] },
  { name: '备注', type: 'text', isOptional: true },
  { name: '类别', type: 'choice', choices: ['甲类', '乙类'], default: '甲类' },
  { name: 'constructor', type: 'text' },
]

function filled(blocks: Section['blocks'], values: Values = {}, place = TOP): string {
  const kind: DocumentKind = { id: 'k', name: '样例', fields: FIELDS, sections: [{ id: 's', title: '段', blocks }] }
  return plainText(render(kind, kind.sections, values, place))
}

const of = (...titles: string[]) => titles.map((标题) => ({ 标题 }))

test('a joined list counts, marks and closes itself', () => {
  const list = {
    style: 'list',
    of: '问题',
    markers: '一是',
    joined: true,
    lead: '有{{ 问题 | 个数 }}个：',
    item: '{{ 项.标题 }}。',
  } as const
  expect(filled([list], { 问题: of('甲', '乙') })).toBe('有两个：一是甲；二是乙。')
  expect(filled([list])).toBe('有三个：一是【标题】；二是【标题】；三是【标题】。')
})

test('headings go on through levels and restart below', () => {
  const blocks: Section['blocks'] = [
    { style: 'heading', level: 1, text: '一级' },
    { style: 'list', of: '问题', markers: 'heading', heading: '{{ 项.标题 }}', item: '正文。' },
    { style: 'heading', level: 1, text: '又一' },
    { style: 'list', of: '问题', markers: 'heading', item: '{{ 项.标题 }}。' },
  ]
  const values = { 问题: of('甲', '乙') }
  expect(filled(blocks, values)).toBe('一、一级\n（一）甲\n正文。\n（二）乙\n正文。\n二、又一\n（一）甲。\n（二）乙。')
  expect(filled(blocks, values, { level: 3, ordinal: 4, styles: LEVEL_STYLES.slice(2) })).toBe(
    '4.一级\n（1）甲\n正文。\n（2）乙\n正文。\n5.又一\n（1）甲。\n（2）乙。',
  )
})

test('sixty entries stay in order', () => {
  const titles = Array.from({ length: 60 }, (_, index) => `第${index}`)
  const text = filled([{ style: 'list', of: '问题', markers: '1.', item: '{{ 项.标题 }}' }], { 问题: of(...titles) })
  expect(text.split('\n')).toHaveLength(60)
  expect(text.split('\n').at(-1)).toBe('60.第59')
})

test('conditions look at what is given, or at which value', () => {
  const given: Section['blocks'] = [{ if: '备注', blocks: ['有：{{ 备注 }}'], otherwise: ['没有'] }]
  expect([filled(given, { 备注: '是的' }), filled(given)]).toEqual(['有：是的', '没有'])
  const which: Section['blocks'] = [{ if: '类别', is: ['乙类'], blocks: ['乙'], otherwise: ['甲'] }]
  expect([filled(which, { 类别: '乙类' }), filled(which)]).toEqual(['乙', '甲'])
})

test('values are text, whatever they look like', () => {
  const hostile = '{{ 单位 }}<script>alert(1)</script>'
  expect(filled(['{{ 单位 }}'], { 单位: hostile })).toBe(hostile)
  expect(filled(['{{ constructor }}'])).toBe('【constructor】')
  expect(filled(['{{ constructor }}'], JSON.parse('{ "__proto__": { "constructor": "污染" } }'))).toBe('【constructor】')
  const html = toHtml(
    render(
      { id: 'k', name: 'k', sections: [{ id: 's', title: 's', blocks: ['{{ 单位 }}'] }] },
      [{ id: 's', title: 's', blocks: ['{{ 单位 }}'] }],
      { 单位: hostile },
    ),
  )
  expect(html).toBe('<p>{{ 单位 }}&lt;script&gt;alert(1)&lt;/script&gt;</p>')
})

test('HTML in three manners', () => {
  const kind: DocumentKind = {
    id: 'k',
    name: 'k',
    sections: [{ id: 's', title: 's', blocks: [{ style: 'heading', level: 1, text: '题' }, '**重**点'] }],
  }
  const blocks = render(kind, kind.sections, {})
  expect(toHtml(blocks)).toBe('<p>一、题</p><p><strong>重</strong>点</p>')
  expect(toHtml(blocks, 'structure')).toBe('<h2>一、题</h2><p><strong>重</strong>点</p>')
  expect(toHtml(blocks, 'official')).toContain("font-family:'黑体',SimHei")
})

test('a single attachment bears no number', () => {
  const blocks: Section['blocks'] = [{ style: 'attachments', of: '附件' }]
  expect(filled(blocks, { 附件: [{ 名称: '甲表' }] })).toBe('附件：甲表')
  expect(filled(blocks, { 附件: [{ 名称: '甲表' }, { 名称: '乙表' }] })).toBe('附件：1.甲表\n2.乙表')
  expect(filled(blocks)).toBe('')
})

test('a value keeps its own asterisks, lines and sentence marks', () => {
  expect(filled(['**{{ 单位 }}**的{{ 单位 }}'], { 单位: '**市**局' })).toBe('**市**局的**市**局')
  expect(filled(['{{ 单位 }}做得好。'], { 单位: '甲\n\n乙' })).toBe('甲\n乙做得好。')
  expect(filled([{ style: 'title', text: '关于{{ 单位 }}的报告' }], { 单位: '甲\n乙' })).toBe('关于甲乙的报告')
  expect(filled(['{{ 单位 }}。**{{ 单位 }}**。'], { 单位: '甲好。' })).toBe('甲好。甲好。')
})
