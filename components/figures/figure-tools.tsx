import { Button, Switch } from '@mantine/core'
import { type ReactNode, useEffect, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import { CopyButton } from '@/components/copy-button'
import { useWords } from '@/components/language'
import { useSession, useSessionState } from '@/components/session'
import { writeTable } from './copy-table'
import type { Table } from './table'
import { FIGURE_WORDS } from './wording'

interface FigureToolsProps {
  title: string
  /** The strip as a sentence, above the printed table. */
  sum: string
  /** Made when it is asked for: a long list is not worth a table with every key that is pressed. */
  makeTable(): Table
  printInto: Element | null
  /** More that can be done from here. */
  children: ReactNode
}

/** Takes the list along as a table. */
export function FigureTools({ title, sum, makeTable, printInto, children }: FigureToolsProps) {
  const words = useWords(FIGURE_WORDS)
  const isPrinting = useIsPrinting()
  return (
    <div className="figure-tools">
      <CopyButton words={words} size="compact-xs" of={makeTable} onCopy={() => writeTable(makeTable())} />
      <Button size="compact-xs" variant="default" onClick={() => window.print()}>
        {words.print}
      </Button>
      {children}
      {printInto && isPrinting
        ? createPortal(<PrintedTable title={words.printed(title)} sum={sum} table={makeTable()} />, printInto)
        : null}
    </div>
  )
}

/** True from the moment the browser begins to print, however it was asked to. */
function useIsPrinting(): boolean {
  const [isPrinting, setIsPrinting] = useState(false)
  useEffect(() => {
    // The page is taken as it stands when the event has been handled.
    const begin = () => flushSync(() => setIsPrinting(true))
    const end = () => setIsPrinting(false)
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    return () => {
      window.removeEventListener('beforeprint', begin)
      window.removeEventListener('afterprint', end)
    }
  }, [])
  return isPrinting
}

/** Thin lines under the figures that agree; only where the editor can be marked. */
export function MarkSwitch() {
  const words = useWords(FIGURE_WORDS)
  const session = useSession()
  const isMarked = useSessionState((state) => state.marksFigures)
  const canMark = useSessionState(
    ({ place }) => place.status === 'open' && (place.subject.kind === 'text' || place.subject.info.capabilities.highlight),
  )
  if (!canMark) return null
  return (
    <Switch
      size="xs"
      ml="auto"
      title={words.markHint}
      label={words.mark}
      checked={isMarked}
      onChange={({ currentTarget }) => session.markFigures(currentTarget.checked)}
    />
  )
}

/** Printed instead of the panel. */
function PrintedTable({ title, sum, table: { head, rows } }: { title: string; sum: string; table: Table }) {
  return (
    <>
      <h1>{title}</h1>
      <p>{sum}</p>
      <table>
        <thead>
          <tr>
            {head.map((cell) => (
              <th key={cell}>{cell}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their place
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={head[column]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
