/** Words that say whose figure it is: 全县, 我镇, 东峨镇. */
import type { Range } from '../text/document'

export interface AreaWord extends Range {
  text: string
  /** True for 全县, 我县, 本县: the area of whoever writes, where the level fits. */
  isOwn: boolean
}

const SUFFIX = '自治区|自治州|自治县|自治旗|街道办事处|街道|社区|省|市|县|区|乡|镇|村|州|旗|盟'
export const OWN_AREA = `(?:全|我|本)(?:${SUFFIX}|国)`
/** 该县: the place that was spoken of last. */
const NAMED = `该(?:${SUFFIX})|[\\u4e00-\\u9fff]{1,7}?(?:${SUFFIX})`

/** What ends like an area and is a sort of place, a part of another word, or a number of places. */
const GENERIC =
  /(?:城镇|乡镇|村镇|集镇|小镇|建制镇|建制村|农村|乡村|行政村|自然村|贫困村|脱贫村|中心村|示范村|园区|地区|城区|市区|郊区|山区|景区|小区|开发区|高新区|示范区|保护区|功能区|安置区|灌区|库区|牧区|林区|辖区|片区|街区|校区|厂区|县区|老区|集聚区|试验区|自贸区|社区|街道|城市|超市|股市|上市|门市|都市|夜市|集市|贫困县|脱贫县|强县|大县|外国|中国|各国|我国)$|^[省市县区乡镇村州旗]|^(?:城乡|镇村|县乡|市县|省市|区县|州县|乡村|村镇|县镇|城镇|农村)|^(?:各|每|几|数|多|两|一|其|有|个|的|和|与|及|在|对|由|从|将|为|是|到|按|以|把|被|使|于|把|这|那|某|外|新|老|跨|驻|进|出|入|离|返)|[，。；、：的了个在与和及]/

/** The level of an area by its last word: 省 is above 市, 市 above 县. 0 where it ends in none. */
export function areaLevel(area: string): number {
  if (/(?:国)$/.test(area)) return 7
  if (/(?:省|自治区)$/.test(area)) return 6
  if (/(?:市|州|盟|地区)$/.test(area)) return 5
  if (/(?:县|旗|区)$/.test(area)) return 4
  if (/(?:乡|镇|街道|街道办事处)$/.test(area)) return 3
  return /(?:村|社区)$/.test(area) ? 2 : 0
}

const OWN_EXACT = new RegExp(`^${OWN_AREA}$`)
const NAMED_EXACT = new RegExp(`^${NAMED}$`)

/** True for 全县, 我镇. */
export function isOwnWord(words: string): boolean {
  return OWN_EXACT.test(words)
}

/** True where the words as a whole are the name of one place. */
export function isAreaName(words: string, known: ReadonlySet<string>): boolean {
  return known.has(words) || (words.length >= 2 && words.length <= 8 && NAMED_EXACT.test(words) && !GENERIC.test(words))
}

const OPENING = new RegExp(`(?:${OWN_AREA}|${NAMED})`, 'y')

/** The area that starts at `at`: the longest one known to the register, else by its last word. */
export function readAreaAt(plain: string, at: number, known: ReadonlySet<string>): AreaWord | null {
  for (let end = Math.min(plain.length, at + 12); end > at + 1; end--) {
    const text = plain.slice(at, end)
    if (known.has(text)) return { start: at, end, text, isOwn: isOwnWord(text) }
  }
  OPENING.lastIndex = at
  const text = OPENING.exec(plain)?.[0]
  if (!text || (!isOwnWord(text) && GENERIC.test(text))) return null
  return { start: at, end: at + text.length, text, isOwn: isOwnWord(text) }
}
