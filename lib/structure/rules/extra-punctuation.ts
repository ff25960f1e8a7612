/**
 * “（一）、加强领导”, “①、明确责任”: a mark of punctuation after brackets or a circle, which do its work.
 * Leaves alone brackets that end a sentence and series inside a quotation.
 */
import type { Blocks, Rule } from '../../review/rule'
import type { Enumeration, Item, MarkerFamily } from '../model'
import { findSlips, type Slip } from './support/form'

const CLOSED: ReadonlySet<MarkerFamily> = new Set(['（一）', '（1）', '①', '1)'])

export const rule: Rule = {
  slug: 'extra-punctuation',
  code: 'structure/marker-form',
  severity: 'warning',
  basis: '标点符号用法',
  isAbsence: false,
  checkList: findSlips(slipOf),
}

function slipOf({ marker }: Item, _: Enumeration, { blockOf }: Blocks): Slip | null {
  if (!CLOSED.has(marker.family)) return null
  const { text } = blockOf(marker.block)
  const sign = /^[、.．，,。](?=\s*[^\s，,。；;、])/.exec(text.slice(marker.end, marker.end + 4))?.[0]
  if (!sign) return null
  const location = { block: marker.block, start: marker.start, end: marker.end + 1 }
  return { location, edit: { block: marker.block, start: marker.end, end: marker.end + 1, expected: sign, newText: '' } }
}
