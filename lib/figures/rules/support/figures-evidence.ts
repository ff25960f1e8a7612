/** A statement as evidence: the sum with its places, and what would make it true. */
import type { FiguresEvidence } from '../../../review/diagnostic'
import type { Location } from '../../../text/document'
import { formulaPieces } from '../../formula-pieces'
import type { Requirement, Statement } from '../../model'
import { nameBefore } from './name'

/** `textOf` gives the text of a block. */
export function evidenceOf(statement: Statement, textOf: (block: string) => string): FiguresEvidence {
  const { operands, result, requirements, slips } = statement
  const quote = ({ block, start, end }: Location) => textOf(block).slice(start, end)
  const pieces = formulaPieces(statement, quote)
  const placeOf = (operand: number | null) => (operand === null ? null : (operands[operand]?.location ?? null))
  const written = operands[result]
  const isInFormula = pieces.some(({ operand }) => operand === result)
  return {
    kind: 'figures',
    formula: pieces.map(({ text, operand }) => ({ text, location: placeOf(operand) })),
    written: written && !isInFormula ? { text: quote(written.location), location: written.location } : null,
    needs: requirements.flatMap((requirement) => {
      const location = requirement.operand === result ? null : placeOf(requirement.operand)
      if (!location) return []
      return [{ name: nameBefore(textOf(location.block), location.start) || quote(location), text: rangeText(requirement), location }]
    }),
    slips: slips.flatMap(({ operand, text }) => {
      const location = placeOf(operand)
      return location ? [{ from: quote(location), to: text, location }] : []
    }),
  }
}

/** “1295～1308例”, “≥1295例”, “1300例”. */
function rangeText({ low, high, unit }: Requirement): string {
  if (low === high) return `${low}${unit}`
  if (low === null) return `≤${high}${unit}`
  return high === null ? `≥${low}${unit}` : `${low}～${high}${unit}`
}
