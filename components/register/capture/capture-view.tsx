import '@/components/figures/figures.css'
import './capture.css'
import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useWords } from '@/components/language'
import { LongList } from '@/components/long-list'
import { outlinePath } from '@/components/problems'
import { blockOrder, useSession, useSessionState } from '@/components/session'
import { entryOf, type Proposal, proposeEntries } from '@/lib/register/capture'
import type { Register, RegisterEntry } from '@/lib/register/model'
import { buildNameIndex, searchNames } from '@/lib/register/name-search'
import type { Review } from '@/lib/review/engine'
import type { Location, TextDocument } from '@/lib/text/document'
import { useRegisterChanges } from '../changes'
import { PageFrame } from '../page-frame'
import { useRegister } from '../use-register'
import { type Choices, type Correction, countLines, filterLines, type Line, type LineFilter, linesOf } from './lines'
import { ProposalRow } from './proposal-row'
import { SourceFields, useSource } from './source-fields'
import { CAPTURE_WORDS } from './wording'

/** 从本文录入台账: the figures of the document as entries, confirmed line by line or all that are certain. */
export default function CaptureView({ at, onBack }: { at: Location | null; onBack(): void }) {
  const words = useWords(CAPTURE_WORDS)
  const register = useRegister()
  const review = useSessionState((state) => state.review)
  const reviewed = useSessionState((state) => state.reviewed)
  /** Read when the page was opened: a list that is being worked through does not change under the hand. */
  const [taken, setTaken] = useState(() => (review && reviewed ? { review, reviewed } : null))
  const hasChanged = taken !== null && (review?.version !== taken.review.version || review.sessionId !== taken.review.sessionId)
  const again = () => setTaken(review && reviewed ? { review, reviewed } : null)
  return (
    <PageFrame title={words.title} onBack={onBack}>
      {hasChanged || !taken ? (
        <p className="waiting-note">
          {taken ? words.changed : words.noDocument}{' '}
          <Button size="compact-xs" variant="default" onClick={again}>
            {words.again}
          </Button>
        </p>
      ) : null}
      {taken && register ? (
        <Capture key={taken.review.version} {...taken} register={register} at={at && `${at.block}:${at.start}`} />
      ) : null}
    </PageFrame>
  )
}

const NO_CHOICES: Choices = { corrections: new Map(), chosen: new Map(), openPeriod: '' }

interface CaptureProps {
  review: Review
  reviewed: TextDocument
  register: Register
  /** The line that the page was opened for. */
  at: string | null
}

function Capture({ review, reviewed, register, at }: CaptureProps) {
  const words = useWords(CAPTURE_WORDS)
  const { apply, isBusy } = useRegisterChanges()
  // The names known at the beginning are enough: what is kept meanwhile is found among the fates.
  // biome-ignore lint/correctness/useExhaustiveDependencies: reading anew would move the lines under the hand
  const proposals = useMemo(() => proposeEntries(reviewed, review.figures, register, null), [reviewed, review])
  const source = useSource()
  const [choices, setChoices] = useState(NO_CHOICES)
  const [filter, setFilter] = useState<LineFilter>('all')
  const lines = useMemo(() => linesOf(proposals, register, choices), [proposals, register, choices])
  const shown = useMemo(() => filterLines(lines, filter), [lines, filter])
  const chosen = lines.filter(({ isChosen }) => isChosen)
  if (proposals.length === 0) return <p className="empty-note">{words.nothing}</p>
  const entriesOf = (some: readonly Line[]): RegisterEntry[] =>
    some.flatMap(({ proposal }) => entryOf(proposal, { ...source.source, table: sectionOf(proposal) }, source.collectedOn) ?? [])
  const keep = (some: readonly Line[]) => void apply(entriesOf(some), { kind: 'report', title: source.source.document })
  const sectionOf = ({ figure }: Proposal) => outlinePath(review.structure.outline, figure, blockOrder(reviewed)).join(' › ')
  const choose = (id: string, isChosen: boolean) => setChoices((before) => ({ ...before, chosen: put(before.chosen, id, isChosen) }))
  const correct = (id: string, correction: Correction) =>
    setChoices((before) => ({ ...before, corrections: put(before.corrections, id, correction) }))
  return (
    <>
      <SourceFields
        {...source}
        openPeriod={choices.openPeriod}
        onOpenPeriod={(openPeriod) => setChoices((before) => ({ ...before, openPeriod }))}
      />
      <Filters lines={lines} filter={filter} onFilter={setFilter} />
      {shown.length === 0 ? <p className="empty-note">{words.nothingHere}</p> : null}
      <Rows
        lines={shown}
        reviewed={reviewed}
        review={review}
        register={register}
        corrections={choices.corrections}
        onChoose={choose}
        onCorrect={correct}
        onKeep={(line) => keep([line])}
        at={at}
      />
      <div className="capture-foot">
        <Button size="xs" disabled={chosen.length === 0 || isBusy} onClick={() => keep(chosen)}>
          {words.keep(chosen.length)}
        </Button>
      </div>
    </>
  )
}

function put<T>(map: ReadonlyMap<string, T>, key: string, value: T): ReadonlyMap<string, T> {
  return new Map(map).set(key, value)
}

function Filters({ lines, filter, onFilter }: { lines: readonly Line[]; filter: LineFilter; onFilter(filter: LineFilter): void }) {
  const words = useWords(CAPTURE_WORDS)
  const counts = countLines(lines)
  return (
    <fieldset className="figure-strip" aria-label={words.filter}>
      {(['all', 'ready', 'open', 'held'] as const).map((one) => (
        <button key={one} type="button" className="plain figure-count" aria-pressed={filter === one} onClick={() => onFilter(one)}>
          {words.filters[one]} <b>{counts[one]}</b>
        </button>
      ))}
    </fieldset>
  )
}

/** Names that are proposed while one is typed. */
const SUGGESTED = 8

interface RowsProps {
  lines: readonly Line[]
  reviewed: TextDocument
  review: Review
  register: Register
  corrections: ReadonlyMap<string, Correction>
  onChoose(id: string, isChosen: boolean): void
  onCorrect(id: string, correction: Correction): void
  onKeep(line: Line): void
  at: string | null
}

function Rows({ lines, reviewed, review, register, corrections, onChoose, onCorrect, onKeep, at }: RowsProps) {
  const words = useWords(CAPTURE_WORDS)
  const session = useSession()
  const [edited, setEdited] = useState(at)
  const rows = useMemo(() => lines.map((line) => ({ key: line.proposal.id, line })), [lines])
  const names = useMemo(() => buildNameIndex(register.indicators), [register.indicators])
  const suggest = (typed: string) =>
    searchNames(names, typed, { limit: SUGGESTED }).flatMap(({ index }) => register.indicators[index]?.name ?? [])
  const jump = (proposal: Proposal) => void session.jump(proposal.figure)
  return (
    <LongList label={words.list} rows={rows} heightOf={() => 54} reveal={at}>
      {({ key, line }) => (
        <ProposalRow
          line={line}
          register={register}
          document={reviewed}
          outline={review.structure.outline}
          correction={corrections.get(key) ?? {}}
          isEdited={edited === key}
          onEdit={(isEdited) => setEdited(isEdited ? key : null)}
          onJump={() => jump(line.proposal)}
          onChoose={(isChosen) => onChoose(key, isChosen)}
          onCorrect={(correction) => onCorrect(key, correction)}
          onKeep={() => onKeep(line)}
          suggest={suggest}
        />
      )}
    </LongList>
  )
}
