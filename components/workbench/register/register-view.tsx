import { lazy, Suspense, useCallback, useMemo, useState } from 'react'
import { useWords } from '@/components/language'
import type { Register } from '@/lib/register/model'
import { useEntryDraft } from '../entry/entry-draft'
import { Grid } from '../grid/grid'
import type { KeepText } from '../grid/use-editing'
import { type PastePlan, planPaste } from '../paste/paste-plan'
import { useUndo } from '../undo'
import { goTo, useRoute } from '../use-route'
import type { EditColumn } from './edit-figure'
import { useFigureColumns } from './figure-columns'
import { FilterBar } from './filter-bar'
import { filterChoices, filterRows, isFiltered, NO_FILTERS } from './filters'
import { matchingNames, useNameSearch } from './names'
import { outliersOf, useOutlierCount } from './outliers-of'
import { RegisterToolbar } from './register-toolbar'
import { FIRST_SORTING, type FigureRow, figureRows, sortRows } from './rows'
import { useFigureChanges } from './use-figure-changes'
import { REGISTER_WORDS } from './wording'

// What is beside the table comes when it is opened: the table is there sooner.
const EntryForm = lazy(() => import('../entry/entry-form'))
const PasteDialog = lazy(() => import('../paste/paste-dialog'))
const SeriesPane = lazy(() => import('../series/series-pane'))

interface RegisterViewProps {
  register: Register
  /** Told while a cell is being typed into. */
  onTyping(isTyping: boolean): void
}

/** The figures as a table, with what narrows it above and what is open of it beside. */
export function RegisterView({ register, onTyping }: RegisterViewProps) {
  const words = useWords(REGISTER_WORDS)
  const [filters, setFilters] = useState(NO_FILTERS)
  const [sorting, setSorting] = useState(FIRST_SORTING)
  const { isOpen: isAdding, setIsOpen: setIsAdding } = useEntryDraft()
  const [pasted, setPasted] = useState<PastePlan | null>(null)
  const [, opened] = useRoute()
  const { undoLast } = useUndo()
  const changes = useFigureChanges()
  const search = useNameSearch(register)
  const outlierCount = useOutlierCount(register)
  const columns = useFigureColumns(register.defaults, sorting, setSorting)
  const all = useMemo(() => sortRows(figureRows(register), sorting), [register, sorting])
  const choices = useMemo(() => filterChoices(all), [all])
  const rows = useMemo(() => filterRows(all, filters, matchingNames(search, filters.search), isOutlier), [all, filters, search])
  const keep: KeepText<FigureRow> = (row, column, text) => changes.type(row, column.id as EditColumn, text)
  const open = useCallback((row: FigureRow) => goTo('register', row.series.id), [])
  return (
    <>
      <FilterBar filters={filters} choices={choices} defaults={register.defaults} outliers={outlierCount} onChange={setFilters} />
      <RegisterToolbar
        register={register}
        indicators={search.names.length}
        figures={all.length}
        rows={rows}
        isFiltered={isFiltered(filters)}
        isAdding={isAdding}
        onAdd={() => setIsAdding(!isAdding)}
      />
      <Suspense>{isAdding ? <EntryForm register={register} search={search} onClose={() => setIsAdding(false)} /> : null}</Suspense>
      <div className="register-body">
        <Grid
          label={words.table}
          rows={rows}
          columns={columns}
          nameOf={nameOf}
          onKeep={keep}
          onPaste={(place, cells) => setPasted(planPaste(cells, { register, rows, columns, ...place }))}
          onOpen={open}
          onUndo={undoLast}
          onTyping={onTyping}
          none={words.noMatch}
          isOpened={({ series }) => series.id === opened}
        />
        <Suspense>{opened === undefined ? null : <SeriesPane register={register} id={opened} />}</Suspense>
      </div>
      <Suspense>{pasted ? <PasteDialog plan={pasted} onClose={() => setPasted(null)} /> : null}</Suspense>
    </>
  )
}

function isOutlier({ series, timePeriod }: FigureRow): boolean {
  return outliersOf(series).has(timePeriod)
}

function nameOf({ series, period }: FigureRow): string {
  return `${series.refArea}${series.indicator} ${period}`
}
