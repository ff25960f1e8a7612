import { useEffect, useState } from 'react'
import type { Diagnostic } from '@/lib/review/diagnostic'
import { type Listed, settle } from './settle'

/** How long a solved finding stays before it goes, in milliseconds: as long as its fading. */
const FADE_MS = 700

/** The findings to list, kept calm (see `settle`). `isHeld` while the pointer or the focus is on the list. */
export function useSettled(next: readonly Diagnostic[], isHeld: boolean): Listed {
  const [listed, setListed] = useState<Listed>(() => settle([], next, false))
  useEffect(() => {
    setListed((before) => settle(before.entries, next, isHeld))
    if (isHeld) return
    const timer = setTimeout(() => setListed((before) => settle(before.entries, next, false)), FADE_MS)
    return () => clearTimeout(timer)
  }, [next, isHeld])
  return listed
}
