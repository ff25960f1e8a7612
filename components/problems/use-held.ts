import { type FocusEvent, useEffect, useMemo, useState } from 'react'

/** True while the pointer or the keyboard is on a list, so that nothing in it may move. */
export function useHeld() {
  const [hasPointer, setHasPointer] = useState(false)
  const [hasFocus, setHasFocus] = useState(false)
  useEffect(() => {
    // The button that was clicked keeps the focus when the user goes back to the page.
    const release = () => setHasFocus(false)
    window.addEventListener('blur', release)
    return () => window.removeEventListener('blur', release)
  }, [])
  const handlers = useMemo(
    () => ({
      onPointerEnter: () => setHasPointer(true),
      onPointerLeave: () => setHasPointer(false),
      // A click focuses too; the pointer is enough of a hold for that.
      onFocus: ({ target }: FocusEvent<HTMLElement>) => setHasFocus(target.matches(':focus-visible')),
      onBlur: ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setHasFocus(false)
      },
    }),
    [],
  )
  return { isHeld: hasPointer || hasFocus, handlers }
}
