import { useWords } from '@/components/language'
import { useDatabase } from '@/components/preferences'
import { NO_SOURCE, type Revision } from '@/lib/register/model'
import { reviseObservations, takeBackRevisions } from '@/lib/store/observations'
import { placesOf } from '@/lib/store/places'
import { useChange } from '../undo/use-change'
import { changesNothing, type EditColumn, type FigureChange, readFigureEdit } from './edit-figure'
import type { FigureRow } from './rows'
import { REGISTER_WORDS } from './wording'

export interface FigureChanges {
  /** Why a text cannot be taken, for people; null where it can. */
  check(column: EditColumn, text: string): string | null
  /** Keeps what was typed into a cell; null when it is kept, else why not. */
  type(row: FigureRow, column: EditColumn, text: string): Promise<string | null>
  /** Adds a revision with some fields changed; null when it is kept, else why not. */
  revise(row: FigureRow, change: FigureChange): Promise<string | null>
}

/** Changes of single figures: each a revision, each with its way back. */
export function useFigureChanges(): FigureChanges {
  const words = useWords(REGISTER_WORDS)
  const { database } = useDatabase()
  const change = useChange()
  const faults = { ...words.faults, unit: words.badUnit, day: words.badDay, long: words.tooLong }
  const run = ({ series, timePeriod, period }: FigureRow, patch: Patch) =>
    change(
      async () => {
        const outcome = await reviseObservations(database, [{ series: series.id, timePeriod, patch }], Date.now())
        return outcome.status === 'done' ? { ...outcome, places: (await placesOf(database, series.id, timePeriod)).length } : outcome
      },
      ({ made, places }) =>
        made.length === 0
          ? null
          : { text: words.saved(`${series.indicator} ${period}`, places), undo: () => takeBackRevisions(database, made) },
    )
  return {
    check: (column, text) => {
      const read = readFigureEdit({ source: NO_SOURCE }, column, text)
      return 'fault' in read ? faults[read.fault] : null
    },
    revise: (row, patch) => run(row, patch),
    // Read against what is stored by then: an earlier cell of the row may still be on its way.
    type: (row, column, text) =>
      run(row, (current) => {
        const read = readFigureEdit(current, column, text)
        return 'fault' in read || changesNothing(current, read.change) ? null : read.change
      }),
  }
}

type Patch = FigureChange | ((current: Revision) => FigureChange | null)
