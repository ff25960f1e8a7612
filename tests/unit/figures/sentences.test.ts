import { describe, expect, test } from 'vitest'
import { reviewText } from '../../../lib/cli/review-text'
import { SENTENCES } from './sentences'

const figures = (text: string) => reviewText('text', text).report.diagnostics.filter(({ code }) => code.startsWith('figures/'))
const halfWidth = (text: string) =>
  text.replace(/[，；：（）]/g, (mark) => ({ '，': ',', '；': ';', '：': ':', '（': '(', '）': ')' })[mark] ?? mark)
const fullWidthDigits = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))

describe.each([
  ['as written', (text: string) => text],
  ['half-width punctuation', halfWidth],
  ['full-width digits', fullWidthDigits],
] as const)('%s', (_, rewrite) => {
  test.each(SENTENCES)('%s holds: %s', (_code, holds) => {
    expect(figures(rewrite(holds)).map(({ message }) => message)).toEqual([])
  })

  test.each(SENTENCES)('%s: %s does not hold as %s', (code, _holds, broken) => {
    const found = figures(rewrite(broken))
    expect(found.map((diagnostic) => diagnostic.code)).toContain(code)
    expect(
      found.filter((diagnostic) => diagnostic.code !== code),
      'nothing else is wrong',
    ).toEqual([])
  })
})

test('a sound statement is counted as one', () => {
  const { statements } = reviewText('text', '全乡应查1446例，实查1301例，到位率达90%。').report
  expect(statements.map(({ code, verdict, formula }) => [code, verdict, formula])).toEqual([
    ['figures/ratio', 'consistent', '1301 ÷ 1446 = 89.97%'],
  ])
})
