/**
 * “（一)加强领导”: the two brackets of one marker differ in width.
 * Leaves alone markers whose brackets agree, whatever their width, and series inside a quotation.
 */
import type { Rule } from '../../review/rule'
import type { Item } from '../model'
import { findSlips, type Slip } from './support/form'
import { replaceMarker } from './support/renumber'

export const rule: Rule = {
  slug: 'bracket-pair',
  code: 'structure/marker-form',
  severity: 'warning',
  basis: '标点符号用法',
  isAbsence: false,
  checkList: findSlips(slipOf),
}

function slipOf({ marker }: Item): Slip | null {
  if (!/^\s*(?:（.+\)|\(.+）)\s*$/.test(marker.text)) return null
  const { block, start, end } = marker
  return { location: { block, start, end }, edit: replaceMarker(marker, marker.text.replace('(', '（').replace(')', '）')) }
}
