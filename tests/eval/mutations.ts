/** The mutation run: one defect at a time into sound texts; each must be reported where it is. */

import { type ReviewedText, reviewText } from '../../lib/cli/review-text'
import { BlockReader } from '../../lib/review/block-reader'
import type { Range } from '../../lib/text/document'
import { excerpt } from './excerpt'
import type { NamedText } from './files'
import { touches } from './matching'
import { applyMutant, type Mutant, type Operation, soundText } from './mutant'
import { contentOperations } from './operations-content'
import { formOperations } from './operations-form'
import { seriesOperations } from './operations-series'
import { sample, seeded } from './random'

export const operations: readonly Operation[] = [...seriesOperations, ...formOperations, ...contentOperations]

export interface OperationTally {
  made: number
  caught: number
}

export interface MutationResult {
  byOperation: Map<string, OperationTally>
  /** For people to read: every miss with its context. */
  misses: string[]
}

/** Runs all operations over the texts, with at most `limit` mutants of one kind per text. */
export function runMutations(texts: NamedText[], limit: number): MutationResult {
  const result: MutationResult = { byOperation: new Map(operations.map(({ name }) => [name, { made: 0, caught: 0 }])), misses: [] }
  for (const [index, named] of texts.entries()) mutateText(named, index, limit, result)
  return result
}

function mutateText({ name, text }: NamedText, seed: number, limit: number, result: MutationResult): void {
  const reader = new BlockReader()
  const before = reviewText(name, text, { reader })
  const sound = soundText(before)
  for (const operation of operations) {
    const random = seeded(seed * 1000 + operation.name.length)
    const mutants = sample(random, [...operation.mutate(sound, random)], limit)
    const tally = result.byOperation.get(operation.name)
    if (!tally) continue
    for (const mutant of mutants) {
      // Already reported there before: the defect would prove nothing.
      if (isReported(before, mutant.codes, mutant.zone)) continue
      tally.made++
      const { text: mutated, toNew } = applyMutant(text, mutant)
      const zone = { start: toNew(mutant.zone.start), end: toNew(mutant.zone.end) }
      if (isReported(reviewText(name, mutated, { reader }), mutant.codes, zone)) tally.caught++
      else result.misses.push(describeMiss(operation, name, mutated, mutant, zone))
    }
  }
}

function isReported({ report }: ReviewedText, codes: readonly string[], zone: Range): boolean {
  return report.diagnostics.some((diagnostic) => codes.includes(diagnostic.code) && touches(diagnostic, zone))
}

function describeMiss({ name }: Operation, file: string, text: string, { codes }: Mutant, zone: Range): string {
  return `## ${name} · ${file}\n\nexpected ${codes.join(' or ')}\n\n${excerpt(text, zone, 80)}\n`
}
