import { expect, test } from 'vitest'
import { entryOf, registerOf } from '@/components/test-support/sample-register'
import { type Proposal, proposeEntries } from '@/lib/register/capture'
import { EMPTY_REGISTER, type Register } from '@/lib/register/model'
import { BlockReader } from '@/lib/review/block-reader'
import { review } from '@/lib/review/engine'
import { DEFAULT_SETTINGS } from '@/lib/review/settings'
import { readPlainText } from '@/lib/text/plain-text'
import { type Choices, countLines, filterLines, linesOf } from './lines'

const NOTHING: Choices = { corrections: new Map(), chosen: new Map(), openPeriod: '' }

function propose(text: string, register: Register = EMPTY_REGISTER): Proposal[] {
  const { document } = readPlainText(text)
  return proposeEntries(document, review(document, DEFAULT_SETTINGS, new BlockReader()).figures, register, null)
}

const told = (proposals: Proposal[], register: Register, choices: Partial<Choices> = {}) =>
  linesOf(proposals, register, { ...NOTHING, ...choices }).map(
    ({ proposal, fate, isChosen }) => `${isChosen ? '☑' : '☐'} ${proposal.key.indicator} ${proposal.timePeriod ?? '—'} ${fate}`,
  )

const OPEN = propose('全县医院3所，学校12所。')

test('what names no period is open until somebody says which', () => {
  expect(told(OPEN, EMPTY_REGISTER)).toEqual(['☐ 医院 — open', '☐ 学校 — open'])
  expect(told(OPEN, EMPTY_REGISTER, { openPeriod: '2024年' })).toEqual(['☑ 医院 2024 new', '☑ 学校 2024 new'])
  expect(told(OPEN, EMPTY_REGISTER, { openPeriod: '去年' })).toEqual(['☐ 医院 — open', '☐ 学校 — open'])
})

test('a line of its own goes before what holds for all', () => {
  const id = OPEN[0]?.id ?? ''
  const corrections = new Map([[id, { period: '6月末', key: { indicator: ' 公立医院 ', basis: '登记' } }]])
  expect(told(OPEN, EMPTY_REGISTER, { openPeriod: '2024年', corrections })[0]).toBe('☑ 公立医院 2024-06-30T24:00 new')
  expect(told(OPEN, EMPTY_REGISTER, { openPeriod: '2024年', corrections: new Map([[id, { key: { indicator: ' ' } }]]) })[0]).toBe(
    '☐  2024 open',
  )
})

test('what the register has already is not chosen, and cannot be; what it has with more digits can', () => {
  const register = registerOf([entryOf('医院', '2024', '3所'), entryOf('常住人口', '2024', '51312人'), entryOf('学校', '2024', '11所')])
  const proposals = propose('2024年，全县常住人口5.13万人，医院3所，学校12所。', register)
  expect(told(proposals, register)).toEqual(['☐ 常住人口 2024 rounded', '☐ 医院 2024 same', '☑ 学校 2024 revision'])
  const all = new Map(proposals.map(({ id }) => [id, true]))
  expect(told(proposals, register, { chosen: all })).toEqual(['☑ 常住人口 2024 rounded', '☐ 医院 2024 same', '☑ 学校 2024 revision'])
  const lines = linesOf(proposals, register, NOTHING)
  expect(countLines(lines)).toEqual({ all: 3, ready: 1, open: 0, held: 2 })
  expect(filterLines(lines, 'held')).toHaveLength(2)
  expect(filterLines(lines, 'all')).toHaveLength(3)
})
