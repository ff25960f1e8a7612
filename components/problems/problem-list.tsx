import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useMemo, useRef, useState } from 'react'
import { rowsToDraw } from '@/components/kept-rows'
import { useWords } from '@/components/language'
import { useCatalogue } from '@/components/rule-words'
import type { Diagnostic } from '@/lib/review/diagnostic'
import type { OutlineSymbol } from '@/lib/structure/model'
import type { TextDocument } from '@/lib/text/document'
import type { Farewell } from './farewell'
import { type FindingActions, FindingCard } from './finding-card'
import type { Grade } from './grades'
import { moveByArrows } from './move-by-arrows'
import { describePlace } from './outline-path'
import { type Row, rowsOf } from './rows'
import { useFocusedRow } from './use-focused-row'
import { useHeld } from './use-held'
import { useSettled } from './use-settled'
import { PROBLEM_WORDS } from './wording'

interface ProblemListProps {
  diagnostics: readonly Diagnostic[]
  /** Which of them are asked for; the others are out of sight, not gone. */
  isWanted(diagnostic: Diagnostic): boolean
  /** Why one of before is not among them. */
  farewellOf(diagnostic: Diagnostic): Farewell
  outline: readonly OutlineSymbol[]
  /** The document as it was when the findings were made. */
  document: TextDocument
  actions: FindingActions
  empty: ReactNode
}

/** Quotes on the row of a folded kind: one line holds no more. */
const MOST_QUOTED = 12
const STYLE_CLOSED: ReadonlySet<Grade> = new Set(['style'])

/** The findings, worst grade first, only those in view in the page. */
export function ProblemList({ diagnostics, isWanted, farewellOf, outline, document, actions, empty }: ProblemListProps) {
  const words = useWords(PROBLEM_WORDS)
  const scroller = useRef<HTMLDivElement>(null)
  const { isHeld, handlers } = useHeld()
  const { entries, waiting } = useSettled(diagnostics, isHeld)
  const [closedGrades, setClosedGrades] = useState(STYLE_CLOSED)
  const [openFolds, setOpenFolds] = useState<ReadonlySet<string>>(new Set())
  const rows = useMemo(
    () =>
      rowsOf(
        entries.filter(({ diagnostic }) => isWanted(diagnostic)),
        { closedGrades, openFolds },
      ),
    [entries, isWanted, closedGrades, openFolds],
  )
  const focused = useFocusedRow(rows)
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (rows[index]?.kind === 'finding' ? 110 : 34),
    overscan: 6,
    getItemKey: (index) => rows[index]?.key ?? index,
    rangeExtractor: (range) => rowsToDraw(range, focused.index),
  })
  const turn = (row: Row) => {
    if (row.kind === 'grade') setClosedGrades((closed) => toggled(closed, row.grade))
    if (row.kind === 'fold') setOpenFolds((open) => toggled(open, row.key))
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointer and focus only hold the list still; the arrows are a shortcut between buttons
    <div ref={scroller} className="problems" tabIndex={-1} {...handlers} onKeyDown={moveByArrows}>
      {waiting > 0 ? <div className="waiting-note">{words.waiting(waiting)}</div> : null}
      {rows.length === 0 ? empty : null}
      <ol aria-label={words.list} onFocus={focused.onFocus} style={{ position: 'relative', height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index]
          return row ? (
            <li
              key={key}
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              data-index={index}
              ref={virtualizer.measureElement}
              className="problem-row"
              style={{ translate: `0 ${start}px` }}
            >
              {row.kind === 'finding' ? (
                <FindingCard
                  entry={row.entry}
                  farewell={row.entry.isSolved ? farewellOf(row.entry.diagnostic) : null}
                  isFolded={row.isFolded}
                  path={describePlace(document, outline, row.entry.diagnostic.location)}
                  actions={actions}
                />
              ) : (
                <Fold row={row} onTurn={() => turn(row)} />
              )}
            </li>
          ) : null
        })}
      </ol>
    </div>
  )
}

function Fold({ row, onTurn }: { row: Exclude<Row, { kind: 'finding' }>; onTurn(): void }) {
  const words = useWords(PROBLEM_WORDS)
  const catalogue = useCatalogue()
  const arrow = <span aria-hidden>{row.isOpen ? '▾' : '▸'}</span>
  if (row.kind === 'grade')
    return (
      <button type="button" className="plain grade-row" data-stop aria-expanded={row.isOpen} onClick={onTurn}>
        {arrow}
        <span data-grade={row.grade}>
          {words.grade[row.grade]} {row.count}
        </span>
      </button>
    )
  const { rule, entries, isOpen } = row
  return (
    <button type="button" className="plain fold-row" data-stop aria-expanded={isOpen} onClick={onTurn}>
      {arrow}
      <span>
        {catalogue[rule]?.name ?? rule} {words.count(entries.length)}
      </span>
      <span className="fold-quotes">
        {entries
          .slice(0, MOST_QUOTED)
          .map(({ diagnostic }) => `“${diagnostic.quote}”`)
          .join(' ')}
      </span>
    </button>
  )
}

function toggled<T>(set: ReadonlySet<T>, value: T): ReadonlySet<T> {
  const next = new Set(set)
  if (!next.delete(value)) next.add(value)
  return next
}
