import type { FigureWords } from '@/components/figures/wording'
import { describePlace, evidenceText, GRADES, type Grade, gradeOf, type PROBLEM_WORDS } from '@/components/problems'
import { countStates } from '@/components/register/mentions/mention-text'
import { checkFigures, tally } from '@/lib/figures/tally'
import type { Diagnostic } from '@/lib/review/diagnostic'
import type { Review } from '@/lib/review/engine'
import type { WordingCatalogue } from '@/lib/review/wording'
import { renderDiagnostic } from '@/lib/review/wording'
import type { Location, TextDocument } from '@/lib/text/document'
import type { CheckWords } from './wording'

/** The result of a check in words, for copying and printing. */
export interface ResultText {
  title: string
  lines: string[]
  grades: { name: string; items: ResultItem[] }[]
  notes: string[]
}

interface ResultItem {
  /** What was found and where. */
  text: string
  /** What the finding rests on, one line each. */
  evidence: string[]
}

interface ResultInput {
  title: string
  time: string
  /** The document has changed since the check: what is told is of the text as it is now. */
  isChanged: boolean
  review: Review
  /** The document as it was when the review was made. */
  document: TextDocument
  catalogue: WordingCatalogue
  words: CheckWords
  problemWords: (typeof PROBLEM_WORDS)['zh']
  figureWords: FigureWords
}

export function resultText(input: ResultInput): ResultText {
  const { title, time, isChanged, review, document, catalogue, words, problemWords, figureWords } = input
  const itemsOf = (grade: Grade) =>
    review.diagnostics
      .filter((diagnostic) => gradeOf(diagnostic) === grade)
      .map((diagnostic): ResultItem => {
        const { message, related } = renderDiagnostic(diagnostic, catalogue)
        const place = describePlace(document, review.structure.outline, diagnostic.location).join(' › ')
        // The message of a computed figure carries its sum; its places mean nothing on paper.
        const isComputed = diagnostic.evidence?.kind === 'figures'
        return {
          text: words.item(message, place, diagnostic.quote),
          evidence: isComputed ? [] : [...evidenceLines(diagnostic), ...related.map((line) => `↳ ${line}`)],
        }
      })
  return {
    title,
    lines: [
      isChanged ? `${words.heading(time)} · ${words.changedSince}` : words.heading(time),
      words.characters(review.characters),
      ...verifiedLines(review, words),
    ],
    grades: GRADES.map((grade) => ({ name: problemWords.grade[grade], items: itemsOf(grade) })).filter(({ items }) => items.length > 0),
    notes: [
      ...(review.diagnostics.length === 0 ? [words.clean] : []),
      ...figureLines(review, figureWords),
      ...(review.complete ? [] : [words.partly]),
      words.notChecked,
    ],
  }
}

function evidenceLines({ evidence }: Diagnostic): string[] {
  return evidence ? [evidenceText(evidence)] : []
}

/** What was verified, or that there was nothing to verify. */
export function verifiedLines(review: Review, words: CheckWords): string[] {
  const sums = review.figures.statements.filter(({ verdict }) => verdict === 'consistent').length
  const states = countStates(review.register.mentions)
  const lines = [
    ...words.verified(review.verified, announcedExample(review)),
    ...(sums > 0 ? [words.sums(sums)] : []),
    ...(review.register.mentions.length > 0 ? [words.register(states)] : []),
  ]
  return lines.length > 0 ? lines : [words.nothingVerified]
}

/** How many figures were read and what came of them, with what has no basis explained; nothing where there are none. */
export function figureLines({ figures }: Review, words: FigureWords): string[] {
  const counts = tally(checkFigures(figures))
  if (counts.recognised === 0) return []
  return [words.sum(counts), ...(counts['not-checkable'] > 0 ? [words.noBasis(counts['not-checkable'])] : [])]
}

/** An announced count that agrees, as printed. */
function announcedExample({ structure, diagnostics }: Review): string | null {
  const disputed = diagnostics.filter(({ code }) => code === 'structure/announced-count').map(({ location }) => location)
  const isDisputed = ({ block, start, end }: Location) => disputed.some((at) => at.block === block && at.start <= end && start <= at.end)
  const counts = [...structure.enumerations, ...structure.lists].map(({ announced }) => announced)
  return counts.find((count) => count !== null && !isDisputed(count))?.text ?? null
}

/** The result as plain text. */
export function toPlainText({ title, lines, grades, notes }: ResultText): string {
  const body = grades.flatMap(({ name, items }) => [
    '',
    `${name} ${items.length}`,
    ...items.flatMap(({ text, evidence }, index) => [`${index + 1}. ${text}`, ...evidence.map((line) => `   ${line}`)]),
  ])
  return [title, ...lines, ...body, '', ...notes].join('\n')
}
