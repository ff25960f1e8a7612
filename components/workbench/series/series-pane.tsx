import './series.css'
import { Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useWords } from '@/components/language'
import type { Register, Series } from '@/lib/register/model'
import { REGISTER_WORDS } from '../register/wording'
import { goTo } from '../use-route'
import { AliasEditor } from './alias-editor'
import { CorrectDialog } from './correct-dialog'
import { HistoryTable } from './history-table'
import { LineChart } from './line-chart'
import { MergeDialog } from './merge-dialog'
import { RenameDialog } from './rename-dialog'
import { SERIES_WORDS } from './wording'

/** What is being changed in a dialog; `correct` without a period: the whole series. */
export type SeriesDialog = { kind: 'rename' } | { kind: 'merge' } | { kind: 'correct'; timePeriod: string | null }

/** One series beside the table: its line, its values with all revisions, and what can be done with the whole of it. */
export default function SeriesPane({ register, id }: { register: Register; id: string }) {
  const words = useWords(SERIES_WORDS)
  const kinds = useWords(REGISTER_WORDS).kinds
  const heading = useRef<HTMLHeadingElement>(null)
  const [dialog, setDialog] = useState<SeriesDialog | null>(null)
  const series = register.series.find((one) => one.id === id)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another series is another place to read from its beginning
  useEffect(() => heading.current?.focus(), [id])
  const close = () => {
    goTo('register')
    document.querySelector<HTMLElement>('.grid-editor')?.focus({ preventScroll: true }) // the keyboard goes back to the table
  }
  const subtitle = series && subtitleOf(series, register, kinds[series.valueKind])
  return (
    <aside
      className="series-pane"
      aria-label={words.history}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.nativeEvent.isComposing && dialog === null && !event.defaultPrevented) close()
      }}
    >
      <div className="series-head">
        <h3 ref={heading} tabIndex={-1}>
          {series?.indicator ?? words.history}
        </h3>
        <Button size="compact-sm" variant="subtle" color="ink" aria-label={words.close} onClick={close}>
          ×
        </Button>
      </div>
      {series ? (
        <>
          <p className="series-subtitle soft">{subtitle}</p>
          <AliasEditor key={series.indicator} register={register} name={series.indicator} />
          <LineChart key={series.id} series={series} />
          <HistoryTable series={series} onCorrect={(timePeriod) => setDialog({ kind: 'correct', timePeriod })} />
          <div className="series-actions">
            <Button size="compact-sm" variant="default" onClick={() => setDialog({ kind: 'rename' })}>
              {words.rename}
            </Button>
            <Button size="compact-sm" variant="default" onClick={() => setDialog({ kind: 'merge' })}>
              {words.merge}
            </Button>
            <Button size="compact-sm" variant="default" onClick={() => setDialog({ kind: 'correct', timePeriod: null })}>
              {words.correct}
            </Button>
          </div>
          {dialog?.kind === 'rename' ? <RenameDialog register={register} series={series} onClose={() => setDialog(null)} /> : null}
          {dialog?.kind === 'merge' ? <MergeDialog register={register} series={series} onClose={() => setDialog(null)} /> : null}
          {dialog?.kind === 'correct' ? (
            <CorrectDialog register={register} series={series} timePeriod={dialog.timePeriod} onClose={() => setDialog(null)} />
          ) : null}
        </>
      ) : (
        <p className="series-subtitle">{words.gone}</p>
      )}
    </aside>
  )
}

/** “清河县 · 常住 · 实绩”; what the register takes for granted stands in for what is not named. */
function subtitleOf({ refArea, basis }: Series, { defaults }: Register, kind: string): string {
  return [refArea || defaults.refArea, basis || defaults.basis, kind].filter((part) => part !== '').join(' · ')
}
