import { expect, test } from 'vitest'
import { BlockReader } from '../review/block-reader'
import { review } from '../review/engine'
import { DEFAULT_SETTINGS } from '../review/settings'
import { readPlainText } from '../text/plain-text'
import { addEntries } from './build-register'
import { entryOf, type Proposal, proposeEntries } from './capture'
import { fatesOf } from './capture-fates'
import { EMPTY_REGISTER, NO_SOURCE, type Register, type RegisterEntry } from './model'

function propose(text: string, register: Register = EMPTY_REGISTER): Proposal[] {
  const { document } = readPlainText(text)
  const { figures } = review(document, DEFAULT_SETTINGS, new BlockReader())
  return proposeEntries(document, figures, register, null)
}

/** “常住人口 5.13×4 人 2024”, with area, basis, kind and what is open where there are any. */
function line({ key, timePeriod, value, open }: Proposal): string {
  const { indicator, refArea, basis, valueKind } = key
  const amount = `${value.obsValue}${value.unitMult ? `×${value.unitMult}` : ''}${value.unitMeasure}`
  const rest = [refArea, basis, valueKind === 'actual' ? '' : valueKind, open.length > 0 ? `?${open}` : ''].filter(Boolean)
  return [indicator, amount, timePeriod ?? '—', ...rest].join(' ')
}

const lines = (text: string, register?: Register) => propose(text, register).map(line)

let ids = 0
function register(...entries: RegisterEntry[]): Register {
  return addEntries(EMPTY_REGISTER, entries, { recordedAt: 1, importId: null, newId: () => `r${++ids}` })
}

function entry(indicator: string, timePeriod: string, obsValue: string, unitMeasure: string, unitMult = 0): RegisterEntry {
  const value = { obsValue, unitMeasure, unitMult, decimals: obsValue.split('.')[1]?.length ?? 0 }
  return {
    key: { indicator, refArea: '', basis: '', valueKind: 'actual' },
    timePeriod,
    aliases: [],
    value: { ...value, obsStatus: 'A', source: NO_SOURCE, collectedOn: null, note: '' },
  }
}

test.each<[string, string, string[]]>([
  [
    'a year in the sentence',
    '2024年，全县常住人口5.13万人，粮食播种面积30000亩。',
    ['常住人口 5.13×4人 2024', '粮食播种面积 30000亩 2024'],
  ],
  [
    'growth is an indicator of its own',
    '2024年，全县地区生产总值53.64亿元，增长7.0%。',
    ['地区生产总值 53.64×8元 2024', '地区生产总值增速 7.0% 2024'],
  ],
  ['a fall is below zero', '2024年，规模以上工业增加值同比下降3.2%。', ['规模以上工业增加值增速 -3.2% 2024']],
  ['a trailing zero stays', '2024年城镇化率60.0%。', ['城镇化率 60.0% 2024']],
  [
    'value added is a name, its growth another',
    '2024年，第一产业增加值41.26亿元，增长4.1%。',
    ['第一产业增加值 41.26×8元 2024', '第一产业增加值增速 4.1% 2024'],
  ],
  ['a period is no part of the name', '2024年，全县前三季度生产总值205.37亿元。', ['生产总值 205.37×8元 2024-01-01/P9M']],
  ['a deed is no part of the name', '2024年上半年完成固定资产投资2.36亿元。', ['固定资产投资 2.36×8元 2024-S1']],
  [
    'whose it is stays open where only the sentence before tells',
    '2024年清河县工作情况\n2024年，全县医院3所。据邻近的安平县通报，该县地区生产总值301.88亿元。',
    ['医院 3所 2024', '地区生产总值 301.88×8元 2024 该县 ?area'],
  ],
  ['the period of the title', '2024年上半年工作总结\n全县新增就业1200人。', ['新增就业 1200人 2024-S1']],
])('%s', (_, text, expected) => {
  expect(lines(text)).toEqual(expected)
})

test.each([
  ['hedged', '2024年培训农民约300人次。'],
  ['a range', '2024年气温15～20度。'],
  ['a date', '2024年5月11日召开会议。'],
  ['points', '2024年城镇化率提高0.5个百分点。'],
  ['a count of what is listed', '2024年具体做了以下四个方面的工作，主要包括3个环节。'],
  ['growth on another basis', '2024年同口径增长4.8%，两年平均增长6.4%。'],
  ['the number of a document', '根据清政办发〔2024〕12号文件。'],
])('%s is not proposed', (_, text) => {
  expect(lines(text)).toEqual([])
})

test('a period that nobody names stays open, and such a line is no entry', () => {
  const [proposal] = propose('全县常住人口5.13万人。')
  expect(proposal?.open).toEqual(['period'])
  expect(proposal && entryOf(proposal, NO_SOURCE, null)).toBeNull()
})

test('a name that begins with what was done stays open', () => {
  expect(propose('2024年发放补贴资金300万元。').map(({ open }) => open)).toEqual([['indicator']])
})

test('names of the register are used, and what it holds already is told', () => {
  const known = register(
    { ...entry('常住人口', '2024', '51312', '人'), aliases: ['总人口'] },
    entry('农户', '2024', '12', '户'),
    entry('党支部', '2024', '17', '个'),
  )
  const proposals = propose('2024年，全县总人口5.13万人，农户12户，党支部18个，医院3所。', known)
  const fates = fatesOf(proposals, known)
  expect(proposals.map(({ key, isKnown, id }) => [key.indicator, isKnown, fates.get(id)])).toEqual([
    ['常住人口', true, 'rounded'],
    ['农户', true, 'same'],
    ['党支部', true, 'revision'],
    ['医院', false, 'new'],
  ])
})

test.each([
  ['rounded in the summary', '2024年，全县常住人口5.13万人。2024年，全县常住人口51312人。', ['repeated', 'new']],
  ['the same twice', '2024年，全县医院3所。2024年，全县共有医院3所。', ['new', 'repeated']],
  ['two values', '2024年，全县医院3所。2024年，全县共有医院4所。', ['conflict', 'conflict']],
  ['two periods', '2023年，全县医院3所。2024年，全县共有医院4所。', ['new', 'new']],
])('said twice: %s', (_, text, fates) => {
  const proposals = propose(text)
  const told = fatesOf(proposals, EMPTY_REGISTER)
  expect(proposals.map(({ id }) => told.get(id))).toEqual(fates)
})

test('a table gives one line for each figure, named by its row, dated by its column', () => {
  const table = '主要指标\n指标\t单位\t2023年\t2024年\n常住人口\t万人\t5.01\t5.13\n财政收入\t亿元\t3.20\t3.45'
  expect(lines(table)).toEqual(['常住人口 5.01×4人 2023', '常住人口 5.13×4人 2024', '财政收入 3.20×8元 2023', '财政收入 3.45×8元 2024'])
})

test('an entry is what was proposed, with the source', () => {
  const source = { ...NO_SOURCE, document: '2024年统计公报' }
  const [proposal] = propose('2024年，全县常住人口5.13万人。')
  expect(proposal && entryOf(proposal, source, '2025-03-01')).toEqual({
    ...entry('常住人口', '2024', '5.13', '人', 4),
    value: { obsValue: '5.13', unitMeasure: '人', unitMult: 4, decimals: 2, obsStatus: 'A', source, collectedOn: '2025-03-01', note: '' },
  })
})
