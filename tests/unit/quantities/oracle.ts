import { createRequire } from 'node:module'

/** A number as Recognizers-Text finds it; `end` is exclusive, `value` is what it prints. */
export interface OracleNumber {
  start: number
  end: number
  value: string
}

interface Recognizers {
  Culture: { Chinese: string }
  recognizeNumber(text: string, culture: string): { start: number; end: number; resolution?: { value?: string } }[]
}

// A CommonJS package that is an ES module only by name: it has to be required.
const require = createRequire(import.meta.url)
const recognizers: Recognizers = require('@microsoft/recognizers-text-number')

/** Reads with Microsoft Recognizers-Text, our oracle in development. */
export function readWithOracle(text: string): OracleNumber[] {
  return recognizers
    .recognizeNumber(text, recognizers.Culture.Chinese)
    .map(({ start, end, resolution }) => ({ start, end: end + 1, value: resolution?.value ?? '' }))
}
