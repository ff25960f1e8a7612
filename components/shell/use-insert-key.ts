import { useEffect, useRef } from 'react'
import { isDialogOpen } from './use-part-keys'

/** Alt+I opens the insertion from anywhere in the panel; never while a word is being composed. */
export function useInsertKey(open: () => void): void {
  const latest = useRef(open)
  latest.current = open
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isWanted = event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey && event.code === 'KeyI'
      if (!isWanted || event.isComposing || isDialogOpen()) return
      event.preventDefault()
      latest.current()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}
