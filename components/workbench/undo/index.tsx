import './undo.css'
import { Button } from '@mantine/core'
import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from 'react'
import { useLocale, useWords } from '@/components/language'
import { useDatabase } from '@/components/preferences'
import type { Done, Refusal } from '@/lib/store/refusal'
import { refusalMessage } from '@/lib/store/wording'
import { UNDO_WORDS } from './wording'

/** Something that was done and can be taken back. */
export interface Undoable {
  /** What was done, for people: “已记下：常住人口 5.13万人”. */
  text: string
  undo(): Promise<Done | Refusal>
}

interface Undoing {
  /** Says what was done and offers to take it back. */
  offer(done: Undoable): void
  /** Says something that needs no taking back. */
  tell(text: string): void
  /** Takes back the last thing; again for the one before. */
  undoLast(): void
}

const UndoContext = createContext<Undoing | null>(null)

/** So many steps back; more nobody remembers. */
const STEPS = 50

/** Keeps what was done on this page, and shows the last of it in a bar at the bottom, with the way back. */
export function UndoProvider({ children }: { children: ReactNode }) {
  const words = useWords(UNDO_WORDS)
  const locale = useLocale()
  const { report } = useDatabase()
  const steps = useRef<Undoable[]>([])
  const [shown, setShown] = useState<{ text: string; canUndo: boolean } | null>(null)
  const undoLast = useCallback(() => {
    const last = steps.current.pop()
    if (!last) return
    last.undo().then(
      (outcome) => {
        const text = outcome.status === 'done' ? words.undone(last.text) : refusalMessage(outcome, locale)
        setShown({ text, canUndo: false })
      },
      (error: unknown) => {
        steps.current.push(last) // nothing was changed: it can be tried again
        report(error)
      },
    )
  }, [words, locale, report])
  const undoing = useMemo<Undoing>(
    () => ({
      offer(done) {
        steps.current = [...steps.current.slice(1 - STEPS), done]
        setShown({ text: done.text, canUndo: true })
      },
      tell: (text) => setShown({ text, canUndo: false }),
      undoLast,
    }),
    [undoLast],
  )
  return (
    <UndoContext value={undoing}>
      {children}
      <div className="undo-bar" role="status" data-shown={shown !== null || undefined}>
        {shown ? (
          <>
            <span>{shown.text}</span>
            {shown.canUndo ? (
              <Button size="compact-xs" variant="default" onClick={undoLast}>
                {words.undo}
              </Button>
            ) : null}
            <Button size="compact-xs" variant="subtle" color="ink" aria-label={words.close} onClick={() => setShown(null)}>
              ×
            </Button>
          </>
        ) : null}
      </div>
    </UndoContext>
  )
}

export function useUndo(): Undoing {
  const undoing = useContext(UndoContext)
  if (!undoing) throw new Error('UndoProvider is missing above this view')
  return undoing
}
