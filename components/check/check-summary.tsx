import './check.css'
import { Button } from '@mantine/core'
import { createPortal } from 'react-dom'
import { CopyButton } from '@/components/copy-button'
import { FIGURE_WORDS } from '@/components/figures/wording'
import { useLocale, useWords } from '@/components/language'
import { countGrades, PROBLEM_WORDS } from '@/components/problems'
import { useCatalogue } from '@/components/rule-words'
import { titleOf, useSession, useSessionState } from '@/components/session'
import { figureLines, type ResultText, resultText, toPlainText, verifiedLines } from './result-text'
import { CHECK_WORDS } from './wording'

/** What was verified, what was found and what is not checked; with the ways to take it along. */
export function CheckSummary({ printInto, onFigures }: { printInto: Element | null; onFigures(): void }) {
  const words = useWords(CHECK_WORDS)
  const session = useSession()
  const check = useSessionState((state) => state.check)
  const review = useSessionState((state) => state.review)
  const result = useResult()
  if (!check) return null
  if (check.status !== 'done' || !review || !result)
    return (
      <section className="check" aria-label={words.region} aria-busy>
        {words.running}
      </section>
    )
  const counts = countGrades(review.diagnostics)
  return (
    <section className="check" aria-label={words.region}>
      <div className="check-heading">{result.lines[0]}</div>
      <ul className="check-verified">
        {verifiedLines(review, words).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div>{review.diagnostics.length === 0 ? words.clean : words.found(counts.wrong, counts.doubtful, counts.style)}</div>
      <FigureLines onFigures={onFigures} />
      {review.complete ? null : <div className="soft small">{words.partly}</div>}
      <div className="soft small">{words.notChecked}</div>
      <div className="check-tools">
        <CopyButton words={words} size="compact-xs" of={check} onCopy={() => navigator.clipboard.writeText(toPlainText(result))} />
        <Button size="compact-xs" variant="default" onClick={() => window.print()}>
          {words.print}
        </Button>
        <Button size="compact-xs" variant="subtle" color="ink" onClick={() => session.leaveCheck()}>
          {words.leave}
        </Button>
      </div>
      {printInto ? createPortal(<PrintedResult result={result} />, printInto) : null}
    </section>
  )
}

/** Nothing was found: said as a result, with what was verified, not as an empty page. */
export function CleanNote({ onFigures }: { onFigures(): void }) {
  const words = useWords(CHECK_WORDS)
  const review = useSessionState((state) => state.review)
  const isHoldingBack = useSessionState((state) => state.heldBack.length > 0)
  const isChecked = useSessionState((state) => state.check !== null)
  if (!review || isChecked || isHoldingBack) return null
  return (
    <section className="check" aria-label={words.region}>
      <div className="check-heading">{words.clean}</div>
      <ul className="check-verified">
        {verifiedLines(review, words).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <FigureLines onFigures={onFigures} />
      <div className="soft small">{words.notChecked}</div>
    </section>
  )
}

/** The figures by what came of them: the sum leads to their list. */
function FigureLines({ onFigures }: { onFigures(): void }) {
  const words = useWords(FIGURE_WORDS)
  const review = useSessionState((state) => state.review)
  const [sum, ...notes] = review ? figureLines(review, words) : []
  if (!sum) return null
  return (
    <div className="check-figures">
      <button type="button" className="plain" onClick={onFigures}>
        {keepTermsWhole(`${sum} ▸`)}
      </button>
      {notes.map((note) => (
        <div key={note} className="soft small">
          {note}
        </div>
      ))}
    </div>
  )
}

/** Breaks a sum before “=” and “+” only: no number and no arrow on a line of its own. */
function keepTermsWhole(sum: string): string {
  return sum.replace(/ (?![=+])/g, '\u00a0')
}

function useResult(): ResultText | null {
  const words = useWords(CHECK_WORDS)
  const problemWords = useWords(PROBLEM_WORDS)
  const figureWords = useWords(FIGURE_WORDS)
  const locale = useLocale()
  const catalogue = useCatalogue()
  const check = useSessionState((state) => state.check)
  const review = useSessionState((state) => state.review)
  const reviewed = useSessionState((state) => state.reviewed)
  const place = useSessionState((state) => state.place)
  const version = useSessionState((state) => state.document?.version)
  if (!check || !review || !reviewed || place.status !== 'open') return null
  return resultText({
    title: titleOf(place.subject, reviewed),
    time: new Date(check.at).toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' }),
    isChanged: version !== check.version,
    review,
    document: reviewed,
    catalogue,
    words,
    problemWords,
    figureWords,
  })
}

/** Printed instead of the panel. */
function PrintedResult({ result: { title, lines, grades, notes } }: { result: ResultText }) {
  return (
    <>
      <h1>{title}</h1>
      {lines.map((line) => (
        <div key={line}>{line}</div>
      ))}
      {grades.map(({ name, items }) => (
        <section key={name}>
          <h2>
            {name} {items.length}
          </h2>
          <ol>
            {items.map(({ text, evidence }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same may be found twice in one place
              <li key={index}>
                {text}
                {evidence.map((line) => (
                  <div key={line}>{line}</div>
                ))}
              </li>
            ))}
          </ol>
        </section>
      ))}
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </>
  )
}
