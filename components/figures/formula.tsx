import './formula.css'
import type { FormulaPiece } from '@/lib/figures/formula-pieces'
import type { Location } from '@/lib/text/document'

interface FormulaProps {
  pieces: readonly FormulaPiece[]
  /** Where the figure of an operand stands; null where it has no place. */
  placeOf(operand: number): Location | null
  onJump(place: Location): void
}

/** A sum as on paper; each figure of the text leads to its place. */
export function Formula({ pieces, placeOf, onJump }: FormulaProps) {
  return (
    <span className="formula">
      {pieces.map(({ text, operand }, index) => {
        const place = operand === null ? null : placeOf(operand)
        return place ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity but their place
          <button key={index} type="button" className="plain figure-link" data-link onClick={() => onJump(place)}>
            {text}
          </button>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity but their place
          <span key={index}>{text}</span>
        )
      })}
    </span>
  )
}
