/** What the register says of the labelled figures: precision and recall of each state. */
import type { ReportMention } from '../../../lib/cli/mentions'
import { reviewText } from '../../../lib/cli/review-text'
import { MENTION_STATES, type MentionState } from '../../../lib/register/reading'
import { buildRegisterIndex } from '../../../lib/register/register-index'
import { excerpt } from '../excerpt'
import { share, table } from '../tally'
import { type Label, type LabelledDocument, readLabelledDocuments } from './documents'

export interface StateTally {
  /** Figures labelled with the state and no other. */
  expected: number
  /** Of those, figures that were told to be in it. */
  found: number
  /** Figures that were told to be in the state. */
  told: number
  /** Of those, figures whose label allows it. */
  right: number
}

export interface RegisterResult {
  documents: number
  labels: number
  byState: ReadonlyMap<MentionState, StateTally>
  /** Figures that belong to no indicator, and how many of them were compared with nothing. */
  traps: { expected: number; leftAlone: number }
  failures: string[]
}

export function runRegister(folder: 'documents' | 'held-out'): RegisterResult {
  const byState = new Map(MENTION_STATES.map((state): [MentionState, StateTally] => [state, { expected: 0, found: 0, told: 0, right: 0 }]))
  const result: RegisterResult = { documents: 0, labels: 0, byState, traps: { expected: 0, leftAlone: 0 }, failures: [] }
  for (const document of readLabelledDocuments(folder)) {
    result.documents++
    result.labels += document.labels.length
    judgeDocument(document, result)
  }
  return result
}

function judgeDocument({ name, text, date, register, labels }: LabelledDocument, result: RegisterResult): void {
  const { report } = reviewText(name, text, { register: buildRegisterIndex(register), documentDate: date })
  // A figure whose name no row has is rightly told to be missing, whatever it is.
  const names = new Set(register.indicators.map((indicator) => indicator.name))
  const mentions = report.mentions.filter(({ indicator }) => names.has(indicator))
  const failures: string[] = []
  for (const label of labels) {
    const mention = mentions.find((one) => isAt(one, label))
    if (!judgeLabel(label, mention, result)) failures.push(judged(text, label, mention?.state ?? 'none', mention?.indicator ?? ''))
  }
  for (const mention of mentions) {
    if (labels.some((label) => isAt(mention, label))) continue
    tallyOf(result, mention.state).told++
    failures.push(
      `- not labelled: ${judged(text, { ...mention.figure, states: ['none'], indicator: '' }, mention.state, mention.indicator)}`,
    )
  }
  if (failures.length > 0) result.failures.push(`### ${name}\n\n${failures.join('\n')}`)
}

/** Counts one label; false where what was told is not what the label says. */
function judgeLabel(label: Label, mention: ReportMention | undefined, result: RegisterResult): boolean {
  const told = mention?.state ?? 'none'
  const isNamed = told === 'none' || label.indicator === '' || label.indicator === mention?.indicator
  // “新增…” may be told to be of another basis: what is not compared is left alone.
  const isLeftAlone = label.states.includes('none') && told === 'not-comparable'
  const isRight = isLeftAlone || (label.states.includes(told) && isNamed)
  if (mention) {
    tallyOf(result, mention.state).told++
    if (isRight) tallyOf(result, mention.state).right++
  }
  const [only, ...others] = label.states
  if (only === 'none') {
    result.traps.expected++
    if (isRight) result.traps.leftAlone++
  } else if (only && others.length === 0) {
    tallyOf(result, only).expected++
    if (isRight) tallyOf(result, only).found++
  }
  return isRight
}

function isAt({ figure }: ReportMention, { start, end }: Label): boolean {
  return figure.start < end && start < figure.end
}

function tallyOf({ byState }: RegisterResult, state: MentionState): StateTally {
  const tally = byState.get(state)
  if (!tally) throw new Error(`no state ${state}`)
  return tally
}

function judged(text: string, { start, end, states, indicator }: Label, told: string, toldIndicator: string): string {
  const of = (name: string) => (name ? ` (${name})` : '')
  return `- ${states.join('/')}${of(indicator)}, told ${told}${of(toldIndicator)}: ${excerpt(text, { start, end })}`
}

export function stateTable({ byState }: RegisterResult): string {
  const rows = [...byState].map(([state, { expected, found, told, right }]) => [
    state,
    String(expected),
    String(found),
    share(found, expected),
    String(told),
    String(told - right),
    share(right, told),
  ])
  return table([['state', 'expected', 'found', 'recall', 'told', 'wrong', 'precision'], ...rows])
}
