/**
 * “1、加强领导”: an Arabic number takes a point by the standard; “、” is widespread. A matter of taste.
 * Leaves alone “1.” and “1．”, series that mix the two (marker-style speaks there), and quotations.
 */
import type { Rule } from '../../review/rule'
import type { Item } from '../model'
import { findSlips, type Slip } from './support/form'

export const rule: Rule = {
  slug: 'arabic-point',
  code: 'structure/marker-form',
  severity: 'hint',
  basis: '标点符号用法',
  isAbsence: false,
  checkList: findSlips((item, { items }) => (items.every(isWithPause) ? slipOf(item) : null)),
}

function isWithPause({ marker }: Item): boolean {
  return marker.family === '1.' && marker.text.endsWith('、')
}

function slipOf({ marker: { block, start, end } }: Item): Slip {
  return { location: { block, start, end }, edit: { block, start: end - 1, end, expected: '、', newText: '.' } }
}
