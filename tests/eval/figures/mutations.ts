/** How many broken figures are noticed: conditionally (one figure of a statement that holds) and unconditionally. */
import { readFigureFacts } from '../../../lib/figures/read-block'
import { readQuantities } from '../../../lib/quantities/read-quantities'
import { fold } from '../../../lib/text/fold'
import type { NamedText } from '../files'
import { pick, type Random, seeded } from '../random'
import { breakReading, holdingReadings, noticed } from './break'

export interface BreakTally {
  made: number
  caught: number
}

export interface BreakResult {
  byCode: Map<string, BreakTally>
  misses: string[]
}

/** Breaks each equality that holds `times` times. */
export function breakStatements(texts: readonly NamedText[], times: number): BreakResult {
  const random = seeded(20250314)
  const byCode = new Map<string, BreakTally>()
  const misses: string[] = []
  for (const { name, text } of texts)
    for (const line of text.split('\n'))
      for (const reading of holdingReadings(line))
        for (let index = 0; index < times; index++) {
          const broken = breakReading(line, reading, random)
          if (!broken) continue
          const tally = byCode.get(broken.code) ?? { made: 0, caught: 0 }
          byCode.set(broken.code, tally)
          tally.made++
          if (noticed(broken)) tally.caught++
          else
            misses.push(`${name} ${broken.code} ${broken.pattern}: ${broken.text.slice(Math.max(0, broken.start - 30), broken.end + 20)}`)
        }
  return { byCode, misses }
}

/** One random digit anywhere: most figures stand alone, so most of these go unnoticed by anyone but a register. */
export function breakAnywhere(texts: readonly NamedText[], times: number): BreakTally {
  const random = seeded(7)
  const tally = { made: 0, caught: 0 }
  for (const { text } of texts)
    for (const line of text.split('\n')) {
      const figures = readQuantities(line).filter(({ kind }) => kind !== 'code')
      if (figures.length === 0) continue
      for (let index = 0; index < times; index++) {
        const broken = changeAnywhere(line, figures, random)
        if (!broken) continue
        tally.made++
        if (countWrong(broken) > countWrong(line)) tally.caught++
      }
    }
  return tally
}

function changeAnywhere(line: string, figures: readonly { start: number; end: number }[], random: Random): string | null {
  const figure = pick(random, figures)
  if (!figure) return null
  const places = Array.from({ length: figure.end - figure.start }, (_, index) => figure.start + index).filter((at) =>
    /\d/.test(line.charAt(at)),
  )
  const at = pick(random, places)
  const digit = pick(
    random,
    [...'0123456789'].filter((other) => at !== undefined && other !== line.charAt(at)),
  )
  return at === undefined || digit === undefined ? null : line.slice(0, at) + digit + line.slice(at + 1)
}

function countWrong(line: string): number {
  const [facts] = readFigureFacts([fold(line)])
  return (facts?.statements ?? []).filter(({ verdict }) => verdict === 'inconsistent' || verdict === 'doubtful').length
}
