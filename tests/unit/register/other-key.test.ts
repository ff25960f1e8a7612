import { expect, test } from 'vitest'
import { reviewText } from '../../../lib/cli/review-text'
import { addEntries } from '../../../lib/register/build-register'
import { readLongList } from '../../../lib/register/long-list'
import { EMPTY_REGISTER } from '../../../lib/register/model'
import { buildRegisterIndex } from '../../../lib/register/register-index'

const LIST = [
  ['指标', '时期', '数值', '单位'],
  ['固定资产投资', '2024年', '86.4', '亿元'],
  ['地区生产总值', '2024年', '120.4', '亿元'],
]

function statesOf(text: string): string[] {
  const { entries } = readLongList(LIST, 'list')
  let count = 0
  const register = addEntries(EMPTY_REGISTER, entries, { recordedAt: 0, importId: null, newId: () => `r${++count}` })
  const { report } = reviewText('t', text, { register: buildRegisterIndex(register), documentDate: '2025-01-20' })
  return report.mentions.map(({ state }) => state)
}

test.each([
  ['2024年，全县固定资产投资79.3亿元。', 'disagrees'],
  ['2024年前11个月，全县固定资产投资79.3亿元。', 'missing'],
  ['按2020年不变价计算，2024年地区生产总值112.6亿元。', 'not-comparable'],
  ['按2020年可比价格计算，全县地区生产总值112.6亿元。', 'not-comparable'],
  ['2024年地区生产总值112.6亿元。', 'disagrees'],
])('%s', (text, state) => {
  expect(statesOf(`清河县2024年经济运行情况\n${text}`)).toEqual([state])
})
