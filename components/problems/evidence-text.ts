import type { Evidence } from '@/lib/review/diagnostic'

/** The evidence of a finding as one line of text, for copying and printing: 一是 ─ 二是 ─ □ ─ 四是. */
export function evidenceText(evidence: Evidence): string {
  if (evidence.kind === 'series') return evidence.cells.map(({ text, state }) => (state === 'missing' ? '□' : text)).join(' ─ ')
  if (evidence.kind === 'figures') return evidence.formula.map(({ text }) => text).join('')
  return evidence.text
}
