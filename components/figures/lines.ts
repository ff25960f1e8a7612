import { mentionsByPlace } from '@/components/register/mentions/mention-text'
import { blockOrder } from '@/components/session'
import { indicatorName } from '@/lib/figures/indicator'
import type { FigureCode, FiguresReading, Verdict } from '@/lib/figures/model'
import { type CheckedFigure, checkFigures, isChecked } from '@/lib/figures/tally'
import type { MentionState, RegisterMention } from '@/lib/register/reading'
import type { Location, TextDocument } from '@/lib/text/document'
import { type Equation, equationOf } from './equation'

/** One line of the list: a statement, or a figure that no statement could be made of. */
export interface Line {
  key: string
  verdict: Verdict
  /** What the figure is the figure of; empty where the words beside it do not say. */
  name: string
  /** The figure that the line is about, as it stands in the text; empty where the formula shows it. */
  written: string
  location: Location
  statement: (Equation & { code: FigureCode }) | null
  /** What the register says of the figure; null where it does not know its name. */
  mention: RegisterMention | null
}

/** All lines in reading order. Each recognised figure is in at least one line under its own verdict. */
export function linesOf(document: TextDocument, reading: FiguresReading, mentions: readonly RegisterMention[] = []): Line[] {
  const mentionAt = mentionsByPlace(mentions)
  const indexOf = blockOrder(document)
  const textOf = ({ block, start, end }: Location) => document.blocks[indexOf(block)]?.text.slice(start, end) ?? ''
  const nameOf = ({ location, quantity }: Pick<CheckedFigure, 'location' | 'quantity'>) =>
    indicatorName(document.blocks[indexOf(location.block)]?.text ?? '', quantity)
  const statements = reading.statements.filter(isChecked).map((statement): Line => {
    const equation = equationOf(statement, textOf)
    const about = statement.operands[statement.result] ?? statement.operands[0]
    const location = about?.location ?? statement.location
    const isNamed = about?.quantity && !NAMELESS.has(statement.code)
    return {
      key: `${statement.code}:${location.block}:${statement.operands.map((operand) => operand.location.start)}`,
      verdict: statement.verdict,
      name: isNamed && about.quantity ? nameOf({ location, quantity: about.quantity }) : '',
      written: equation.written === null && equation.pieces.length > 0 ? '' : textOf(location),
      location,
      statement: { ...equation, code: statement.code },
      mention: mentionAt(location),
    }
  })
  const figures = checkFigures(reading)
    .filter((figure) => !isChecked(figure))
    .map((figure): Line => {
      const { location, quantity, verdict } = figure
      return {
        key: `${location.block}:${location.start}`,
        verdict,
        name: nameOf(figure),
        written: quantity.text,
        location,
        statement: null,
        mention: mentionAt(location),
      }
    })
  return [...statements, ...figures]
    .map((line) => ({ line, block: indexOf(line.location.block) }))
    .sort((a, b) => a.block - b.block || a.line.location.start - b.line.location.start)
    .map(({ line }) => line)
}

/** The words before these figures are one of the listed names, not what the figure counts. */
const NAMELESS: ReadonlySet<FigureCode> = new Set([
  'figures/listed-count',
  'figures/respectively',
  'figures/calendar',
  'figures/table-total',
])

/** Which lines are wanted: under one verdict, in one state of the register; null for all. */
export interface LineFilter {
  verdict: Verdict | null
  state: MentionState | null
}

/** The lines that a filter lets through and that have some words. */
export function filterLines(lines: readonly Line[], { verdict, state }: LineFilter, search: string): Line[] {
  const wanted = search.trim()
  return lines.filter(
    (line) =>
      (verdict === null || line.verdict === verdict) &&
      (state === null || line.mention?.state === state) &&
      (wanted === '' || wordsOf(line).includes(wanted)),
  )
}

function wordsOf({ name, written, statement, mention }: Line): string {
  return `${name}${mention?.indicator ?? ''}${written}${statement ? formulaText(statement) : ''}`
}

/** What follows the written figure, as text: “= 11 + 6”, “≠ 1212 ÷ 1446 = 83.82%”. */
export function formulaText({ sign, pieces, computed }: Equation): string {
  const formula = pieces.map(({ text }) => text).join('')
  return `${sign}${sign === '' ? '' : ' '}${formula}${computed === '' ? '' : ` = ${computed}`}`
}
