import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codes } from '@/lib/quantities/cases/codes'
import { dates } from '@/lib/quantities/cases/dates'
import { numbers } from '@/lib/quantities/cases/numbers'
import { ranges } from '@/lib/quantities/cases/ranges'
import { sentences } from '@/lib/quantities/cases/sentences'
import { units } from '@/lib/quantities/cases/units'
import { readQuantities } from '@/lib/quantities/read-quantities'
import { classify } from './classify-differences'
import { readWithOracle } from './oracle'
import { widen, writeArabic, writeCapital, writeChinese, writeGrouped, writeWordedPercent } from './write-figures'

/** Differences by class over the texts, with examples of what no class explains. */
function count(texts: readonly string[]) {
  const counts: Record<string, number> = {}
  const unexplained: string[] = []
  for (const text of texts)
    for (const difference of classify(text, readQuantities(text), readWithOracle(text))) {
      counts[difference] = (counts[difference] ?? 0) + 1
      if (difference === 'unexplained') unexplained.push(text)
    }
  return { counts, unexplained }
}

const figures = fc
  .tuple(fc.bigInt({ min: 1n, max: 999_999_999n }), fc.nat(2), fc.constantFrom('人', '户', '亩', '元', '吨', '家', '%'), fc.nat(8))
  .map(([n, decimals, unit, form]) => {
    const plain = writeArabic(n, decimals)
    const forms = [
      plain + unit,
      widen(plain) + unit,
      writeGrouped(n, decimals, ',') + unit,
      `${plain}万${unit === '%' ? '人' : unit}`,
      `${plain}亿${unit === '%' ? '元' : unit}`,
      writeChinese(n) + (unit === '%' ? '个' : unit),
      writeCapital(n + 100n),
      writeWordedPercent(n % 100_000n, decimals),
      `${writeChinese((n % 97n) + 2n)}分之${writeChinese((n % 89n) + 1n)}`,
    ]
    return `共有${forms[form]}。`
  })

describe('against Microsoft Recognizers-Text', () => {
  it('random figures in every writing: what differs is explained', () => {
    const { counts, unexplained } = count(fc.sample(figures, { seed: 20240614, numRuns: 1500 }))
    expect(unexplained).toEqual([])
    expect(counts).toEqual({ 'fraction rounded': 130, 'several numerals in one figure': 355 })
  })

  it('the table of writings: what differs is explained', () => {
    const { counts, unexplained } = count(Object.keys({ ...numbers, ...ranges, ...units, ...sentences, ...dates, ...codes }))
    expect(unexplained).toEqual([])
    expect(counts).toEqual({
      'approximate numeral': 6,
      'end of a range': 50,
      'fraction rounded': 5,
      'letters of a unit': 2,
      'list read as thousands': 1,
      'minus sign': 3,
      'multiplier behind 个': 3,
      'multiplier shared in a list': 1,
      'numeral in a word': 94,
      'old tens': 2,
      'part of a code': 99,
      'part of a date': 118,
      'part of an ordinal': 5,
      'power without a digit': 10,
      'several numerals in one figure': 14,
      'thousands behind a space': 4,
      'unit taken for a multiplier': 1,
      'unread by the oracle': 6,
    })
  })
})
