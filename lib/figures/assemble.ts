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
    if (!fact) continue
    for (const quantity of fact.quantities) quantities.push({ location: at(block, quantity), quantity })
    for (const statement of fact.statements) statements.push(placeStatement(statement, block))
    for (const usage of fact.usages) usages.push({ ...usage, location: at(block, usage) })
  }
  const across = [readTables(document.blocks), readConflicts(document, facts), readPeriods(document, facts)]
  return { quantities, statements: statements.concat(...across), usages }
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
