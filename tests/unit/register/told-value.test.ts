/** The value that a message tells is one that can be found in the register: never rounded to the digits of a wrong figure. */
import { expect, test } from 'vitest'
import { reviewText } from '../../../lib/cli/review-text'
import { addEntries } from '../../../lib/register/build-register'
import { readLongList } from '../../../lib/register/long-list'
import { EMPTY_REGISTER } from '../../../lib/register/model'
import { buildRegisterIndex } from '../../../lib/register/register-index'

const ROWS = [
  ['指标', '时期', '数值', '单位'],
  ['一般公共预算收入', '2024年', '8.65', '亿元'],
  ['城镇新增就业', '2024年', '5130', '人'],
  ['粮食产量', '2024年', '32.5', '万吨'],
]

test.each([
  ['一般公共预算收入完成8.1亿元', '8.65亿元'],
  ['一般公共预算收入完成81000万元', '8.65亿元'],
  ['一般公共预算收入完成81200.5万元', '8.65亿元'],
  ['城镇新增就业6000余人', '5130人'],
  ['城镇新增就业0.6130万人', '0.5130万人'],
  ['粮食产量333000吨', '32.5万吨'],
])('2024年，%s → %s', (text, held) => {
  const { entries } = readLongList(ROWS)
  const register = buildRegisterIndex(addEntries(EMPTY_REGISTER, entries, { recordedAt: 0, importId: null, newId: () => 'x' }))
  const { review } = reviewText('t', `2024年，${text}。`, { register })
  const found = review.diagnostics.filter(({ rule }) => rule.startsWith('register/'))
  expect(found.map(({ data }) => data.held)).toEqual([held])
})
