/** What single characters stand for, by table: these are asked for every character of a text. */

const DIGITS = new Int8Array(65536).fill(-1)
for (const [value, variants] of ['零〇', '一壹', '二两贰', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'].entries())
  for (let i = 0; i < variants.length; i++) DIGITS[variants.charCodeAt(i)] = value

const POWERS = new Uint8Array(65536)
for (const [variants, power] of [
  ['十拾', 1],
  ['百佰', 2],
  ['千仟', 3],
  ['万萬', 4],
  ['亿億', 8],
] as const)
  for (let i = 0; i < variants.length; i++) POWERS[variants.charCodeAt(i)] = power

/** The value of the Chinese digit at `at`, -1 for anything else. */
export function digitAt(text: string, at: number): number {
  return at < text.length ? (DIGITS[text.charCodeAt(at)] ?? -1) : -1
}

/** The power of ten of 十, 百, 千, 万 or 亿 at `at`, 0 for anything else. */
export function powerAt(text: string, at: number): number {
  return at < text.length ? (POWERS[text.charCodeAt(at)] ?? 0) : 0
}

/** True for an ASCII digit, by its code. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}
