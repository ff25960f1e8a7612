/** Floats of a file as the decimals that they stand for. Nothing here calculates with them. */

/** What a spreadsheet shows at most: beyond it a float holds noise (0.1 + 0.2). */
const SIGNIFICANT_DIGITS = 15

/**
 * The shortest decimal that agrees with a float to 15 significant digits, without an exponent: 0.30000000000000004 → `0.3`.
 * `shift` moves the point to the right first (2 for percent). Null for what is no finite number.
 */
export function decimalOf(float: number, shift = 0): string | null {
  if (!Number.isFinite(float)) return null
  const [digits = '0', exponent = '0'] = Math.abs(float)
    .toExponential(SIGNIFICANT_DIGITS - 1)
    .replace('.', '')
    .split('e')
  const plain = placePoint(digits, Number(exponent) + 1 + shift)
  return float < 0 && plain !== '0' ? `-${plain}` : plain
}

/** Puts the point behind so many digits (before them for zero and less), without needless zeros. */
function placePoint(digits: string, whole: number): string {
  const padded = whole <= 0 ? '0'.repeat(1 - whole) + digits : digits.padEnd(whole, '0')
  const at = Math.max(whole, 1)
  const fraction = padded.slice(at).replace(/0+$/, '')
  const integer = padded.slice(0, at).replace(/^0+(?=\d)/, '')
  return fraction === '' ? integer : `${integer}.${fraction}`
}

/** Adds zeros until so many digits stand behind the point: 12 with one → `12.0`. Digits are never cut off. */
export function padDecimals(decimal: string, decimals: number): string {
  const has = decimalsOf(decimal)
  if (has >= decimals) return decimal
  return (has === 0 ? `${decimal}.` : decimal) + '0'.repeat(decimals - has)
}

/** Digits behind the point. */
export function decimalsOf(decimal: string): number {
  const point = decimal.indexOf('.')
  return point < 0 ? 0 : decimal.length - point - 1
}
