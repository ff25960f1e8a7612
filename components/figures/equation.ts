import { formulaPieces, prints } from '@/lib/figures/formula-pieces'
import type { Statement } from '@/lib/figures/model'
import type { Location } from '@/lib/text/document'

/** A statement as one line: 90% ≠ 1212 ÷ 1446 = 83.82%. */
export interface Equation {
  /** The operand that stands before the sign; null where the pieces show it themselves, or where it is no figure. */
  written: number | null
  sign: '' | '=' | '≈' | '≠'
  /** Figures of the text have a place. */
  pieces: EquationPiece[]
  /** What the others give; empty where that is what is written. */
  computed: string
}

export interface EquationPiece {
  text: string
  location: Location | null
}

const EQUALS = ' = '

/** Puts what is written first and what is computed last, so that the eye compares the two. */
export function equationOf(statement: Statement, textOf: (location: Location) => string): Equation {
  const { formula, operands, result, recomputed, verdict } = statement
  const quantity = operands[result]?.quantity ?? null
  const cut = formulaPieces(statement, textOf)
  const pieces = cut.map(({ text, operand }) => ({ text, location: operand === null ? null : (operands[operand]?.location ?? null) }))
  const end = formula.lastIndexOf(EQUALS)
  if (!quantity || recomputed === '' || end < 0) {
    const isShown = !quantity || cut.some(({ operand }) => operand === result)
    return { written: isShown ? null : result, sign: '', pieces, computed: '' }
  }
  const isSame = prints(formula.slice(end + EQUALS.length), quantity) || prints(recomputed, quantity)
  const sign = verdict !== 'consistent' ? '≠' : isSame ? '=' : '≈'
  return { written: result, sign, pieces: cutAt(pieces, end), computed: isSame ? '' : recomputed }
}

/** The pieces of the first `length` characters. */
function cutAt(pieces: readonly EquationPiece[], length: number): EquationPiece[] {
  const kept: EquationPiece[] = []
  let at = 0
  for (const piece of pieces) {
    const text = piece.text.slice(0, length - at)
    if (text !== '') kept.push({ ...piece, text })
    at += piece.text.length
    if (at >= length) break
  }
  return kept
}
