import { useWords } from '@/components/language'
import type { Register } from '@/lib/register/model'
import { Grid } from '../grid/grid'
import { type PastePlan, planPaste } from '../paste/paste-plan'
import { useUndo } from '../undo'
import { goTo } from '../use-route'
import type { EditColumn } from './edit-figure'
import { type NamedParts, useFigureColumns } from './figure-columns'
import type { FigureRow, Sorting } from './rows'
import { useFigureChanges } from './use-figure-changes'
import { REGISTER_WORDS } from './wording'

export interface TableProps {
  register: Register
  /** What passes the filters, sorted. */
  rows: readonly FigureRow[]
  /** What some figure of the register names. */
  named: NamedParts
  /** Id of the series that is open beside the table. */
  opened: string | undefined
  onTyping(isTyping: boolean): void
  onPasted(plan: PastePlan): void
}

interface FigureTableProps extends TableProps {
  sorting: Sorting
  onSort(sorting: Sorting): void
}

/** One figure per row. */
export function FigureTable({ register, rows, named, opened, onTyping, onPasted, sorting, onSort }: FigureTableProps) {
  const words = useWords(REGISTER_WORDS)
  const { undoLast } = useUndo()
  const changes = useFigureChanges()
  const columns = useFigureColumns(register.defaults, named, sorting, onSort)
  return (
    <Grid
      label={words.table}
      rows={rows}
      columns={columns}
      nameOf={nameOf}
      keeping={{
        check: (_, column, text) => changes.check(column.id as EditColumn, text),
        keep: (row, column, text) => changes.type(row, column.id as EditColumn, text),
      }}
      onPaste={(place, cells) => onPasted(planPaste(cells, { register, rows, columns, ...place }))}
      onOpen={open}
      isOpened={({ series }) => series.id === opened}
      onUndo={undoLast}
      onTyping={onTyping}
      none={words.noMatch}
    />
  )
}

function open({ series }: FigureRow): void {
  goTo('register', series.id)
}

function nameOf({ series, period }: FigureRow): string {
  return `${series.refArea}${series.indicator} ${period}`
}
