import { lazy, Suspense, useMemo, useState } from 'react'
import type { Register } from '@/lib/register/model'
import { useEntryDraft } from '../entry/entry-draft'
import type { PastePlan } from '../paste/paste-plan'
import { useRoute } from '../use-route'
import { FigureTable, type TableProps } from './figure-table'
import { FilterBar } from './filter-bar'
import { filterChoices, filterRows, isFiltered, NO_FILTERS } from './filters'
import { matchingNames, useNameSearch } from './names'
import { outliersOf, useOutlierCount } from './outliers-of'
import { type RegisterLook, RegisterToolbar } from './register-toolbar'
import { FIRST_SORTING, type FigureRow, figureRows, sortRows } from './rows'

// What is beside the table comes when it is opened: the table is there sooner.
const EntryForm = lazy(() => import('../entry/entry-form'))
const PasteDialog = lazy(() => import('../paste/paste-dialog'))
const PeriodTable = lazy(() => import('../pivot/period-table'))
const SeriesPane = lazy(() => import('../series/series-pane'))

interface RegisterViewProps {
  register: Register
  /** Told while a cell is being typed into. */
  onTyping(isTyping: boolean): void
}

/** The figures as a table, with what narrows it above and what is open of it beside. */
export function RegisterView({ register, onTyping }: RegisterViewProps) {
  const [filters, setFilters] = useState(NO_FILTERS)
  const [sorting, setSorting] = useState(FIRST_SORTING)
  const [view, setView] = useState<RegisterLook>('list')
  const { isOpen: isAdding, setIsOpen: setIsAdding } = useEntryDraft()
  const [pasted, setPasted] = useState<PastePlan | null>(null)
  const [, opened] = useRoute()
  const search = useNameSearch(register)
  const outlierCount = useOutlierCount(register)
  const all = useMemo(() => sortRows(figureRows(register), sorting), [register, sorting])
  const choices = useMemo(() => filterChoices(all), [all])
  const rows = useMemo(() => filterRows(all, filters, matchingNames(search, filters.search), isOutlier), [all, filters, search])
  const named = useMemo(() => ({ refArea: choices.refAreas.some(isNamed), basis: choices.bases.some(isNamed) }), [choices])
  const table: TableProps = { register, rows, named, opened, onTyping, onPasted: setPasted }
  return (
    <>
      <FilterBar filters={filters} choices={choices} defaults={register.defaults} outliers={outlierCount} onChange={setFilters} />
      <RegisterToolbar
        register={register}
        indicators={search.names.length}
        figures={all.length}
        rows={rows}
        isFiltered={isFiltered(filters)}
        view={view}
        onView={setView}
        isAdding={isAdding}
        onAdd={() => setIsAdding(!isAdding)}
      />
      <Suspense>{isAdding ? <EntryForm register={register} search={search} onClose={() => setIsAdding(false)} /> : null}</Suspense>
      <div className="register-body">
        {view === 'list' ? (
          <FigureTable {...table} sorting={sorting} onSort={setSorting} />
        ) : (
          <Suspense>
            <PeriodTable {...table} />
          </Suspense>
        )}
        <Suspense>{opened === undefined ? null : <SeriesPane register={register} id={opened} />}</Suspense>
      </div>
      <Suspense>{pasted ? <PasteDialog plan={pasted} onClose={() => setPasted(null)} /> : null}</Suspense>
    </>
  )
}

function isNamed(part: string): boolean {
  return part !== ''
}

function isOutlier({ series, timePeriod }: FigureRow): boolean {
  return outliersOf(series).has(timePeriod)
}
