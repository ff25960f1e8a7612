import { useWords } from '@/components/language'
import { useDatabase } from '@/components/preferences'
import { writeUnit } from '@/lib/register/write-value'
import { reviseObservation, takeBackRevision } from '@/lib/store/observations'
import { useChange } from '../undo/use-change'
import { changesNothing, type EditColumn, type EditFault, type FigureChange, readFigureEdit } from './edit-figure'
import type { FigureRow } from './rows'
import { REGISTER_WORDS } from './wording'

export interface FigureChanges {
  /** Why a text is not taken, for people. */
  faultText(fault: EditFault): string
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
  const revise: FigureChanges['revise'] = async ({ series, timePeriod, period, current }, patch) => {
    if (changesNothing(current, patch)) return null
    return change(
      () => reviseObservation(database, series.id, timePeriod, patch, Date.now()),
      ({ revision }) => {
        const value = revision.obsStatus === 'M' ? words.withdrawn : `${revision.obsValue} ${writeUnit(revision)}`
        return {
          text: words.saved(`${series.indicator} ${period}`, value),
          undo: () => takeBackRevision(database, series.id, timePeriod, revision.id),
        }
      },
    )
  }
  return {
    faultText: (fault) => faults[fault],
    revise,
    async type(row, column, text) {
      const read = readFigureEdit(row.current, column, text)
      return 'fault' in read ? faults[read.fault] : revise(row, read.change)
    },
  }
}
