import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import { writeTable } from '@/components/figures/copy-table'
import { VirtualRows } from '@/components/figures/virtual-rows'
import { useWords } from '@/components/language'
import { useRegisterChanges } from '@/components/register'
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
        <input
          type="search"
          className="compare-search"
          aria-label={words.search}
          placeholder={words.search}
          value={search}
          onChange={({ currentTarget }) => setSearch(currentTarget.value)}
        />
        <CopyButton rows={shown.map(({ row }) => row)} />
        {toKeep.length > 0 ? (
          <Button size="compact-xs" variant="default" disabled={isBusy} onClick={() => keep(toKeep)}>
            {words.keepAll(toKeep.length)}
          </Button>
        ) : null}
      </div>
      {shown.length === 0 ? (
        <p className="empty-note">{words.noMatch}</p>
      ) : (
        <VirtualRows label={words.list} rows={shown} height={92}>
          {(one) => <CompareRow shown={one} isBusy={isBusy} onKeep={() => one.row.there?.entry && keep([one.row.there.entry])} />}
        </VirtualRows>
      )}
    </>
  )
}

function CopyButton({ rows }: { rows: readonly ComparedRow[] }) {
  const words = useWords(COMPARE_WORDS)
  const [copied, setCopied] = useState<{ rows: number; how: 'yes' | 'failed' } | null>(null)
  const copy = () =>
    writeTable(tableOf(rows, words)).then(
      () => setCopied({ rows: rows.length, how: 'yes' }),
      () => setCopied({ rows: rows.length, how: 'failed' }),
    )
  const how = copied?.rows === rows.length ? copied.how : null
  return (
    <Button size="compact-xs" variant="default" onClick={copy}>
      {how === 'yes' ? words.copied : how === 'failed' ? words.copyFailed : words.copy}
    </Button>
  )
}
