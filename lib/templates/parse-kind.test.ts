import { expect, test } from 'vitest'
import { parseKind } from './parse-kind'

const FIELD = '{ "name": "问题", "type": "list", "of": [{ "name": "标题", "type": "text" }], "example": [] }'

/** A kind of one section on fixed lines: the block stands on line 7. */
function kindWith(block: string, more = ''): string {
  return `{
  "id": "k",
  "name": "样例",
  "fields": [${FIELD}],
  "sections": [
    { "id": "s", "title": "段", "blocks": [
      ${block}
    ]${more} }
  ]
}`
}

test('a sound kind has no fault', () => {
  expect(parseKind(kindWith('"{{ 单位 }}有{{ 问题 | 个数 }}个问题。"')).faults).toEqual([])
})

test.each<[string, string, number, string]>([
  ['a missing comma', kindWith('"甲" "乙"'), 7, '不合 JSON 的写法'],
  ['an unknown field', kindWith('"{{ 单卫 }}"'), 7, '没有“单卫”这个变量，是不是“单位”'],
  ['an unknown field without a like', kindWith('"{{ 森林覆盖率 }}"'), 7, '请先在 fields 里加上它'],
  ['an unknown filter', kindWith('"{{ 单位 | 大大 }}"'), 7, '没有“大大”这个换算'],
  ['a name with brackets', kindWith('"{{ 投资(亿元) }}"'), 7, '名称里不能有括号'],
  ['a command', kindWith('"{% for x in (1..100000000) %}a{% endfor %}"'), 7, '变量要写成 {{ 名称 }}'],
  ['full-width braces', kindWith('"｛｛ 单位 ｝｝"'), 7, '变量要写成 {{ 名称 }}'],
  ['an entry outside of a list', kindWith('"{{ 项.标题 }}"'), 7, '“项”只能用在一组的条目里'],
  [
    'an entry without that part',
    kindWith('{ "style": "list", "of": "问题", "markers": "一是", "item": "{{ 项.标签 }}" }'),
    7,
    '没有“标签”，是不是“标题”',
  ],
  ['a list that is a text', kindWith('{ "style": "list", "of": "单位", "markers": "一是", "item": "甲" }'), 7, '“单位”不是一组'],
  ['markers that do not exist', kindWith('{ "style": "list", "of": "问题", "markers": "一、", "item": "甲" }'), 7, ''],
  ['a part that does not exist', kindWith('"甲"', ', "colour": "red"'), 6, '没有“colour”这一项'],
  ['a binding to nothing', kindWith('"甲"', ', "bindings": [{ "check": "rank", "rank": "名次", "of": "总数" }]'), 8, '没有“名次”这个变量'],
])('%s is told with its line', (_, json, line, message) => {
  const { kind, faults } = parseKind(json)
  expect(kind).toBeNull()
  expect(faults[0]?.line).toBe(line)
  expect(faults[0]?.message).toContain(message)
})

test('a file of many megabytes is not read', () => {
  expect(parseKind(`"${'甲'.repeat(600_000)}"`).faults[0]?.message).toContain('不是模板')
})
