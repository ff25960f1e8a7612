/**
 * “第一、加强领导”, “其二、落实责任”: ordinal words take a comma.
 * Leaves alone “第一、第二产业” and series inside a quotation.
 */
import type { Blocks, Rule } from '../../review/rule'
import type { Enumeration, Item, MarkerFamily } from '../model'
import { commaOf } from './support/comma'
import { findSlips, type Slip } from './support/form'

const WORDS: ReadonlySet<MarkerFamily> = new Set(['第N', '其N', '首先'])

export const rule: Rule = {
  slug: 'ordinal-comma',
  code: 'structure/marker-form',
  severity: 'warning',
  basis: '标点符号用法',
  isAbsence: false,
  checkList: findSlips(slipOf),
}

function slipOf({ marker }: Item, _: Enumeration, { blockOf }: Blocks): Slip | null {
  if (!WORDS.has(marker.family)) return null
  const { text } = blockOf(marker.block)
  if (text.charAt(marker.end) !== '、') return null
  const { block, start, end } = marker
  return { location: { block, start, end: end + 1 }, edit: { block, start: end, end: end + 1, expected: '、', newText: commaOf(text) } }
}
