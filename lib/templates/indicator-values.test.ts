import { expect, test } from 'vitest'
import { addEntries } from '../register/build-register'
import { readLongList } from '../register/long-list'
import { EMPTY_REGISTER } from '../register/model'
import { withIndicators } from './indicator-values'
import type { Field } from './model'

const ROWS = [
  ['指标', '时期', '数值', '单位'],
  ['产值', '2023年', '112.1', '亿元'],
  ['产值', '2024年', '120.4', '亿元'],
  ['产值', '2024年上半年', '58.2', '亿元'],
  ['人口', '2023年末', '5.13', '万人'],
]
const { entries } = readLongList(ROWS)
let id = 0
const register = addEntries(EMPTY_REGISTER, entries, { recordedAt: 0, importId: null, newId: () => `r${++id}` })
const FIELDS: Field[] = [
  { name: '指标', type: 'indicator' },
  { name: '年度', type: 'text' },
  { name: '期间', type: 'text' },
]

test.each([
  ['the newest', { 指标: '产值' }, '产值120.4亿元，比上年增长7.4%'],
  ['the year of the text', { 指标: '产值', 年度: '2023' }, '产值112.1亿元'],
  ['the part of the year', { 指标: '产值', 年度: '2024年', 期间: '上半年' }, '产值58.2亿元'],
  ['the end of the year', { 指标: '人口', 年度: '2023' }, '人口5.13万人'],
  ['its own period before that of the text', { 指标: '产值@2023年', 年度: '2024' }, '产值112.1亿元'],
  ['nothing where the register ends before', { 指标: '产值', 年度: '2025' }, ''],
  ['nothing where the period cannot be read', { 指标: '产值', 年度: '2024', 期间: '近期' }, ''],
])('%s', (_, values, text) => {
  expect(withIndicators(FIELDS, values, register).指标).toBe(text)
})
