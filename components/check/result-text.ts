import type { FigureWords } from '@/components/figures/wording'
import { describePlace, GRADES, type Grade, gradeOf, type PROBLEM_WORDS } from '@/components/problems'
import { checkFigures, tally } from '@/lib/figures/tally'
import type { Review } from '@/lib/review/engine'
import type { WordingCatalogue } from '@/lib/review/wording'
import { renderDiagnostic } from '@/lib/review/wording'
import type { Location, TextDocument } from '@/lib/text/document'
import type { CheckWords } from './wording'

/** The result of a check in words, for copying and printing. */
export interface ResultText {
  title: string
  lines: string[]
  grades: { name: string; items: { message: string; place: string; quote: string }[] }[]
  notes: string[]
}

interface ResultInput {
  title: string
  time: string
  review: Review
  /** The document as it was when the review was made. */
  document: TextDocument
  catalogue: WordingCatalogue
  words: CheckWords
  problemWords: (typeof PROBLEM_WORDS)['zh']
  figureWords: FigureWords
}

export function resultText({ title, time, review, document, catalogue, words, problemWords, figureWords }: ResultInput): ResultText {
  const itemsOf = (grade: Grade) =>
    review.diagnostics
      .filter((diagnostic) => gradeOf(diagnostic) === grade)
      .map((diagnostic) => ({
        message: renderDiagnostic(diagnostic, catalogue).message,
        place: describePlace(document, review.structure.outline, diagnostic.location).join(' › '),
        quote: diagnostic.quote,
      }))
  return {
    title,
    lines: [words.heading(time), words.characters(review.characters), ...verifiedLines(review, words)],
    grades: GRADES.map((grade) => ({ name: problemWords.grade[grade], items: itemsOf(grade) })).filter(({ items }) => items.length > 0),
    notes: [
      ...(review.diagnostics.length === 0 ? [words.clean] : []),
      ...figureLines(review, figureWords),
      ...(review.complete ? [] : [words.partly]),
      words.notChecked,
    ],
  }
}

/** What was verified, or that there was nothing to verify. */
export function verifiedLines(review: Review, words: CheckWords): string[] {
  const sums = review.figures.statements.filter(({ verdict }) => verdict === 'consistent').length
  const lines = [...words.verified(review.verified, announcedExample(review)), ...(sums > 0 ? [words.sums(sums)] : [])]
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
    ...items.map(({ message, place, quote }, index) => `${index + 1}. ${message}（${place}${quote ? `：“${quote}”` : ''}）`),
  ])
  return [title, ...lines, ...body, '', ...notes].join('\n')
}
