import './formula.css'
import type { Location } from '@/lib/text/document'

interface FormulaProps {
  /** Figures of the text have a place; signs and computed values have none. */
  pieces: readonly { text: string; location: Location | null }[]
  onJump(place: Location): void
}

/** A sum as on paper; each figure of the text leads to its place. */
export function Formula({ pieces, onJump }: FormulaProps) {
  return (
    <span className="formula">
      {pieces.map(({ text, location }, index) =>
        location ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity but their place
          <button key={index} type="button" className="plain figure-link" data-link onClick={() => onJump(location)}>
            {text}
          </button>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity but their place
          <span key={index}>{text}</span>
        ),
      )}
    </span>
  )
}
