import { useLocale, useWords } from '@/components/language'
import { useDatabase } from '@/components/preferences'
import type { HegaoDatabase } from '@/lib/store/database'
import type { Refusal } from '@/lib/store/refusal'
import { refusalMessage } from '@/lib/store/wording'
import { type Undoable, useUndo } from '.'
import { UNDO_WORDS } from './wording'

/** Runs a change of the register. Null when it is done: then it can be taken back; else why it was not done, for people. */
export type Change = <T extends { status: 'done' }>(
  run: (database: HegaoDatabase) => Promise<T | Refusal>,
  /** What to say of it; null where nothing had to be changed. */
  done: (outcome: T) => Undoable | null,
) => Promise<string | null>

/** A change that says what it did and offers the way back. */
export function useChange(): Change {
  const words = useWords(UNDO_WORDS)
  const locale = useLocale()
  const { database, report, settled } = useDatabase()
  const { offer } = useUndo()
  return async (run, done) => {
    try {
      const outcome = await run(database)
      if (outcome.status === 'refused') return refusalMessage(outcome, locale)
      settled()
      const undoable = done(outcome)
      if (undoable) offer(undoable)
      return null
    } catch (error) {
      report(error)
      return words.failed
    }
  }
}
