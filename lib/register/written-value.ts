/** Units and numbers as people write them into the cells of a list. */
import { readPowers } from '../quantities/numeral'
import { fold } from '../text/fold'

/** “No unit”, as against a cell that was forgotten. */
const WITHOUT_UNIT = /^(?:无|无单位|[-—–/]+)$/
const LONGEST_UNIT = 20
const LARGEST_POWER = 12

export interface WrittenUnit {
  unitMeasure: string
  /** Power of ten: 万 is 4, 亿 is 8. */
  unitMult: number
}

/** 万元 → 元, 4; 千公顷 → 公顷, 3; 千瓦时 → 千瓦时, 0; “无” or “-” → no unit. Null for an empty cell or one that is no unit. */
export function readWrittenUnit(written: string): WrittenUnit | null {
  const text = squeeze(written).replace(/^[(（](.*)[)）]$/, '$1')
  if (WITHOUT_UNIT.test(text)) return { unitMeasure: '', unitMult: 0 }
  const { exponent, end } = readPowers(text, 0)
  const unitMeasure = text.slice(end)
  // 1/10万 and 元/500克 are units, 2024 and 5.13万人 are figures in the wrong column.
  const isNumber = /^\d/.test(unitMeasure) && !/^1\/\d/.test(unitMeasure)
  // The rest of 5-8, 1:2 and 3/4 is no unit of 5, 1 and 3.
  if (
    text === '' ||
    isNumber ||
    /^[-—–~～:/\\.,、;+*×=<>(]/.test(unitMeasure) ||
    unitMeasure.length > LONGEST_UNIT ||
    exponent > LARGEST_POWER
  )
    return null
  return { unitMeasure, unitMult: exponent }
}

export interface WrittenNumber extends WrittenUnit {
  /** Digits with sign and point, separators gone: `-1234.50`. */
  obsValue: string
  /** Printed after the point. */
  decimals: number
}

/** Why a cell is no number: missing, cut short by a spreadsheet (1.2E+08), hedged (约5万), or something else. */
export type NumberFault = 'empty' | 'scientific' | 'hedged' | 'no-number'

const NUMBER = /^([-−]?)(\d{1,3}(?:,\d{3}){1,9}|\d{1,30})(?:\.(\d{1,15}))?(?![\d.,])(.*)$/
const SCIENTIFIC = /^[-−]?\d+(?:\.\d+)?E[-+]?\d+$/i
const HEDGE = /[约近余多超逾]|左右|上下|以[上下内]|不足|不到/

/** Missing, as tables write it: blank, “-”, “…”, N/A. */
export function isMissing(written: string): boolean {
  return /^(?:[-—–－−…./]*|无|#?N\/?A)$/i.test(written.trim())
}

/** 1,234.50 → 1234.50; 83.8% → 83.8 in %; 5.13万 → 5.13 in 万; anything else tells why it is no number. */
export function readWrittenNumber(written: string): WrittenNumber | NumberFault {
  if (isMissing(written)) return 'empty'
  const text = squeeze(written).replace(/，/g, ',').replace(/．/g, '.').replace(/－/g, '-').replace(/^\+/, '')
  if (SCIENTIFIC.test(text)) return 'scientific'
  const found = NUMBER.exec(text)
  if (!found) return HEDGE.test(text) ? 'hedged' : 'no-number'
  const [, sign = '', whole = '', fraction = '', rest = ''] = found
  if (HEDGE.test(rest)) return 'hedged'
  const unit = rest === '' ? { unitMeasure: '', unitMult: 0 } : readWrittenUnit(rest)
  if (unit === null || WITHOUT_UNIT.test(rest)) return 'no-number'
  const digits = whole.replace(/,/g, '').replace(/^0+(?=\d)/, '')
  return { obsValue: `${sign && '-'}${digits}${fraction && `.${fraction}`}`, decimals: fraction.length, ...unit }
}

function squeeze(written: string): string {
  return fold(written).text.replace(/\s/g, '')
}
