import { useMemo, useState } from 'react'
import { useWords } from '@/components/language'
import { writeUnit } from '@/lib/register/write-value'
import { useAddEntry } from '../entry/use-add-entry'
import type { GridColumn } from '../grid/column'
import { Grid } from '../grid/grid'
import { nameColumn, useIsNarrow } from '../register/figure-columns'
import type { TableProps } from '../register/figure-table'
import { outliersOf } from '../register/outliers-of'
import { periodLabel } from '../register/rows'
import { useFigureChanges } from '../register/use-figure-changes'
import { REGISTER_WORDS } from '../register/wording'
import { SERIES_WORDS } from '../series/wording'
import { useUndo } from '../undo'
import { goTo } from '../use-route'
import { cellEntry, cellText, pivot, planBlock, type SeriesRow, sortsAmong } from './pivot'

/** One series per row, one period per column: to be read across, and filled like a sheet. */
export default function PeriodTable({ register, rows: figures, named, opened, onTyping, onPasted }: TableProps) {
  const words = useWords(REGISTER_WORDS)
  const { sorts: sortWords, drawn } = useWords(SERIES_WORDS)
  const isNarrow = useIsNarrow()
  const { undoLast } = useUndo()
  const changes = useFigureChanges()
  const add = useAddEntry()
  const [chosen, setChosen] = useState<string | null>(null)
  const sorts = useMemo(() => sortsAmong(figures), [figures])
  const sort = sorts.find((one) => one === chosen) ?? sorts[0] ?? 'year'
  const { rows, periods } = useMemo(() => pivot(figures, sort), [figures, sort])
  const { refArea, basis } = register.defaults
  const columns = useMemo<GridColumn<SeriesRow>[]>(
    () => [
      nameColumn(words, isNarrow),
      ...(named.refArea
        ? [{ id: 'refArea', label: words.columns.refArea, width: 92, text: ({ series }: SeriesRow) => series.refArea || refArea }]
        : []),
      ...(named.basis
        ? [{ id: 'basis', label: words.columns.basis, width: 76, text: ({ series }: SeriesRow) => series.basis || basis }]
        : []),
      { id: 'valueKind', label: words.columns.valueKind, width: 56, text: ({ series }) => words.kinds[series.valueKind] },
      { id: 'unit', label: words.columns.unit, width: 72, text: ({ unit }) => writeUnit(unit) },
      ...periods.map((timePeriod): GridColumn<SeriesRow> => {
        const text = (row: SeriesRow) => cellText(row, timePeriod)
        return {
          id: timePeriod,
          label: periodLabel(timePeriod),
          width: 118,
          align: 'end',
          text,
          edit: text,
          cell: (row) => (
            <>
              {outliersOf(row.series).has(timePeriod) ? (
                <span className="figure-mark figure-look" title={words.look}>
                  △
                </span>
              ) : null}
              {text(row)}
            </>
          ),
        }
      }),
    ],
    [words, refArea, basis, named, isNarrow, periods],
  )
  const keep = async (row: SeriesRow, { id: timePeriod }: GridColumn<SeriesRow>, text: string) => {
    const figure = row.figures.get(timePeriod)
    if (figure) return changes.type(figure, 'obsValue', text)
    const read = cellEntry(row, timePeriod, text)
    return 'fault' in read ? changes.check('obsValue', text) : add(read.entry, false)
  }
  return (
    <div className="period-table">
      {sorts.length > 1 ? (
        <fieldset className="chart-sorts">
          <legend className="sr-only">{drawn}</legend>
          {sorts.map((one) => (
            <button key={one} type="button" className="plain" aria-pressed={one === sort} onClick={() => setChosen(one)}>
              {sortWords[one]}
            </button>
          ))}
        </fieldset>
      ) : null}
      <Grid
        label={words.table}
        rows={rows}
        columns={columns}
        nameOf={({ series }) => series.refArea + series.indicator}
        keeping={{ check: (_row, _column, text) => changes.check('obsValue', text), keep }}
        onPaste={({ row, column }, cells) =>
          onPasted(planBlock(cells, { rows, periods, row, period: column - (columns.length - periods.length) }))
        }
        onOpen={({ series }) => goTo('register', series.id)}
        isOpened={({ key }) => key === opened}
        onUndo={undoLast}
        onTyping={onTyping}
        none={words.noMatch}
      />
    </div>
  )
}
