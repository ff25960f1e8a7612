import { z } from 'zod/mini'

/** How a value is to be worded; kept with the place, so that a revision can be worded the same way. */
export const phraseOptionsSchema = z.object({
  unitMeasure: z.string().check(z.maxLength(20)),
  unitMult: z.int().check(z.gte(0), z.lte(12)),
  decimals: z.int().check(z.gte(0), z.lte(15)),
  /** Compared with the same period a year before: by how many per cent, or by how much. Rates change by percentage points. */
  change: z.enum(['none', 'rate', 'amount']),
  changeDecimals: z.int().check(z.gte(0), z.lte(6)),
  withPeriod: z.boolean(),
  withName: z.boolean(),
})
export type PhraseOptions = z.infer<typeof phraseOptionsSchema>
