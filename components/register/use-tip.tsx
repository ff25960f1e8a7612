import { type FocusEvent, type MouseEvent, type ReactNode, useId, useState } from 'react'
import { createPortal } from 'react-dom'

/** Pixels between what is explained and its explanation, and from there to the edge of the window. */
const GAP = 4
const WIDEST = 320

/** An explanation that shows on hover and on focus, beside everything that scrolls. `handlers` belong on what is explained. */
export function useTip(text: string): { handlers: object; tip: ReactNode } {
  const id = useId()
  const [place, setPlace] = useState<{ left: number; top: number; isAbove: boolean } | null>(null)
  const show = ({ currentTarget }: MouseEvent | FocusEvent) => {
    const { left, top, bottom } = currentTarget.getBoundingClientRect()
    const isAbove = bottom > window.innerHeight / 2
    setPlace({ left: Math.max(GAP, Math.min(left, window.innerWidth - WIDEST - GAP)), top: isAbove ? top - GAP : bottom + GAP, isAbove })
  }
  const hide = () => setPlace(null)
  const isShown = place !== null && text !== ''
  const style = place ? { left: place.left, top: place.top, translate: place.isAbove ? '0 -100%' : undefined } : {}
  return {
    handlers: {
      onMouseEnter: show,
      onMouseLeave: hide,
      onFocus: show,
      onBlur: hide,
      onKeyDown: ({ key }: { key: string }) => key === 'Escape' && hide(),
      'aria-describedby': isShown ? id : undefined,
    },
    tip: isShown
      ? createPortal(
          <div id={id} role="tooltip" className="mention-tip" style={style}>
            {text}
          </div>,
          document.body,
        )
      : null,
  }
}
