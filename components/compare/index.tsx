import '../figures/figures.css'
import './compare.css'
import { type DragEvent, useState } from 'react'
import { FileButton } from '@/components/file-button'
import { useWords } from '@/components/language'
import { useDatabase } from '@/components/preferences'
import { PageFrame } from '@/components/register/page-frame'
import { useRegister } from '@/components/register/use-register'
import { useSessionState } from '@/components/session'
import { JumpedText } from '@/components/source-text/jumped-text'
import { EMPTY_REGISTER, type Register } from '@/lib/register/model'
import { CompareList } from './compare-list'
import { useComparison } from './use-comparison'
import { COMPARE_WORDS } from './wording'

/** 对照另一份: the open document beside last period's report or a table. */
export default function CompareView({ onBack }: { onBack(): void }) {
  const words = useWords(COMPARE_WORDS)
  // Comparing needs no register: where the database cannot be read, names are read without it.
  const { trouble } = useDatabase()
  const register = useRegister() ?? (trouble ? EMPTY_REGISTER : null)
  const hasReview = useSessionState((state) => state.review !== null)
  return (
    <PageFrame title={words.title} onBack={onBack}>
      {hasReview ? null : <p className="empty-note">{words.noDocument}</p>}
      {hasReview && register ? <Comparing register={register} /> : null}
    </PageFrame>
  )
}

function Comparing({ register }: { register: Register }) {
  const words = useWords(COMPARE_WORDS)
  const { other, failure, rows, open } = useComparison(register)
  const isText = useSessionState(({ place }) => place.status === 'open' && place.subject.kind === 'text')
  const [isOver, setIsOver] = useState(false)
  const take = (event: DragEvent) => {
    event.preventDefault()
    event.stopPropagation()
    setIsOver(false)
    open(event.dataTransfer.files[0])
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way; the button in it takes the keyboard
    <div
      className="compare"
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={take}
    >
      {other.status === 'none' ? <p className="compare-intro">{words.intro}</p> : null}
      <div className="compare-file">
        {other.status === 'read' ? <span className="compare-file-name">{other.name}</span> : null}
        <FileButton
          size="compact-sm"
          variant="default"
          loading={other.status === 'reading'}
          accept=".docx,.docm,.txt,.xlsx,.xls,.xlsm,.et,.csv"
          onFile={open}
        >
          {other.status === 'read' ? words.another : words.choose}
        </FileButton>
      </div>
      {other.status === 'none' ? <p className="small soft compare-intro">{words.drop}</p> : null}
      <p role="status" className="compare-intro small">
        {other.status === 'reading' ? words.reading(other.name) : null}
      </p>
      {failure ? (
        <p role="alert" className="compare-failure">
          {failure}
        </p>
      ) : null}
      {other.status === 'read' && other.figures.length === 0 ? <p className="empty-note">{words.noFigures(other.name)}</p> : null}
      {other.status === 'read' && other.unread > 0 ? <p className="compare-intro small soft">{words.unread(other.unread)}</p> : null}
      {other.status === 'read' && rows && other.figures.length > 0 ? (
        <CompareList key={other.name} rows={rows} register={register} name={other.name} />
      ) : null}
      {isText ? <JumpedText words={words} onlyNewJumps /> : null}
    </div>
  )
}
