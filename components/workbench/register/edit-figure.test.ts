import { expect, test } from 'vitest'
import { NO_SOURCE, type Revision } from '@/lib/register/model'
import { changesNothing, type EditColumn, type EditFault, editableText, type FigureChange, readFigureEdit } from './edit-figure'

const current: Revision = {
  id: 'r1',
  obsValue: '5.10',
  unitMeasure: '人',
  unitMult: 4,
  decimals: 2,
  obsStatus: 'A',
  source: { document: '统计公报', table: '表1', office: '统计局', person: '' },
  collectedOn: '2025-03-01',
  note: '快报',
  recordedAt: 1,
  importId: 'i1',
}

const CHANGES: [EditColumn, string, FigureChange][] = [
  ['obsValue', '5.2', { obsValue: '5.2', decimals: 1, obsStatus: 'A', source: NO_SOURCE, collectedOn: null, note: '' }],
  ['obsValue', ' ５.２０ ', { obsValue: '5.20', decimals: 2 }],
  ['obsValue', '52,000人', { obsValue: '52000', unitMeasure: '人', unitMult: 0, decimals: 0 }],
  ['obsValue', '0.52亿', { obsValue: '0.52', unitMult: 8 }],
  ['unit', '亿元', { unitMeasure: '元', unitMult: 8 }],
  ['unit', '无', { unitMeasure: '', unitMult: 0 }],
  ['source', '年鉴', { source: { ...current.source, document: '年鉴' } }],
  ['note', '', { note: '' }],
  ['collectedOn', '2025年4月1日', { collectedOn: '2025-04-01' }],
  ['collectedOn', '', { collectedOn: null }],
]

test.each(CHANGES)('%s “%s”', (column, text, change) => {
  expect(readFigureEdit(current, column, text)).toMatchObject({ change })
})

test('a unit that is not typed stays', () => {
  const read = readFigureEdit(current, 'obsValue', '5.2')
  expect('change' in read && Object.keys(read.change)).not.toContain('unitMeasure')
})

const FAULTS: [EditColumn, string, EditFault][] = [
  ['obsValue', '', 'empty'],
  ['obsValue', '约5', 'hedged'],
  ['obsValue', '1.2E+05', 'scientific'],
  ['obsValue', '<img src=x onerror=alert(1)>', 'no-number'],
  ['unit', '', 'unit'],
  ['unit', '12', 'unit'],
  ['collectedOn', '去年', 'day'],
  ['collectedOn', '2025年', 'day'],
  ['note', '长'.repeat(501), 'long'],
]

test.each(FAULTS)('%s “%s” is refused as %s', (column, text, fault) => {
  expect(readFigureEdit(current, column, text)).toEqual({ fault })
})

test.each<[EditColumn, string]>([
  ['obsValue', '5.10'],
  ['unit', '万人'],
  ['source', '统计公报'],
  ['collectedOn', '2025-03-01'],
  ['note', '快报'],
])('editing %s begins with %s', (column, text) => {
  expect(editableText(current, column)).toBe(text)
})

test('the same again changes nothing', () => {
  expect(changesNothing(current, { unitMeasure: '人', unitMult: 4 })).toBe(true)
  expect(changesNothing(current, { source: { ...current.source } })).toBe(true)
  expect(changesNothing(current, { source: { ...current.source, document: '年鉴' } })).toBe(false)
  expect(changesNothing(current, { obsValue: '5.1' })).toBe(false)
})
