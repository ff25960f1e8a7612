/** The document pass: places what the blocks say, and reads what only blocks together say. */
import type { Block, Range, TextDocument } from '../text/document'
import { intersects } from './interval'
import type { FiguresReading, LocalStatement, PlacedQuantity, PlacedUsage, Statement } from './model'
import { isReportTitle, opensPlans } from './periods'
import type { FigureFacts } from './read-block'
import { baseInterval } from './reading'
import { readTables } from './tables'

export function assembleFigures(document: TextDocument, facts: readonly FigureFacts[]): FiguresReading {
  const quantities: PlacedQuantity[] = []
  const statements: Statement[] = []
  const usages: PlacedUsage[] = []
  for (const [index, block] of document.blocks.entries()) {
    const fact = facts[index]
    if (!fact || (fact.quantities.length === 0 && fact.usages.length === 0)) continue
    const placed = place(fact, block)
    for (const quantity of placed.quantities) quantities.push(quantity)
    for (const statement of placed.statements) statements.push(statement)
    for (const usage of placed.usages) usages.push(usage)
  }
  const across = [readTables(document.blocks), readConflicts(document, facts), readPeriods(document, facts)]
  return { quantities, statements: statements.concat(...across), usages }
}

/** What a block says, at its place. Kept with its facts: an edit elsewhere leaves it, and what was made of it, as it was. */
interface Placed extends FiguresReading {
  block: string
}

const PLACED = new WeakMap<FigureFacts, Placed>()

function place(facts: FigureFacts, block: Block): Placed {
  const known = PLACED.get(facts)
  if (known?.block === block.id) return known
  const placed = {
    block: block.id,
    quantities: facts.quantities.map((quantity) => ({ location: at(block, quantity), quantity })),
    statements: facts.statements.map((statement) => placeStatement(statement, block)),
    usages: facts.usages.map((usage) => ({ ...usage, location: at(block, usage) })),
  }
  PLACED.set(facts, placed)
  return placed
}

function at({ id }: Block, { start, end }: Range) {
  return { block: id, start, end }
}

function placeStatement(statement: LocalStatement, block: Block): Statement {
  return {
    ...statement,
    location: at(block, statement.location),
    operands: statement.operands.map((operand) => ({ ...operand, location: at(block, operand.location) })),
    correction: statement.correction && { ...statement.correction, location: at(block, statement.correction.location) },
  }
}

interface KeyedPlace extends PlacedQuantity {
  key: string
}

/** One whole key, two values that no rounding reconciles. */
function readConflicts(document: TextDocument, facts: readonly FigureFacts[]): Statement[] {
  const places = new Map<string, KeyedPlace[]>()
  for (const [index, block] of document.blocks.entries())
    for (const { key, quantity } of facts[index]?.mentions ?? []) {
      const known = places.get(key)
      const place = { key, quantity, location: at(block, quantity) }
      if (known) known.push(place)
      else places.set(key, [place])
    }
  const found: Statement[] = []
  for (const [first, ...others] of places.values()) if (first) for (const other of others) found.push(compareTwo(first, other))
  return found
}

function compareTwo(first: KeyedPlace, other: KeyedPlace): Statement {
  const agrees = intersects(baseInterval(first.quantity), baseInterval(other.quantity))
  return {
    ...EMPTY,
    code: 'figures/conflict',
    pattern: first.quantity.hedge || other.quantity.hedge ? 'P47' : 'P46',
    kind: 'indicator',
    verdict: agrees ? 'consistent' : 'inconsistent',
    location: other.location,
    formula: `${other.quantity.text} ${agrees ? '=' : '≠'} ${first.quantity.text}`,
    operands: [
      { location: other.location, role: 'value', quantity: other.quantity },
      { location: first.location, role: 'value', quantity: first.quantity },
    ],
  }
}

const EMPTY = { result: 0, recomputed: '', requirements: [], slips: [], correction: null }

/** A report on one quarter that speaks of a later one as done. */
function readPeriods(document: TextDocument, facts: readonly FigureFacts[]): Statement[] {
  const found: Statement[] = []
  let title: Statement['operands'][number] | null = null
  let quarter = 0
  let isPlan = false
  for (const [index, block] of document.blocks.entries()) {
    const mentions = facts[index]?.periods ?? []
    if (isReportTitle(block.text)) {
      const [own] = mentions
      isPlan = opensPlans(block.text)
      if (own && !isPlan) {
        title = { location: at(block, own), role: 'date', quantity: null }
        quarter = own.quarter
      }
      continue
    }
    if (block.text.length > 0 && block.text.length <= 40 && !/[。；，：,;]$/.test(block.text)) isPlan = opensPlans(block.text)
    if (!title || isPlan) continue
    for (const mention of mentions) {
      if (mention.isOther || mention.year !== null || mention.quarter <= quarter) continue
      const location = at(block, mention)
      const operands = [{ location, role: 'date' as const, quantity: null }, title]
      found.push({
        ...EMPTY,
        code: 'figures/calendar',
        pattern: 'S50',
        kind: 'period',
        verdict: 'doubtful',
        location,
        formula: '',
        operands,
      })
    }
  }
  return found
}
