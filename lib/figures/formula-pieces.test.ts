import { expect, test } from 'vitest'
import { fold } from '../text/fold'
import { formulaPieces } from './formula-pieces'
import { readFigureFacts } from './read-block'

/** The formulas of a text, each figure in brackets with the words that stand at its place. */
function draw(text: string): string[] {
  return (readFigureFacts([fold(text)])[0]?.statements ?? []).map((statement) => {
    const locations = statement.operands.map(({ location, ...rest }) => ({ ...rest, location: { ...location, block: 'b0' } }))
    const placed = { ...statement, operands: locations, location: { ...statement.location, block: 'b0' }, correction: null }
    const pieces = formulaPieces(placed, ({ start, end }) => text.slice(start, end))
    expect(pieces.map((piece) => piece.text).join('')).toBe(statement.formula)
    return pieces
      .map((piece) => {
        if (piece.operand === null) return piece.text
        const { location } = statement.operands[piece.operand] ?? { location: { start: 0, end: 0 } }
        return `[${piece.text}|${text.slice(location.start, location.end)}]`
      })
      .join('')
  })
}

test('each figure of a sum leads to its own place, the computed one to none', () => {
  expect(draw('落实1212例（应查1446例），到位率达90%。')[0]).toMatch(/^\[1212\|1212例\] ÷ \[1446\|1446例\] = 83\.\d+%$/)
  expect(draw('党支部17个，其中农村党支部11个，机关支部6个。')).toContain('[11|11个] + [6|6个] = 17')
})

test('equal figures lead to different places', () => {
  expect(draw('党员20名，其中男党员10名，女党员10名。')).toContain('[10|10名] + [10|10名] = 20')
})

test('separators, full width and units are seen through', () => {
  expect(draw('产值由１，０００万元增加到1,500万元，增长50%。')[0]).toMatch(
    /^\[1500万\|1,500万元\] ÷ \[1000万\|１，０００万元\] − 1 = 50%$/,
  )
})
