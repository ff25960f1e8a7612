import './result-list.css'
import { type ReactNode, useMemo, useState } from 'react'
import { useWords } from '@/components/language'
import { LongList } from '@/components/long-list'
import type { PlannedEntry } from '@/lib/register/plan'
import { formatTimePeriod } from '@/lib/register/time-period'
import { writeUnit } from '@/lib/register/write-value'
import { type CellPlace, cellAddress } from '@/lib/sheets/model'
import { cellKey, MARKS, type Mark, type ResultRow, type SheetPlan } from './sheet-state'
import { IMPORT_WORDS } from './wording'

interface ResultListProps {
  plan: SheetPlan
  /** The cell that was chosen, in the list or in the sheet; what becomes of it stands first. */
  pointed: CellPlace | null
  onPoint(place: CellPlace): void
}

/** What each figure becomes, one line each; the counts are the filters. */
export function ResultList({ plan, pointed, onPoint }: ResultListProps) {
  const words = useWords(IMPORT_WORDS)
  const [filter, setFilter] = useState<Mark | null>(null)
  const chosen = pointed && plan.marks.get(cellKey(pointed))
  const shown = filter !== null && plan.counts[filter] > 0 ? filter : null
  const rows = useMemo(() => (shown === null ? plan.rows : plan.rows.filter(({ mark }) => mark === shown)), [plan, shown])
  return (
    <>
      <fieldset aria-label={words.filters} className="result-filters">
        <FilterButton isPressed={shown === null} onClick={() => setFilter(null)}>
          {words.all} {plan.rows.length}
        </FilterButton>
        {MARKS.map((mark) =>
          // Sums are told only where there are any.
          mark === 'total' && plan.counts.total === 0 ? null : (
            <FilterButton key={mark} mark={mark} isPressed={shown === mark} onClick={() => setFilter(mark)}>
              <span aria-hidden>{words.sign[mark]}</span> {words.mark[mark]} {plan.counts[mark]}
            </FilterButton>
          ),
        )}
      </fieldset>
      {chosen ? (
        <div className="result-chosen">
          <ResultLine row={chosen} onPoint={onPoint} />
        </div>
      ) : null}
      {rows.length === 0 ? (
        <p className="soft result-nothing">{words.nothing}</p>
      ) : (
        <LongList label={words.result} rows={rows} heightOf={() => 46}>
          {(row) => <ResultLine row={row} onPoint={onPoint} />}
        </LongList>
      )}
    </>
  )
}

interface FilterButtonProps {
  mark?: Mark
  isPressed: boolean
  onClick(): void
  children: ReactNode
}

function FilterButton({ mark, isPressed, onClick, children }: FilterButtonProps) {
  return (
    <button type="button" className="plain result-filter" data-mark={mark} aria-pressed={isPressed} onClick={onClick}>
      {children}
    </button>
  )
}

function ResultLine({ row, onPoint }: { row: ResultRow; onPoint(place: CellPlace): void }) {
  const words = useWords(IMPORT_WORDS)
  const { mark, place, planned, reason } = row
  return (
    <button type="button" className="plain result-line" data-mark={mark} data-stop onClick={() => onPoint(place)}>
      <span className="result-sign" role="img" aria-label={words.mark[mark]}>
        {words.sign[mark]}
      </span>
      {planned ? (
        <span className="result-words">
          <b>{planned.entry.key.indicator}</b> <span className="result-value">{writtenValue(planned.entry.value)}</span>
          {mark === 'revision' && planned.current ? (
            <span className="result-before">
              {words.before} {writtenValue(planned.current)}
            </span>
          ) : null}
          <span className="small soft result-key">
            {formatTimePeriod(planned.entry.timePeriod)} · {planned.entry.key.refArea || words.ownArea}
            {planned.entry.key.basis ? ` · ${planned.entry.key.basis}` : ''}
            {planned.entry.key.valueKind === 'target' || planned.entry.key.valueKind === 'forecast'
              ? ` · ${words.whole.kinds[planned.entry.key.valueKind]}`
              : ''}
          </span>
        </span>
      ) : (
        <span className="result-words">{reason}</span>
      )}
      <span className="small soft result-cell">{cellAddress(place)}</span>
    </button>
  )
}

/** 5.13万人, as it is written. */
function writtenValue(value: Pick<NonNullable<PlannedEntry['current']>, 'obsValue' | 'unitMeasure' | 'unitMult'>): string {
  return value.obsValue + writeUnit(value)
}
