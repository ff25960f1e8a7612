import { expect, test } from 'vitest'
import { checkBindings } from './bindings'
import { BUILTIN_KINDS } from './builtin'
import type { Binding } from './model'
import { sampleValues } from './sample-values'
import type { Values } from './scope'
import { fieldsOf } from './section-fields'

const parts: Binding = { check: 'parts-total', list: '分类', part: '件数', total: '总数' }
const of = (...counts: string[]) => counts.map((件数) => ({ 件数 }))

test.each<[string, Binding, Values, string | null]>([
  ['dates in order', { check: 'date-order', earlier: '起', later: '止' }, { 起: '2026-03-01', 止: '2026-03-01' }, null],
  [
    'dates the wrong way',
    { check: 'date-order', earlier: '起', later: '止' },
    { 起: '2026-03-02', 止: '2026-03-01' },
    '止（2026年3月1日）早于起（2026年3月2日）',
  ],
  ['a date that is none', { check: 'date-order', earlier: '起', later: '止' }, { 起: '2026-03-02', 止: '2026-02-30' }, null],
  ['parts that add up', parts, { 分类: of('1.1', '2.2'), 总数: '3.3' }, null],
  ['parts that do not', parts, { 分类: of('1', '2'), 总数: '4' }, '分类的件数合计 1 + 2 = 3，与总数 4 不符'],
  ['a part still open', parts, { 分类: of('1', ''), 总数: '4' }, null],
  ['a whole still open', parts, { 分类: of('1', '2') }, null],
  ['a part within', { check: 'part-whole', part: '甲', whole: '乙' }, { 甲: '5', 乙: '5' }, null],
  ['a part beyond', { check: 'part-whole', part: '甲', whole: '乙' }, { 甲: '1,446', 乙: '1212' }, '甲 1446 大于乙 1212'],
  ['a rank beyond', { check: 'rank', rank: '名次', of: '总数' }, { 名次: '17', 总数: '16' }, '名次 17 大于总数 16'],
  ['five working days', { check: 'notice-days', from: '起', to: '止', days: '天' }, { 起: '2026-06-01', 止: '2026-06-05', 天: '5' }, null],
  [
    'a weekend in between',
    { check: 'notice-days', from: '起', to: '止', days: '天' },
    { 起: '2026-06-05', 止: '2026-06-09', 天: '5' },
    '2026年6月5日至2026年6月9日不计周末只有3天，不够5个工作日',
  ],
  ['entries as said', { check: 'count', list: '分类', count: '总数' }, { 分类: of('1', '2'), 总数: '2' }, null],
  ['entries not as said', { check: 'count', list: '分类', count: '总数' }, { 分类: of('1', '2'), 总数: '3' }, '总数填了3，分类列了2条'],
  ['more than there are', { check: 'some-of', list: '分类', count: '总数' }, { 分类: of('1', '2'), 总数: '3' }, '总数填了3，分类一共才2条'],
])('%s', (_, binding, values, message) => {
  expect(checkBindings([binding], values).map((fault) => fault.message)).toEqual(message === null ? [] : [message])
})

const bound = BUILTIN_KINDS.flatMap((kind) => kind.sections.map((section) => ({ id: `${kind.id}/${section.id}`, kind, section }))).filter(
  ({ section }) => section.bindings,
)

test.each(bound)('the examples of $id hold its bindings', ({ kind, section }) => {
  const fields = new Map([...fieldsOf(kind, section), ...(kind.fields ?? [])].map((field) => [field.name, field]))
  expect(checkBindings(section.bindings ?? [], sampleValues([...fields.values()]))).toEqual([])
})
