/** Units where a heading, a label or a title names them. */
import { unitOf } from '../../register/convert-value'
import { readWrittenNumber, readWrittenUnit } from '../../register/written-value'
import { remembering } from './remembering'

/** Indices: the year before is 100. */
const INDEX_BASE = /^(?:以?(?:上年|去年|上月|上期|上年同期|上年同月|\d{4}年?)(?:同期|同月)?(?:为|=|＝)100)$/
/** What stands for “no unit” in a list. */
export const NO_UNIT = '无'

/** True for 万元, 千公顷, %, 元/吨: a word that is known as a unit, alone. */
export function isKnownUnit(text: string): boolean {
  if (text === '' || text.length > 20 || /\d/.test(text)) return false
  const unit = readWrittenUnit(text)
  return unit !== null && unit.unitMeasure !== '' && unitOf(unit.unitMeasure) !== null
}

/** The unit inside brackets as a list understands it; null where the words are no unit. */
export function bracketedUnit(inside: string): string | null {
  const text = inside.replace(/^(?:计量)?单位[：:]/, '')
  if (INDEX_BASE.test(text)) return NO_UNIT
  return isKnownUnit(text) ? text : null
}

/** “单位：万元”; of “单位：万元、人” none, since it is not said which is whose. 填报单位：… names an office. */
export function titleUnit(text: string): string | null {
  const found = /(?<![报表送制管主办属用])单位\s*[：:]\s*([^）)；;。\s]+)/.exec(text)?.[1]
  if (!found) return null
  const units = found.split(/[、，,]/).filter((unit) => unit !== '')
  const [unit = ''] = units
  return units.length === 1 && isKnownUnit(unit) ? unit : null
}

/** Rates and shares: a unit of money or weight that holds for the whole table is not theirs. */
export function isRateName(name: string): boolean {
  return /(?:率|占比|比重|增速|增幅|增长|百分比|系数|指数|覆盖面)$/.test(name)
}

/** True for a number that carries its own unit: 6.5张, 1.2亿元. */
export const isFigureText = remembering((text) => {
  const number = readWrittenNumber(text)
  if (typeof number === 'string') return false
  return number.unitMeasure === '' ? number.unitMult > 0 : isKnownUnit(number.unitMeasure)
})

/** “The same as above”. */
export function isDitto(text: string): boolean {
  return /^(?:[〃″"]|''|同上)$/.test(text)
}
