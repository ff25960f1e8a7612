import { skipDigits } from './arabic-numeral'
import { isDigit } from './characters'
import { compose, valueless } from './compose'
import type { Quantity } from './model'
import { readNumeral } from './shares'

const SIGN = /[:：∶]/

/**
 * Numbers joined by colons: the parts of a composition (18.4:45.3:36.3, 30:70) as quantities of their own,
 * anything else (9:30, 1∶5000) as one code. Null where no colon joins digits.
 */
export function readRatio(text: string, at: number): Quantity[] | null {
  if (!SIGN.test(text.charAt(skipNumber(text, at)))) return null
  const bounds: [number, number][] = []
  for (let start = at; isDigit(text.charCodeAt(start)); ) {
    const end = skipNumber(text, start)
    bounds.push([start, end])
    if (!SIGN.test(text.charAt(end))) break
    start = end + 1
  }
  const last = bounds[bounds.length - 1]
  if (!last || bounds.length < 2) return null
  const dated = /\d ?$/.test(text.slice(Math.max(0, at - 2), at)) // 2022-09-13 22:20:58
  const isSaid = /结构|构成/.test(text.slice(Math.max(0, at - NAMED_WITHIN), at))
  if (
    dated ||
    !isComposition(
      bounds.map(([start, end]) => text.slice(start, end)),
      isSaid,
    )
  )
    return [valueless('code', at, last[1])]
  return bounds.flatMap(([start], index) => readPart(text, start, index, bounds.length))
}

function skipNumber(text: string, at: number): number {
  const end = skipDigits(text, at)
  return /[.．]/.test(text.charAt(end)) && isDigit(text.charCodeAt(end + 1)) ? skipDigits(text, end + 1) : end
}

/** How far before its figures a composition is named. */
const NAMED_WITHIN = 20

function isComposition(parts: string[], isSaid: boolean): boolean {
  const sum = parts.reduce((total, part) => total + Number(part.replace('．', '.')), 0)
  if (parts.length === 2) return Math.abs(sum - 100) < 0.2
  const clock = parts.length === 3 && parts.every((part) => /^\d{1,2}$/.test(part) && Number(part) < 60) && Number(parts[0]) < 24
  return isSaid || !clock || Math.abs(sum - 100) < 2
}

function readPart(text: string, at: number, index: number, parts: number): Quantity[] {
  const numeral = readNumeral(text, at)
  return numeral ? [compose({ numeral, unit: null, hedge: null, detail: { type: 'ratio-part', index, parts } })] : []
}
