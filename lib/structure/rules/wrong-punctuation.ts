/**
 * “一.加强领导”, “二，落实责任”, “三丶严格考核”: a Chinese number as a heading takes “、”.
 * Leaves alone “1.” and “1，” after Arabic numbers and series inside a quotation.
 */
import type { Rule } from '../../review/rule'
import type { Item } from '../model'
import { findSlips, type Slip } from './support/form'

export const rule: Rule = {
  slug: 'wrong-punctuation',
  code: 'structure/marker-form',
  severity: 'warning',
  basis: '标点符号用法',
  isAbsence: false,
  checkList: findSlips(slipOf),
}

function slipOf({ marker }: Item): Slip | null {
  const sign = marker.text.at(-1) ?? ''
  const isChinese = marker.family === '一、' || marker.family === '甲、'
  // “丶” is a stroke of the brush, on some keyboards typed for “、”.
  if (!(isChinese && /[.．，,]/.test(sign)) && !/[丶﹑､]/.test(sign)) return null
  const { block, start, end } = marker
  return { location: { block, start, end }, edit: { block, start: end - 1, end, expected: sign, newText: '、' } }
}
