/** The review as text for people: one group per file. */
import { MENTION_STATES, type MentionState } from '../register/reading'
import { type Evidence, SEVERITIES, type SeriesEvidence, type Severity } from '../review/diagnostic'
import type { Range } from '../text/document'
import type { ReportMention } from './mentions'
import type { ReviewedText } from './review-text'

const NAMES: Record<Severity, string> = { error: '错误', warning: '警告', information: '提示', hint: '建议' }
const STATE_NAMES: Record<MentionState, string> = {
  agrees: '相符',
  rounded: '修约后相符',
  superseded: '旧数',
  disagrees: '不符',
  missing: '台账无',
  'not-comparable': '口径不同',
}
/** Characters on each side of a quotation. */
const AROUND = 16

/** How often each severity occurred. */
export type Tally = Record<Severity, number>

export function emptyTally(): Tally {
  return { error: 0, warning: 0, information: 0, hint: 0 }
}

/** All lines of one file: its diagnostics, each with evidence, then the count line. */
export function printReview({ source, review, report }: ReviewedText, tally: Tally): string {
  const place = placeIn(source.starts)
  const lines: string[] = []
  for (const [index, diagnostic] of report.diagnostics.entries()) {
    const { severity, code, message } = diagnostic
    lines.push(`${report.file}:${place(diagnostic.start)} ${severity} ${code} ${message}`)
    lines.push(`    ${printEvidence(source.text, diagnostic, review.diagnostics[index]?.evidence ?? null)}`)
    for (const related of diagnostic.related) lines.push(`    ${place(related.start)} ${related.message}`)
    for (const action of diagnostic.actions) lines.push(`    → ${action.title}`)
  }
  const { series, announced, sections } = review.verified
  const sums = review.figures.statements.filter(({ verdict }) => verdict === 'consistent').length
  lines.push(
    `${report.file}：${report.characters} 字，${countLine(tally)}；相符的有序列 ${series} 组、声明数 ${announced} 处、标题 ${sections} 个、算式 ${sums} 条${registerLine(report.mentions)}`,
  )
  return `${lines.join('\n')}\n`
}

/** “；台账：相符 3，不符 1”, empty where no figure carries the name of an indicator. */
function registerLine(mentions: readonly ReportMention[]): string {
  const counts = MENTION_STATES.flatMap((state) => {
    const count = mentions.filter((mention) => mention.state === state).length
    return count > 0 ? [`${STATE_NAMES[state]} ${count}`] : []
  })
  return counts.length > 0 ? `；台账：${counts.join('，')}` : ''
}

/** “3 条意见：错误 1，警告 2”, or that there are none. */
export function countLine(tally: Tally): string {
  const total = SEVERITIES.reduce((sum, severity) => sum + tally[severity], 0)
  if (total === 0) return '没有意见'
  const parts = SEVERITIES.filter((severity) => tally[severity] > 0).map((severity) => `${NAMES[severity]} ${tally[severity]}`)
  return `${total} 条意见：${parts.join('，')}`
}

/** The list or passage that the diagnostic rests on, else the words around the place, in one line. */
function printEvidence(text: string, at: Range, evidence: Evidence | null): string {
  if (evidence?.kind === 'series') return evidence.cells.map(printCell).join(' ─ ')
  if (evidence?.kind === 'quote') {
    const { start, end } = evidence.emphasis
    return mark(evidence.text, start, end)
  }
  const lineStart = text.lastIndexOf('\n', at.start - 1) + 1
  const lineBreak = text.indexOf('\n', at.end)
  const lineEnd = lineBreak < 0 ? text.length : lineBreak
  const from = Math.max(lineStart, at.start - AROUND)
  const quote = text.slice(from, Math.min(lineEnd, at.end + AROUND))
  return mark(quote, at.start - from, at.end - from)
}

function printCell({ text, state }: SeriesEvidence['cells'][number]): string {
  if (state === 'missing') return '□'
  return state === 'wrong' ? `〔${text}〕` : text
}

function mark(text: string, start: number, end: number): string {
  return `${text.slice(0, start)}〔${text.slice(start, end)}〕${text.slice(end)}`.replace(/\s+/g, ' ')
}

/** Document offset → “line:column”, both from 1; columns count UTF-16 units. */
function placeIn(starts: readonly number[]): (offset: number) => string {
  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return `${low + 1}:${offset - (starts[low] ?? 0) + 1}`
  }
}
