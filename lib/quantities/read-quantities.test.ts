import { describe, expect, it } from 'vitest'
import { codes } from './cases/codes'
import { dates } from './cases/dates'
import { numbers } from './cases/numbers'
import type { QuantityCases } from './cases/quantity-cases'
import { ranges } from './cases/ranges'
import { sentences } from './cases/sentences'
import { units } from './cases/units'
import type { Quantity } from './model'
import { formatDecimal, type Rational } from './rational'
import { readQuantities } from './read-quantities'

const groups: Record<string, QuantityCases> = { numbers, ranges, units, sentences, dates, codes }

function format(value: Rational | null): string {
  return value ? formatDecimal(value) : '-'
}

function describeQuantity({ text, kind, value, unit, interval }: Quantity): string {
  if (kind === 'date' || kind === 'code') return `${text}|${kind}`
  return [text, kind, format(value), unit ?? '-', format(interval.low), format(interval.high)].join('|')
}

describe.each(Object.entries(groups))('%s', (_, cases) => {
  it.each(Object.entries(cases))('%s', (text, expected) => {
    expect(readQuantities(text).map(describeQuantity)).toEqual(expected)
  })

  it.each(Object.entries(cases))('%s in a sentence, with the right offsets', (text, expected) => {
    const sentence = `其中，${text}。`
    const found = readQuantities(sentence)
    for (const quantity of found) expect(sentence.slice(quantity.start, quantity.end)).toBe(quantity.text)
    if (!/^\d{1,2}[.、]/.test(text)) expect(found.map(describeQuantity)).toEqual(expected)
  })
})
