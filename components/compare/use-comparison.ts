import { useDebouncedValue } from '@mantine/hooks'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useLocale } from '@/components/language'
import { titleOf, useSessionState } from '@/components/session'
import { compareFigures } from '@/lib/compare/compare-figures'
import { figuresOfDocument } from '@/lib/compare/document-figures'
import type { ComparedRow, NamedFigure } from '@/lib/compare/model'
import type { Register } from '@/lib/register/model'
import { type OtherFile, readOther } from './read-other'

export type Other = { status: 'none' } | { status: 'reading'; name: string } | (OtherFile & { status: 'read' })

export interface Comparison {
  other: Other
  /** Why the last file was not read. */
  failure: string | null
  /** Null until there is another file. */
  rows: ComparedRow[] | null
  open(file: File | undefined): void
}

/** The open document beside another file; it follows while the writer types. */
export function useComparison(register: Register): Comparison {
  const locale = useLocale()
  const [other, setOther] = useState<Other>({ status: 'none' })
  const [failure, setFailure] = useState<string | null>(null)
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])
  const there = other.status === 'read' ? other.figures : null
  const readHere = useOwnFigures(register)
  const here = useMemo(() => there && readHere(namesOf(there)), [there, readHere])
  const rows = useMemo(() => (there && here ? compareFigures(here, there) : null), [here, there])
  const open = async (file: File | undefined) => {
    if (!file) return
    running.current?.abort()
    const reading = new AbortController()
    running.current = reading
    const { signal } = reading
    const before = other
    setFailure(null)
    setOther({ status: 'reading', name: file.name })
    const read = await readOther(file, { register, names: namesOf(here ?? readHere([]) ?? []), locale, signal })
    if (signal.aborted) return
    if (read.status === 'read') return setOther(read)
    setFailure(read.message && `${file.name}：${read.message}`)
    setOther(before.status === 'read' ? before : { status: 'none' })
  }
  return { other, failure, rows, open: (file) => void open(file) }
}

function namesOf(figures: readonly NamedFigure[]): string[] {
  return [...new Set(figures.map(({ key }) => key.indicator))]
}

/** Reading takes a moment: while the document is being written in, the last state at rest is enough. */
const REST_MS = 400

/** Reads the named figures of the open document, some names given; null while there is no review. */
function useOwnFigures(register: Register): (names: readonly string[]) => NamedFigure[] | null {
  const review = useSessionState((state) => state.review)
  const reviewed = useSessionState((state) => state.reviewed)
  const name = useSessionState(({ place, document }) => (place.status === 'open' ? titleOf(place.subject, document) : ''))
  const pair = useMemo(() => (review && reviewed ? { document: reviewed, figures: review.figures } : null), [review, reviewed])
  const [rested] = useDebouncedValue(pair, REST_MS, { leading: true })
  return useCallback(
    (names) => rested && figuresOfDocument({ ...rested, register, documentDate: null, name, names }),
    [rested, register, name],
  )
}
