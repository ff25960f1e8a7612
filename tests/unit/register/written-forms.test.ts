/** One held value in all the forms in which a report may print it, and the same forms of another value. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reviewText } from '../../../lib/cli/review-text'
import { addEntries } from '../../../lib/register/build-register'
import { readLongList } from '../../../lib/register/long-list'
import { EMPTY_REGISTER } from '../../../lib/register/model'
import { buildRegisterIndex } from '../../../lib/register/register-index'

/** Whole 元: up to some thousand 亿. */
const amount = fc.integer({ min: 1_000_000, max: 300_000_000_000 })
const power = fc.constantFrom(0, 4, 8)
const WORDS: Record<number, string> = { 0: '', 4: '万', 8: '亿' }

/** The amount in 万 or 亿 with some decimals, rounded half up, by whole numbers only. */
function print(yuan: bigint, exponent: number, decimals: number): string {
  const unit = 10n ** BigInt(exponent)
  const scaled = (yuan * 10n ** BigInt(decimals) * 2n + unit) / (unit * 2n)
  const digits = String(scaled).padStart(decimals + 1, '0')
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
}

function stateOf(held: string, text: string) {
  const { entries } = readLongList([
    ['指标', '时期', '数值', '单位'],
    ['一般公共预算收入', '2024年', held, '元'],
  ])
  const register = addEntries(EMPTY_REGISTER, entries, { recordedAt: 0, importId: null, newId: () => 'r' })
  const { mentions } = reviewText('t', text, { register: buildRegisterIndex(register) }).report
  expect(mentions.map(({ indicator }) => indicator)).toEqual(['一般公共预算收入'])
  return mentions[0]?.state
}

const sentence = (figure: string) => `2024年财政工作总结\n2024年，全县一般公共预算收入${figure}元，同比增长4.8%。\n`

test('the held value in any unit and with any decimals agrees, or is rounded', () => {
  fc.assert(
    fc.property(amount, power, fc.integer({ min: 0, max: 4 }), (yuan, exponent, decimals) => {
      const places = exponent === 0 ? 0 : decimals
      const figure = print(BigInt(yuan), exponent, places)
      fc.pre(!/^0(?:\.0*)?$/.test(figure))
      expect(['agrees', 'rounded']).toContain(stateOf(String(yuan), sentence(figure + WORDS[exponent])))
    }),
    { numRuns: 300 },
  )
})

test('a value that is another one by more than its last digit disagrees', () => {
  fc.assert(
    fc.property(amount, power, fc.integer({ min: 0, max: 4 }), fc.integer({ min: 2, max: 9 }), (yuan, exponent, decimals, off) => {
      const places = exponent === 0 ? 0 : decimals
      const last = 10n ** BigInt(exponent) / 10n ** BigInt(places)
      const figure = print(BigInt(yuan) + BigInt(off) * last, exponent, places)
      expect(stateOf(String(yuan), sentence(figure + WORDS[exponent]))).toBe('disagrees')
    }),
    { numRuns: 300 },
  )
})
