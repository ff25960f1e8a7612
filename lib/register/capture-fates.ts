/** What the figures of a document would do to the register, and to each other: a figure is often said twice. */
import { entryOf, type Proposal } from './capture'
import { writeNumber } from './convert-value'
import { NO_SOURCE, type Register, seriesId } from './model'
import { planEntries } from './plan'

/**
 * - `rounded` the register holds it with more digits
 * - `repeated` said before or after with as many digits or more
 * - `conflict` said elsewhere in the document with another value: which holds, the user knows
 */
export type ProposalFate = 'new' | 'revision' | 'same' | 'rounded' | 'repeated' | 'conflict' | 'open'

/** The fate of each proposal by its id; `open` for what is not complete. */
export function fatesOf(proposals: readonly Proposal[], register: Register): Map<string, ProposalFate> {
  const fates = new Map<string, ProposalFate>(proposals.map(({ id }) => [id, 'open']))
  const groups = new Map<string, Proposal[]>()
  for (const proposal of proposals) {
    if (!entryOf(proposal, NO_SOURCE, null)) continue
    const key = `${seriesId(proposal.key)}\u0001${proposal.timePeriod}`
    groups.set(key, [...(groups.get(key) ?? []), proposal])
  }
  const finest: Proposal[] = []
  for (const group of groups.values()) {
    const [best] = [...group].sort((a, b) => stepOf(a) - stepOf(b))
    const isAtOne = best !== undefined && group.every((one) => isRounding(one, best))
    for (const one of group) fates.set(one.id, isAtOne ? 'repeated' : 'conflict')
    if (isAtOne) finest.push(best)
  }
  // All at once: looking through a large register takes longer than all that is asked of it.
  const plan = planEntries(
    register,
    finest.flatMap((one) => entryOf(one, NO_SOURCE, null) ?? []),
  )
  for (const [at, { id, isRounded }] of finest.entries()) {
    const fate = plan[at]?.fate ?? 'new'
    fates.set(id, fate === 'revision' && isRounded ? 'rounded' : fate)
  }
  return fates
}

/** The power of ten of the last digit: the smaller the finer. */
function stepOf({ value: { unitMult, decimals } }: Proposal): number {
  return unitMult - decimals
}

/** True where one figure is what the other makes when it is rounded. */
function isRounding({ value }: Proposal, finest: Proposal): boolean {
  return writeNumber(finest.value, value) === writeNumber(value, value)
}
