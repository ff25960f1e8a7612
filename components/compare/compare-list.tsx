import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import { CopyButton } from '@/components/copy-button'
import { writeTable } from '@/components/figures/copy-table'
import { useWords } from '@/components/language'
import { LongList } from '@/components/long-list'
import { useRegisterChanges } from '@/components/register'
import { SearchField } from '@/components/search-field'
import { type ComparedRow, ROW_STATES, type RowState } from '@/lib/compare/model'
import type { Register, RegisterEntry } from '@/lib/register/model'
import { CompareRow } from './compare-row'
import { countStates, entriesToKeep, filterRows, tableOf, withFates } from './rows'
import { COMPARE_WORDS } from './wording'

interface CompareListProps {
  rows: readonly ComparedRow[]
  register: Register
  /** Name of the other file: the source of what is kept. */
  name: string
}

/** The rows with counts that filter them, and what can be done with all that are shown. */
export function CompareList({ rows, register, name }: CompareListProps) {
  const words = useWords(COMPARE_WORDS)
  const { apply, isBusy } = useRegisterChanges()
  const [state, setState] = useState<RowState | null>(null)
  const [search, setSearch] = useState('')
  const counts = useMemo(() => countStates(rows), [rows])
  const all = useMemo(() => withFates(rows, register), [rows, register])
  const wanted = useMemo(() => new Set(filterRows(rows, state, search)), [rows, state, search])
  const shown = useMemo(() => all.filter(({ row }) => wanted.has(row)), [all, wanted])
  const toKeep = useMemo(() => entriesToKeep(shown), [shown])
  const keep = (entries: readonly RegisterEntry[]) => void apply(entries, { kind: 'comparison', title: name })
  const copy = () =>
    writeTable(
      tableOf(
        shown.map(({ row }) => row),
        words,
      ),
    )
  return (
    <>
      <fieldset className="figure-strip" aria-label={words.filter}>
        <button type="button" className="plain figure-count" aria-pressed={state === null} onClick={() => setState(null)}>
          {words.all} <b>{rows.length}</b>
        </button>
        {ROW_STATES.map((one) => (
          <button
            key={one}
            type="button"
            className="plain figure-count compare-count"
            data-state={one}
            aria-pressed={state === one}
            onClick={() => setState(state === one ? null : one)}
          >
            {words.state[one]} <b>{counts[one]}</b>
          </button>
        ))}
      </fieldset>
      <div className="compare-tools">
        <SearchField className="search-field" label={words.search} onSearch={setSearch} />
        <CopyButton words={words} size="compact-xs" of={shown.length} onCopy={copy} />
        {toKeep.length > 0 ? (
          <Button size="compact-xs" variant="default" disabled={isBusy} onClick={() => keep(toKeep)}>
            {words.keepAll(toKeep.length)}
          </Button>
        ) : null}
      </div>
      {shown.length === 0 ? (
        <p className="empty-note">{words.noMatch}</p>
      ) : (
        <LongList label={words.list} rows={shown} heightOf={() => 92}>
          {(one) => <CompareRow shown={one} isBusy={isBusy} onKeep={() => one.row.there?.entry && keep([one.row.there.entry])} />}
        </LongList>
      )}
    </>
  )
}
