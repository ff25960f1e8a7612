/** A report on one quarter that speaks of a later one as done. */
import type { Block, Location } from '../text/document'
import type { Operand, Statement } from './model'
import { isReportTitle, opensPlans, type PeriodMention } from './periods'

/** What a block says of quarters. */
export interface SpokenPeriods {
  /** Index of the block. */
  index: number
  mentions: readonly PeriodMention[]
}

/** `spoken`: the blocks that name a quarter, in order. No other is looked at but for the headings above these. */
export function readLaterPeriods(blocks: readonly Block[], spoken: readonly SpokenPeriods[]): Statement[] {
  const found: Statement[] = []
  let title: { operand: Operand; quarter: number } | null = null
  let isPlan = false
  let last = -1
  for (const { index, mentions } of spoken) {
    const block = blocks[index]
    if (!block) continue
    isPlan = isPlanAt(blocks, index, last) ?? isPlan
    last = index
    if (isPlan) continue
    if (isReportTitle(block.text)) {
      const [own] = mentions
      if (own) title = { operand: dateAt(block, own), quarter: own.quarter }
    } else if (title) {
      for (const mention of mentions)
        if (!mention.isOther && mention.year === null && mention.quarter > title.quarter)
          found.push(doubt(dateAt(block, mention), title.operand))
    }
  }
  return found
}

/** Does the nearest title or heading, down from `index` to `last`, open plans? Null where there is none. */
function isPlanAt(blocks: readonly Block[], index: number, last: number): boolean | null {
  for (let at = index; at > last; at--) {
    const text = blocks[at]?.text ?? ''
    if (isReportTitle(text) || isHeading(text)) return opensPlans(text)
  }
  return null
}

function isHeading(text: string): boolean {
  return text.length > 0 && text.length <= 40 && !/[。；，：,;]$/.test(text)
}

function dateAt({ id }: Block, { start, end }: PeriodMention): Operand {
  const location: Location = { block: id, start, end }
  return { location, role: 'date', quantity: null }
}

function doubt(later: Operand, title: Operand): Statement {
  return {
    code: 'figures/calendar',
    pattern: 'S50',
    kind: 'period',
    verdict: 'doubtful',
    location: later.location,
    formula: '',
    operands: [later, title],
    result: 0,
    recomputed: '',
    requirements: [],
    slips: [],
    correction: null,
  }
}
