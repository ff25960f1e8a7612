import { Button } from '@mantine/core'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import { useWords } from '@/components/language'
import { useDatabase, useStored } from '@/components/preferences'
import { useSession, useSessionState } from '@/components/session'
import type { DocxNote } from '@/lib/docx/model'
import { changeSettings } from '@/lib/store/settings'
import { failureReport } from './failure-report'
import { STATE_WORDS } from './wording'

const LeftOut = lazy(() => import('@/components/paste/left-out'))

/** What the user should know about the document at hand, one line each, none where all is well. */
export function Notices() {
  const words = useWords(STATE_WORDS)
  const session = useSession()
  const { trouble } = useDatabase()
  const activity = useSessionState((state) => state.activity)
  const lostBecause = useSessionState((state) => state.lostBecause)
  const isPage = useSessionState(({ place }) => place.status === 'open' && place.subject.kind === 'page')
  const isReadOnly = useSessionState((state) => state.isReadOnly)
  const isPartly = useSessionState((state) => state.document?.complete === false)
  return (
    <div className="notices" aria-live="polite">
      {activity === 'lost' && lostBecause ? <Notice isSerious>{words.lost[lostBecause]}</Notice> : null}
      {activity === 'crashed' ? (
        <Notice isSerious action={{ text: words.tryAgain, run: () => session.check() }}>
          {words.crashed}
        </Notice>
      ) : null}
      {activity === 'paused' ? <Notice action={{ text: words.resume, run: () => session.resume() }}>{words.paused}</Notice> : null}
      {isPage && isReadOnly && activity === 'live' ? <Notice>{words.readOnly}</Notice> : null}
      {isPartly ? <Notice>{words.partly}</Notice> : null}
      <NotRead />
      <FailedChecks />
      {isPage ? <FirstRun /> : null}
      {trouble ? <Notice isSerious>{words.trouble[trouble]}</Notice> : null}
    </div>
  )
}

/** Pictures, headers and footers are no text that anyone would miss. */
const NOT_MISSED: readonly DocxNote['kind'][] = ['pictures', 'headers']

/** What of an opened Word file was not read. */
function NotRead() {
  const words = useWords(STATE_WORDS)
  const leftOut = useSessionState(({ place }) => (place.status === 'open' && place.subject.kind === 'text' ? place.subject.leftOut : null))
  const [closed, setClosed] = useState<readonly DocxNote[] | null>(null)
  const notes = leftOut?.filter(({ kind }) => !NOT_MISSED.includes(kind)) ?? []
  if (notes.length === 0 || leftOut === closed) return null
  return (
    <Suspense>
      <Notice action={{ text: words.close, run: () => setClosed(leftOut) }}>
        <LeftOut notes={notes} />
      </Notice>
    </Suspense>
  )
}

/** Said once where the panel opens on a document right away; without a document it stands there anyway. */
function FirstRun() {
  const words = useWords(STATE_WORDS)
  const { write } = useDatabase()
  const isKnown = useStored((database) => database.settings.count(), [], 1) > 0
  if (isKnown) return null
  return (
    <Notice action={{ text: words.close, run: () => write((database) => changeSettings(database, () => ({}))) }}>{words.privacy}</Notice>
  )
}

function FailedChecks() {
  const words = useWords(STATE_WORDS)
  const review = useSessionState((state) => state.review)
  const [isCopied, setIsCopied] = useState(false)
  if (!review || review.failed.length === 0) return null
  const copy = () => navigator.clipboard.writeText(failureReport(review, navigator.userAgent)).then(() => setIsCopied(true))
  return (
    <Notice isSerious action={{ text: isCopied ? words.copied : words.copyReport, run: () => void copy() }}>
      {words.failed(review.failed.length)}
    </Notice>
  )
}

function Notice(props: { isSerious?: boolean; action?: { text: string; run(): void }; children: ReactNode }) {
  const { isSerious, action, children } = props
  return (
    <div className="notice" data-serious={isSerious || undefined}>
      <span>{children}</span>
      {action ? (
        <Button size="compact-xs" variant="light" onClick={action.run}>
          {action.text}
        </Button>
      ) : null}
    </div>
  )
}
