import { useWords } from '@/components/language'
import type { HegaoDatabase } from '@/lib/store/database'
import { type Done, type Refusal, refused } from '@/lib/store/refusal'
import { applySample, removeSample } from '@/lib/store/sample'
import { useChange } from '../undo/use-change'
import { EMPTY_WORDS } from './wording'

/** Adding the sample and taking it out, each with its way back; null when it is done, else why not. */
export function useSample(): { add(): Promise<string | null>; remove(): Promise<string | null> } {
  const words = useWords(EMPTY_WORDS)
  const change = useChange()
  return {
    add: () => run(put, take, words.sample.added),
    remove: () => run(take, put, words.removing.done),
  }

  function run(first: Step, back: Step, text: string): Promise<string | null> {
    let own: HegaoDatabase | null = null
    return change(
      (database) => {
        own = database
        return first(database)
      },
      () => ({ text, undo: async () => (own ? back(own) : refused('not-found', '')) }),
    )
  }
}

type Step = (database: HegaoDatabase) => Promise<Done | Refusal>

const take: Step = (database) => removeSample(database, Date.now())

const put: Step = async (database) => {
  const outcome = await applySample(database, Date.now())
  return outcome.status === 'cancelled' ? refused('not-found', '') : outcome.status === 'done' ? { status: 'done' } : outcome
}
