/** What a number format says of the figure in its cell: decimals, percent, or that it is shown as something else. */

/**
 * - `general` as many digits as the number has
 * - `fixed` so many decimals, perhaps percent
 * - `shown` scaled or written in a way of its own (`0!.0,"万"`): only what is shown tells the figure
 */
export type NumberFormat = { sort: 'general' | 'shown' } | { sort: 'fixed'; decimals: number; isPercent: boolean }

const LITERAL = /"[^"]*"|\\.|_.|\*./g
const BRACKETS = /\[[^\]]*\]/g

/** Reads the section for positive numbers of a format code: `#,##0.00_);(#,##0.00)`, `0.0%`, `[红色]0.00`. */
export function readNumberFormat(code: string): NumberFormat {
  const raw = (code.replace(LITERAL, '').split(';')[0] ?? '').replace(BRACKETS, '')
  if (/general|常规|@/i.test(raw) || !/[0#?]/.test(raw)) return { sort: 'general' }
  if (/e[+-]|\//i.test(raw)) return { sort: 'general' }
  if (raw.includes('!') || /[0#?],+(?![0#?,])/.test(raw)) return { sort: 'shown' }
  const fraction = /\.([0#?]*)/.exec(raw)?.[1] ?? ''
  // `0.##` shows what is there: nothing is fixed beyond the zeros.
  if (/[#?]/.test(fraction)) return { sort: 'general' }
  return { sort: 'fixed', decimals: Math.min(fraction.length, 15), isPercent: raw.includes('%') }
}
