import { type ReactNode, useMemo, useState } from 'react'
import { useWords } from '@/components/language'
import { LongList } from '@/components/long-list'
import { useCatalogue } from '@/components/rule-words'
import type { Diagnostic } from '@/lib/review/diagnostic'
import type { OutlineSymbol } from '@/lib/structure/model'
import type { TextDocument } from '@/lib/text/document'
import type { Farewell } from './farewell'
import { type FindingActions, FindingCard } from './finding-card'
import type { Grade } from './grades'
import { describePlace } from './outline-path'
import { type Row, rowsOf } from './rows'
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
  const turn = (row: Row) => {
    if (row.kind === 'grade') setClosedGrades((closed) => toggled(closed, row.grade))
    if (row.kind === 'fold') setOpenFolds((open) => toggled(open, row.key))
  }
  return (
    <LongList
      label={words.list}
      rows={rows}
      heightOf={({ kind }) => (kind === 'finding' ? 110 : 34)}
      overscan={6}
      className="problems"
      handlers={handlers}
      head={
        <>
          {waiting > 0 ? <div className="waiting-note">{words.waiting(waiting)}</div> : null}
          {rows.length === 0 ? empty : null}
        </>
      }
    >
      {(row) =>
        row.kind === 'finding' ? (
          <FindingCard
            entry={row.entry}
            farewell={row.entry.isSolved ? farewellOf(row.entry.diagnostic) : null}
            isFolded={row.isFolded}
            path={describePlace(document, outline, row.entry.diagnostic.location)}
            actions={actions}
          />
        ) : (
          <Fold row={row} onTurn={() => turn(row)} />
        )
      }
    </LongList>
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
