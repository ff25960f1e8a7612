import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildNameIndex, searchNames } from './name-search'

const LIST = [
  { name: '农村常住人口', aliases: [] },
  { name: '常住人口', aliases: ['年末常住人口', '常住总人口'] },
  { name: '常住人口城镇化率', aliases: ['城镇化率'] },
  { name: '地区生产总值', aliases: ['GDP', '生产总值'] },
  { name: '研究与试验发展（R&D）经费', aliases: [] },
  { name: '乐清市到位资金', aliases: [] },
  { name: '一般公共预算收入', aliases: ['财政收入'] },
]
const INDEX = buildNameIndex(LIST)
const found = (query: string, recent?: string[]) => searchNames(INDEX, query, { recent }).map(({ index }) => LIST[index]?.name)

test.each([
  ['常住人口', ['常住人口', '常住人口城镇化率', '农村常住人口']],
  ['czrk', ['常住人口', '常住人口城镇化率', '农村常住人口']],
  ['CZRK', ['常住人口', '常住人口城镇化率', '农村常住人口']],
  ['常住rk', ['常住人口', '常住人口城镇化率', '农村常住人口']],
  ['yq', ['乐清市到位资金']],
  ['lq', ['乐清市到位资金']],
  ['gdp', ['地区生产总值']],
  ['ＧＤＰ', ['地区生产总值']],
  ['rdjf', ['研究与试验发展（R&D）经费']],
  ['r&d', ['研究与试验发展（R&D）经费']],
  ['（r', ['研究与试验发展（R&D）经费', '常住人口', '常住人口城镇化率', '农村常住人口', '一般公共预算收入']],
  ['czhl', ['常住人口城镇化率']],
  ['收入 公共', ['一般公共预算收入']],
  ['财政收入', ['一般公共预算收入']],
  ['生产总值', ['地区生产总值']],
  ['人口长', []],
  ['口常', []],
  ['zzzz', []],
])('%s finds %j', (query, names) => {
  expect(found(query).sort()).toEqual([...names].sort())
})

test('the whole name comes first, then its beginning, then any part', () => {
  expect(found('常住人口')).toEqual(['常住人口', '常住人口城镇化率', '农村常住人口'])
})

test('among those that fit equally well the one used last comes first', () => {
  expect(found('rk', ['农村常住人口'])[0]).toBe('农村常住人口')
  expect(found('常住人口', ['农村常住人口'])[0]).toBe('常住人口')
  expect(found('', ['地区生产总值', '常住人口']).slice(0, 2)).toEqual(['地区生产总值', '常住人口'])
})

test('an empty query lists all, each once', () => {
  expect(found(' ')).toEqual(LIST.map(({ name }) => name))
})

test('what fits is shown in the name as written', () => {
  expect(searchNames(INDEX, 'rdjf')[0]).toEqual({ index: 4, matched: '研究与试验发展（R&D）经费', range: { start: 8, end: 14 } })
  expect(searchNames(INDEX, 'gdp')[0]).toEqual({ index: 3, matched: 'GDP', range: { start: 0, end: 3 } })
})

test('no more than asked for', () => {
  expect(searchNames(INDEX, '人口', { limit: 2 })).toHaveLength(2)
  expect(searchNames(buildNameIndex([]), '人口')).toEqual([])
})

const name = fc.string({ unit: fc.constantFrom(...'常住人口乐清率GDP（）、3'), minLength: 1, maxLength: 8 })

test('any part of any name finds it, and what is found contains the query', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ name, aliases: fc.array(name, { maxLength: 2 }) }), { minLength: 1, maxLength: 12 }),
      fc.nat(),
      (list, pick) => {
        const index = buildNameIndex(list)
        const chosen = list[pick % list.length]
        const query = (chosen?.name ?? '').slice(pick % 3)
        const matches = searchNames(index, query, { limit: Infinity })
        expect(matches.map((match) => match.index)).toContain(pick % list.length)
        expect(new Set(matches.map((match) => match.index)).size).toBe(matches.length)
        for (const { index: at, matched } of matches) expect([list[at]?.name, ...(list[at]?.aliases ?? [])]).toContain(matched)
      },
    ),
  )
})
