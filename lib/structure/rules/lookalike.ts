/**
 * “—是加强领导；二是……”, “l.加强领导”, “(-)加强领导”: a dash or a letter stands for the number.
 * Speaks only where the series goes on with the next number. Leaves alone series inside a quotation.
 */
import type { Rule } from '../../review/rule'
import { formatMarker } from '../marker-text'
import type { Enumeration, Item } from '../model'
import { findSlips, type Slip } from './support/form'
import { replaceMarker } from './support/renumber'

const LOOKALIKE = /^[（(]?[-—–－lI|]/

export const rule: Rule = {
  slug: 'lookalike',
  code: 'structure/marker-form',
  severity: 'warning',
  basis: '行文惯例',
  isAbsence: false,
  checkList: findSlips(slipOf),
}

function slipOf({ marker }: Item, { items }: Enumeration): Slip | null {
  if (marker.family === '•' || marker.family === 'A.' || marker.ordinal === null || !LOOKALIKE.test(marker.text)) return null
  // Like its neighbours: they show the width of the digits.
  const model = items.find((item) => item.marker.family === marker.family && !LOOKALIKE.test(item.marker.text))?.marker ?? marker
  const newText = formatMarker(marker.family, model.text, marker.ordinal)
  if (newText === null) return null
  const { block, start, end } = marker
  return { location: { block, start, end }, edit: replaceMarker(marker, newText) }
}
