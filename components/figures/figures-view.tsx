import './figures.css'
import { Button, SegmentedControl } from '@mantine/core'
import { useCallback, useMemo, useState } from 'react'
import { useWords } from '@/components/language'
import { LongList } from '@/components/long-list'
import { describePlace } from '@/components/problems'
import { heldText, MENTION_WORDS, MentionStrip, type MentionWords } from '@/components/register'
import { titleOf, useSession, useSessionState } from '@/components/session'
import type { Verdict } from '@/lib/figures/model'
import { checkFigures, tally } from '@/lib/figures/tally'
import type { MentionState } from '@/lib/register/reading'
import type { Review } from '@/lib/review/engine'
import type { TextDocument } from '@/lib/text/document'
import { FigureStrip } from './figure-strip'
import { FigureTools, MarkSwitch } from './figure-tools'
import { IndicatorList } from './indicator-list'
import { indicatorsOf } from './indicators'
import { LineRow } from './line-row'
import { filterLines, formulaText, type Line, linesOf } from './lines'
import type { Table } from './table'
import { FIGURE_WORDS, type FigureWords } from './wording'

interface FiguresViewProps {
  search: string
  /** Where the printed table is put. */
  printInto: Element | null
  /** Opens a page beside the document, for one figure or for all. */
  onPage(page: 'insert' | 'capture' | 'compare', at?: Line['location']): void
}

/** 数据: every figure and every sum of the open document in reading order; `search` narrows them. */
export function FiguresView({ search, printInto, onPage }: FiguresViewProps) {
  const review = useSessionState((state) => state.review)
  const reviewed = useSessionState((state) => state.reviewed)
  if (!review || !reviewed) return null
  return <Figures key={review.sessionId} review={review} reviewed={reviewed} search={search} printInto={printInto} onPage={onPage} />
}

type Order = 'lines' | 'indicators'

function Figures({ review, reviewed, search, printInto, onPage }: FiguresViewProps & { review: Review; reviewed: TextDocument }) {
  const words = useWords(FIGURE_WORDS)
  const mentionWords = useWords(MENTION_WORDS)
  const session = useSession()
  const title = useSessionState(({ place }) => (place.status === 'open' ? titleOf(place.subject, reviewed) : ''))
  const [order, setOrder] = useState<Order>('lines')
  const [verdict, setVerdict] = useState<Verdict | null>(null)
  const [state, setState] = useState<MentionState | null>(null)
  const { figures, structure, register } = review
  const counts = useMemo(() => tally(checkFigures(figures)), [figures])
  const all = useMemo(() => linesOf(reviewed, figures, register.mentions), [reviewed, figures, register])
  const lines = useMemo(() => filterLines(all, { verdict, state }, search), [all, verdict, state, search])
  const indicators = useMemo(
    () => (order === 'indicators' ? indicatorsOf(reviewed, figures, search) : []),
    [order, reviewed, figures, search],
  )
  const makeTable = useCallback(
    () => tableOf(lines, words, mentionWords, ({ location }) => describePlace(reviewed, structure.outline, location).join(' › ')),
    [lines, words, mentionWords, reviewed, structure],
  )
  if (counts.recognised === 0) return <p className="empty-note">{words.empty}</p>
  const choose = (next: Verdict | null) => {
    setVerdict(next)
    setState(null)
    setOrder('lines')
  }
  const chooseState = (next: MentionState | null) => {
    setState(next)
    setVerdict(null)
    setOrder('lines')
  }
  const jump = (place: Line['location']) => void session.jump(place)
  const isEmpty = order === 'lines' ? lines.length === 0 : indicators.length === 0
  return (
    <section className="figures" aria-label={words.region}>
      <FigureStrip tally={counts} chosen={order === 'lines' ? verdict : null} onChoose={choose} />
      <MentionStrip mentions={register.mentions} chosen={order === 'lines' ? state : null} onChoose={chooseState} />
      <div className="figure-order">
        <SegmentedControl
          size="xs"
          aria-label={words.views.label}
          value={order}
          onChange={(value) => setOrder(value as Order)}
          data={[
            { value: 'lines', label: words.views.lines },
            { value: 'indicators', label: words.views.indicators },
          ]}
        />
        <FigureTools title={title} sum={words.sum(counts)} makeTable={makeTable} printInto={printInto}>
          <Button size="compact-xs" variant="default" onClick={() => onPage('insert')}>
            {words.insert}
          </Button>
          <Button size="compact-xs" variant="default" onClick={() => onPage('capture')}>
            {words.capture}
          </Button>
          <Button size="compact-xs" variant="default" title={words.compareHint} onClick={() => onPage('compare')}>
            {words.compare}
          </Button>
        </FigureTools>
      </div>
      <div className="figure-note">
        <span role="status">{order === 'indicators' ? words.indicators.note : noteOf(lines, verdict, words)}</span>
        {order === 'lines' ? <MarkSwitch /> : null}
      </div>
      {isEmpty ? (
        <p className="empty-note">{order === 'indicators' && search.trim() === '' ? words.indicators.empty : words.noMatch}</p>
      ) : null}
      {order === 'lines' ? (
        <LongList label={words.list} rows={lines} heightOf={() => 34}>
          {(line) => <LineRow line={line} onJump={jump} onRecord={() => onPage('capture', line.location)} />}
        </LongList>
      ) : (
        <IndicatorList indicators={indicators} document={reviewed} outline={structure.outline} onJump={jump} />
      )}
    </section>
  )
}

function noteOf(lines: readonly Line[], verdict: Verdict | null, words: FigureWords): string {
  const statements = lines.filter(({ statement }) => statement).length
  const listed = words.listed(statements, lines.length - statements)
  return verdict === 'not-checkable' && lines.length > 0 ? words.noBasis(lines.length) : listed
}

function tableOf(lines: readonly Line[], words: FigureWords, mentionWords: MentionWords, place: (line: Line) => string): Table {
  const { table } = words
  const hasMentions = lines.some(({ mention }) => mention)
  return {
    head: [table.place, table.name, table.written, table.verdict, table.formula, ...(hasMentions ? [mentionWords.register] : [])],
    rows: lines.map((line) => [
      place(line),
      line.name || (line.statement ? words.code[line.statement.code] : ''),
      line.written,
      words.verdict[line.verdict],
      line.statement ? formulaText(line.statement) : '',
      ...(hasMentions
        ? [line.mention ? [mentionWords.state[line.mention.state], heldText(line.mention, mentionWords)].filter(Boolean).join(' ') : '']
        : []),
    ]),
  }
}
