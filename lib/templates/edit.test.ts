import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BUILTIN_KINDS } from './builtin'
import { freshSectionId, joinPieces, moved, newKind, piecesOf, renameField } from './edit'
import { lintKind } from './lint-kind'
import type { DocumentKind } from './model'
import { usesIn } from './section-fields'

test('pieces join to the same text', () => {
  for (const kind of BUILTIN_KINDS)
    for (const section of kind.sections)
      for (const text of usesIn(section).flatMap(({ texts }) => texts)) expect(joinPieces(piecesOf(text))).toBe(text)
  expect(piecesOf('共{{ 数 }}户')).toEqual([{ text: '共' }, { expression: '数' }, { text: '户' }])
})

const kind: DocumentKind = {
  id: 'k',
  name: '样例',
  fields: [
    { name: '数', type: 'number' },
    { name: '总数', type: 'number' },
    { name: '问题', type: 'list', of: [{ name: '数', type: 'number' }], example: [] },
  ],
  sections: [
    {
      id: 's',
      title: '段',
      bindings: [
        { check: 'parts-total', list: '问题', part: '数', total: '总数' },
        { check: 'part-whole', part: '数', whole: '总数' },
      ],
      blocks: [
        "{{ 数 }}、{{ 数 | 占: 总数 }}、{{ 总数 | 加: 数, 1 }}、{{ 问题 | 合计: '数' }}",
        { style: 'list', of: '问题', markers: '一是', item: '{{ 项.数 }}和{{ 数 }}' },
        { if: '数', blocks: ['{{ 数 }}'], otherwise: ['数'] },
      ],
    },
  ],
}

test('a field is renamed wherever it is used, and nowhere else', () => {
  const renamed = renameField(kind, '数', '户数')
  expect(lintKind(renamed)).toEqual([])
  expect(renamed.sections[0]?.blocks).toEqual([
    "{{ 户数 }}、{{ 户数 | 占: 总数 }}、{{ 总数 | 加: 户数, 1 }}、{{ 问题 | 合计: '数' }}",
    { style: 'list', of: '问题', markers: '一是', item: '{{ 项.数 }}和{{ 户数 }}' },
    { if: '户数', blocks: ['{{ 户数 }}'], otherwise: ['数'] },
  ])
  expect(renamed.sections[0]?.bindings).toEqual([
    { check: 'parts-total', list: '问题', part: '数', total: '总数' },
    { check: 'part-whole', part: '户数', whole: '总数' },
  ])
})

test('there and back is the same kind', () => {
  for (const one of BUILTIN_KINDS)
    for (const { name } of one.fields ?? []) expect(renameField(renameField(one, name, '别的名'), '别的名', name)).toEqual(one)
})

test('moving keeps all entries', () => {
  expect(moved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a'])
  expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b'])
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1 }), fc.nat(), fc.nat(), (list, from, to) => {
      const result = moved(list, from % list.length, to % list.length)
      expect([...result].sort()).toEqual([...list].sort())
    }),
  )
})

test('new sections have ids of their own', () => {
  const { sections } = newKind('k', '新')
  expect(freshSectionId(sections)).toBe('s2')
  expect(freshSectionId([{ id: 's2' }])).toBe('s3')
})
