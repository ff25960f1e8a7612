/** The lines of the capture: what was read, what the user has made of it, and what it would do to the register. */
import type { Open, Proposal } from '@/lib/register/capture'
import { fatesOf, type ProposalFate } from '@/lib/register/capture-fates'
import type { Register, SeriesKey } from '@/lib/register/model'
import { readTimePeriod } from '@/lib/register/time-period'

/** What the user has changed of one line; the period as typed. */
export interface Correction {
  key?: Partial<SeriesKey>
  period?: string
  /** The name as read is another name of the indicator that the user has named. */
  isAlias?: boolean
}

export interface Line {
  /** As read, with the corrections in it. */
  proposal: Proposal
  fate: ProposalFate
  /** False for what is open, or is held or said already. */
  canBeChosen: boolean
  isChosen: boolean
  /** The name as it was read. */
  readName: string
  /** The period as it stands in the field; null where the user has not typed one. */
  typedPeriod: string | null
}

export interface Choices {
  corrections: ReadonlyMap<string, Correction>
  /** Lines that the user has ticked or unticked. */
  chosen: ReadonlyMap<string, boolean>
  /** The period of lines that name none, as typed; empty where it is left open. */
  openPeriod: string
}

/** Lines with a fate of which all that is certain is chosen, as long as the user has not said otherwise. */
export function linesOf(proposals: readonly Proposal[], register: Register, { corrections, chosen, openPeriod }: Choices): Line[] {
  const year = yearOf(openPeriod)
  const corrected = proposals.map((proposal) => correct(proposal, corrections.get(proposal.id) ?? {}, openPeriod, year))
  const fates = fatesOf(corrected, register)
  return corrected.map((proposal, index) => {
    const fate = fates.get(proposal.id) ?? 'open'
    const isReady = fate === 'new' || fate === 'revision'
    const canBeChosen = isReady || fate === 'rounded' || fate === 'conflict'
    return {
      proposal,
      fate,
      readName: proposals[index]?.key.indicator ?? '',
      canBeChosen,
      isChosen: canBeChosen && (chosen.get(proposal.id) ?? isReady),
      typedPeriod: corrections.get(proposal.id)?.period ?? null,
    }
  })
}

/** A line with what the user has typed; what they have said is open no more, what nobody understands is. */
function correct(proposal: Proposal, { key, period, isAlias }: Correction, openPeriod: string, year: number | null): Proposal {
  const next = { ...proposal, key: { ...proposal.key, ...key, indicator: (key?.indicator ?? proposal.key.indicator).trim() } }
  const isRenamed = next.key.indicator !== proposal.key.indicator
  next.aliases = isAlias && isRenamed ? [proposal.key.indicator] : []
  const open = new Set<Open>(proposal.open)
  if (key?.indicator !== undefined) open.delete('indicator')
  if (next.key.indicator === '') open.add('indicator')
  const typed = period ?? (open.has('period') && openPeriod !== '' ? openPeriod : null)
  if (typed !== null) {
    next.timePeriod = readTimePeriod(typed, year)
    open.delete('period')
  }
  if (next.timePeriod === null) open.add('period')
  return { ...next, open: [...open] }
}

function yearOf(period: string): number | null {
  const read = readTimePeriod(period)
  return read === null ? null : Number(read.slice(0, 4))
}

export type LineFilter = 'all' | 'ready' | 'open' | 'held'

/** What a filter shows: what can be kept, what is open, what the register has already. */
export function filterLines(lines: readonly Line[], filter: LineFilter): Line[] {
  return filter === 'all' ? [...lines] : lines.filter(({ fate }) => FILTER_OF[fate] === filter)
}

const FILTER_OF: Record<ProposalFate, Exclude<LineFilter, 'all'>> = {
  new: 'ready',
  revision: 'ready',
  open: 'open',
  same: 'held',
  rounded: 'held',
  repeated: 'held',
  conflict: 'open',
}

export function countLines(lines: readonly Line[]): Record<LineFilter, number> {
  const counts: Record<LineFilter, number> = { all: lines.length, ready: 0, open: 0, held: 0 }
  for (const { fate } of lines) counts[FILTER_OF[fate]]++
  return counts
}
