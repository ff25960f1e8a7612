/**
 * Varies the tables of the rules, so that a rule is tested on the pattern and not on one sentence:
 * other names for the slots, half-width punctuation, full-width digits.
 */
import { addEntries } from '../register/build-register'
import { readLongList } from '../register/long-list'
import { EMPTY_REGISTER } from '../register/model'
import { buildRegisterIndex, type RegisterIndex } from '../register/register-index'
import type { RuleCases } from './rule'

const WORDS = {
  place: ['青山县', '临水镇', '云岭乡', '东河区', '白石村', '长兴市', '南川自治州'],
  body: ['县民政局', '镇政府办', '市教育局', '区住建委', '乡农业服务中心', '县人武部', '市直机关工委'],
  work: ['加强宣传', '完善制度', '落实责任', '压实任务', '开展排查', '做好服务', '建立台账'],
  matter: ['工作', '项目', '培训', '整治', '教育', '信访', '巡查'],
  n: ['12', '3', '46', '205', '8', '17', '90'],
} as const

type Slot = keyof typeof WORDS

/** How a table is rewritten. Seed 0 is the text as written with the first words. */
export interface Variation {
  seed: number
  halfWidthPunctuation: boolean
  fullWidthDigits: boolean
}

export const AS_WRITTEN: Variation = { seed: 0, halfWidthPunctuation: false, fullWidthDigits: false }

/** The variations every table is run with. */
export const VARIATIONS: readonly Variation[] = [
  { seed: 1, halfWidthPunctuation: false, fullWidthDigits: false },
  { seed: 2, halfWidthPunctuation: true, fullWidthDigits: false },
  { seed: 3, halfWidthPunctuation: false, fullWidthDigits: true },
  { seed: 4, halfWidthPunctuation: true, fullWidthDigits: true },
  { seed: 5, halfWidthPunctuation: false, fullWidthDigits: false },
  { seed: 6, halfWidthPunctuation: true, fullWidthDigits: false },
]

const HALF: Record<string, string> = { '，': ',', '；': ';', '：': ':', '（': '(', '）': ')', '！': '!', '？': '?' }

/** A function that rewrites the texts of one case; equal slots at equal positions get equal words. */
export function rewriter(variation: Variation): (text: string) => string {
  return (text) => vary(fillSlots(text, variation.seed), variation)
}

/** One word per slot and case: `at` and `fixed` must name the same words as the text. */
function fillSlots(text: string, seed: number): string {
  return text.replace(/\{(place|body|work|matter|n)\}/g, (_, slot: Slot) => {
    const words = WORDS[slot]
    return words[(seed * 3 + slot.length) % words.length] ?? ''
  })
}

function vary(text: string, { halfWidthPunctuation, fullWidthDigits }: Variation): string {
  const punctuated = halfWidthPunctuation ? text.replace(/[，；：（）！？]/g, (sign) => HALF[sign] ?? sign) : text
  return fullWidthDigits ? punctuated.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)) : punctuated
}

/** The register of a table, null where it has none. Throws on a row that cannot be read. */
export function registerOf({ register: rows }: Pick<RuleCases, 'register'>): RegisterIndex | null {
  if (!rows) return null
  const { entries, problems } = readLongList(rows, '')
  if (problems[0]) throw new Error(`row ${problems[0].row}: ${problems[0].reason}`)
  let count = 0
  return buildRegisterIndex(addEntries(EMPTY_REGISTER, entries, { recordedAt: 0, importId: null, newId: () => `r${count++}` }))
}

/** Widths made equal, for comparing a repaired text where the repair had no model to follow. */
export function equalWidths(text: string): string {
  return text
    .replace(/[，；：（）！？]/g, (sign) => HALF[sign] ?? sign)
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
}
