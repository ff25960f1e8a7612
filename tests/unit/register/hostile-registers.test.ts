/** Registers and texts that nobody would write: the review stands and its ranges are sound. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reviewText } from '../../../lib/cli/review-text'
import { addEntries } from '../../../lib/register/build-register'
import { readLongList } from '../../../lib/register/long-list'
import { EMPTY_REGISTER } from '../../../lib/register/model'
import { buildRegisterIndex } from '../../../lib/register/register-index'

const HEADER = ['指标', '别名', '地区', '时期', '口径', '性质', '数值', '单位']
const piece = fc.constantFrom(
  '__proto__',
  'constructor',
  'toString',
  '人口',
  '常住人口',
  '2024年',
  '年末',
  '（',
  '）',
  '.*',
  '[a-z',
  '$&',
  '😀',
  '\ud83d',
  '分别',
  '累计',
  '目标',
  '全县',
  '增长',
  '%',
  '5',
  '万',
  '，',
  '；',
  '\t',
  '“',
  '”',
)
const name = fc.array(piece, { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join(''))
const rows = fc.array(
  fc.record({
    indicator: name,
    alias: name,
    area: fc.oneof(fc.constant(''), name),
    period: fc.constantFrom('2024年', '2024年末', '2024年上半年', '2023年', '2024年6月'),
    basis: fc.oneof(fc.constant(''), name),
    kind: fc.constantFrom('', '目标', '预计'),
    value: fc.constantFrom('5', '0', '-3.2', '83.8', '99999999999999999999', '0.000001'),
    unit: fc.constantFrom('人', '万元', '%', '无', '公里/百平方公里', '1/10万'),
  }),
  { maxLength: 8 },
)
const text = fc
  .array(
    fc.oneof(
      piece,
      fc.constantFrom(
        '5人',
        '83.8%',
        '9999亿元',
        '〇',
        '2024年',
        '\n',
        '。',
        '达到',
        '为',
        '由',
        '增加到',
        '其中',
        '（一）',
        '1—6月',
        '三万',
      ),
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''))

test('a review with any register neither throws nor points beyond the text', () => {
  fc.assert(
    fc.property(rows, text, (cells, written) => {
      const list = cells.map((row) => [row.indicator, row.alias, row.area, row.period, row.basis, row.kind, row.value, row.unit])
      const { entries } = readLongList([HEADER, ...list])
      let id = 0
      const register = addEntries(EMPTY_REGISTER, entries, { recordedAt: 0, importId: null, newId: () => `r${++id}` })
      const { report, review } = reviewText('t', written, { register: buildRegisterIndex(register), documentDate: '2024-12-31' })
      expect(review.failed).toEqual([])
      const known = new Set(register.indicators.map((indicator) => indicator.name))
      for (const { start, end, figure, indicator, state } of report.mentions) {
        if (state !== 'missing') expect(known).toContain(indicator)
        expect(start).toBeLessThan(end)
        expect(start).toBeLessThanOrEqual(figure.start)
        expect(figure.end).toBeLessThanOrEqual(end)
        expect(end).toBeLessThanOrEqual(report.characters)
      }
    }),
    { numRuns: 400 },
  )
})
