/** The document pass: places what the blocks say, and reads what only blocks together say. */

import type { Block, Range, TextDocument } from '../text/document'
import { keeping } from '../text/keep'
import { type KeyedPlace, readConflicts } from './conflicts'
import { readLaterPeriods, type SpokenPeriods } from './later-periods'
import type { FiguresReading, LocalStatement, PlacedQuantity, PlacedUsage, Statement } from './model'
import type { FigureFacts } from './read-block'
import { readTables } from './tables'

/** `facts` are those of the blocks, in order. */
export function assembleFigures({ blocks }: TextDocument, facts: readonly FigureFacts[]): FiguresReading {
  const quantities: PlacedQuantity[] = []
  const statements: Statement[] = []
  const usages: PlacedUsage[] = []
  const mentions: KeyedPlace[] = []
  const periods: SpokenPeriods[] = []
  for (let index = 0; index < blocks.length; index++) {
    const [block, fact] = [blocks[index], facts[index]]
    if (!block || !fact || (fact.quantities.length === 0 && fact.usages.length === 0)) continue
    const placed = place(fact, block)
    for (const quantity of placed.quantities) quantities.push(quantity)
    for (const statement of placed.statements) statements.push(statement)
    for (const usage of placed.usages) usages.push(usage)
    for (const mention of placed.mentions) mentions.push(mention)
    if (fact.periods.length > 0) periods.push({ index, mentions: fact.periods })
  }
  const across = [readTables(blocks), readConflicts(mentions), readLaterPeriods(blocks, periods)]
  return { quantities, statements: statements.concat(...across), usages }
}

/** What a block says, at its place. */
interface Placed extends FiguresReading {
  mentions: KeyedPlace[]
}

const place = keeping(
  (facts: FigureFacts, block: Block): Placed => ({
    quantities: facts.quantities.map((quantity) => ({ location: at(block, quantity), quantity })),
    statements: facts.statements.map((statement) => placeStatement(statement, block)),
    usages: facts.usages.map((usage) => ({ ...usage, location: at(block, usage) })),
    mentions: facts.mentions.map(({ key, quantity }) => ({ key, quantity, location: at(block, quantity) })),
  }),
)

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
