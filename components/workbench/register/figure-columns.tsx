import { useMediaQuery } from '@mantine/hooks'
import { useMemo } from 'react'
import { useWords } from '@/components/language'
import type { RegisterDefaults } from '@/lib/register/model'
import { writeUnit } from '@/lib/register/write-value'
import type { GridColumn } from '../grid/column'
import { type EditColumn, editableText } from './edit-figure'
import { outliersOf } from './outliers-of'
import { type FigureRow, periodLabel, type SortColumn, type Sorting } from './rows'
import { REGISTER_WORDS, type RegisterWords } from './wording'

/** Whether any figure names its area or basis; else what the register takes for granted holds for all. */
export interface NamedParts {
  refArea: boolean
  basis: boolean
}

/** On a narrow screen names are cut off sooner, so that values are seen beside them. */
export function useIsNarrow(): boolean {
  return useMediaQuery('(max-width: 720px)') ?? false
}

/** The first column, which stays in view: names that open the history of their series. */
export function nameColumn<Row extends { series: { indicator: string } }>(words: RegisterWords, isNarrow: boolean): GridColumn<Row> {
  return {
    id: 'indicator',
    label: words.columns.indicator,
    width: isNarrow ? 128 : 210,
    text: ({ series }) => series.indicator,
    cell: ({ series }) => (
      <span data-opens title={words.openHistory}>
        {series.indicator}
      </span>
    ),
  }
}

/** The columns of the list of figures; the headings of some order it. Areas and bases have theirs only where some are named. */
export function useFigureColumns(
  { refArea, basis }: RegisterDefaults,
  named: NamedParts,
  sorting: Sorting,
  onSort: (sorting: Sorting) => void,
): GridColumn<FigureRow>[] {
  const words = useWords(REGISTER_WORDS)
  const isNarrow = useIsNarrow()
  return useMemo(() => {
    const sort = (column: SortColumn, isDescendingFirst: boolean): GridColumn<FigureRow>['sort'] => {
      const isOwn = sorting.column === column
      return {
        direction: isOwn ? (sorting.isDescending ? 'descending' : 'ascending') : 'none',
        toggle: () => onSort({ column, isDescending: isOwn ? !sorting.isDescending : isDescendingFirst }),
      }
    }
    const typed = (id: EditColumn, width: number, more: Partial<GridColumn<FigureRow>>): GridColumn<FigureRow> => ({
      id,
      label: words.columns[id],
      width,
      text: ({ current }) => editableText(current, id),
      edit: ({ current }) => editableText(current, id),
      ...more,
    })
    const own = (id: 'refArea' | 'basis', width: number, fallback: string): GridColumn<FigureRow> => ({
      id,
      label: words.columns[id],
      width,
      text: ({ series }) => series[id] || fallback,
      cell: ({ series }) => series[id] || <span className="soft">{fallback}</span>,
    })
    return [
      { ...nameColumn<FigureRow>(words, isNarrow), sort: sort('indicator', false) },
      ...(named.refArea ? [own('refArea', 92, refArea)] : []),
      ...(named.basis ? [own('basis', 82, basis)] : []),
      { id: 'valueKind', label: words.columns.valueKind, width: 56, text: ({ series }) => words.kinds[series.valueKind] },
      { id: 'timePeriod', label: words.columns.timePeriod, width: 124, text: ({ period }) => period, sort: sort('period', true) },
      typed('obsValue', 124, { align: 'end', cell: (row) => <Value row={row} words={words} /> }),
      typed('unit', 72, { text: ({ current }) => writeUnit(current), cell: ({ current }) => writeUnit(current) }),
      typed('source', 200, {}),
      typed('collectedOn', 104, { sort: sort('collectedOn', true) }),
      typed('note', 150, {}),
    ]
  }, [words, refArea, basis, named, isNarrow, sorting, onSort])
}

/** The value; before it, whether it was withdrawn, jumps, or was revised. Shapes and words, not colour alone. */
function Value({ row: { current, series, timePeriod, revisions }, words }: { row: FigureRow; words: RegisterWords }) {
  const outlier = outliersOf(series).get(timePeriod)
  const isWithdrawn = current.obsStatus === 'M'
  return (
    <>
      {isWithdrawn ? <span className="figure-mark soft">{words.withdrawn}</span> : null}
      {outlier ? (
        <span className="figure-mark figure-look" title={words.lookHint(outlier, periodLabel(outlier.against))}>
          △{words.look}
        </span>
      ) : null}
      {revisions > 1 && !outlier && !isWithdrawn ? (
        <span className="figure-mark soft" title={words.revised(revisions - 1)}>
          ↻{revisions - 1}
        </span>
      ) : null}
      {isWithdrawn ? <s className="soft">{current.obsValue}</s> : current.obsValue}
    </>
  )
}
