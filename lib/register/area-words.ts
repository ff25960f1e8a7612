/** Words that say whose figure it is: 全县, 我镇, 东峨镇. */
import type { Range } from '../text/document'

export interface AreaWord extends Range {
  text: string
  /** True for 全县, 我县, 本县: the area of whoever writes, where the level fits. */
  isOwn: boolean
}

const SUFFIX = '自治区|自治州|自治县|自治旗|街道办事处|街道|社区|省|市|县|区|乡|镇|村|州|旗|盟'
/** 全院, 我校: an office is an area as a county is. */
const OFFICE = '院|校|局|园区|园|厂|公司|所|站|系统|行|社|馆|中心'
export const OWN_AREA = `(?:全|我|本)(?:${SUFFIX}|国|${OFFICE})`
/** Not 市场, 区域, 县委, 乡村, 镇级: the last word of a place is no part of another one. */
const ENDS =
  '(?!(?<=市)[场民委政级容值面直长辖]|(?<=区)[域间位分划别级内]|(?<=县)[委级域长直]|(?<=县)政(?!府)|(?<=乡)[村镇土音亲]|(?<=镇)[级]|(?<=村)[民委庄寨落级镇容]|(?<=州)[府级]|(?<=省)[级道直定])'
/** 该县: the place that was spoken of last. Bodies below the office have figures of their own too. */
const NAMED = `该(?:${SUFFIX})|[\\u4e00-\\u9fff]{1,6}?(?:${SUFFIX})${ENDS}|[\\u4e00-\\u9fff]{1,6}?(?:派出所|分局|支局|卫生院|中学|小学|医院|公司|合作社|管理处|支行|景区|收费站|林场|农场)`

/** What ends like an area and is a sort of place, a part of another word, or a number of places. */
const GENERIC =
  /(?:城镇|乡镇|村镇|集镇|小镇|建制镇|建制村|农村|乡村|行政村|自然村|贫困村|脱贫村|中心村|示范村|园区|地区|城区|市区|郊区|山区|小区|开发区|高新区|示范区|保护区|功能区|安置区|灌区|库区|牧区|林区|辖区|片区|街区|校区|厂区|县区|老区|集聚区|试验区|自贸区|城市|超市|股市|上市|门市|都市|夜市|集市|贫困县|脱贫县|强县|大县|外国|中国|各国|我国|集团公司|民办中学|公立医院)$|^(?:社区|街道|村社区|中小学|景区|公司|[ABCD\dA级]+景区)$|^[省市县区乡镇村州旗级]|^(?:城乡|城镇|农村|国省|省市|规模|重点|公立|民办|民营|公办|国有|普通|乡村|上市|中心[^城]|义务)|^(?:低|高于|优|超|不|未|无|各|每|几|数|多|两|一|其|有|个|的|和|与|及|在|对|由|从|将|为|是|到|按|以|把|被|使|于|这|那|某|外|跨|驻|进|出|入|离|返|根|依|据|经|向|往|共|全|已|还|也|均|都|又|再|可|能|会|要|应|需|须|新增|新建|建成|完成|实现|推动|推进|促进|带动|支持|服务|覆盖|打造|创建|培育|建设|负责|承担|通过|组织|指导|帮助|聚焦|围绕|坚持|加快|加强)|[，。；、：的了个在与和及据占全承担推进完成实现接位给把被让使]/

/** The level of an area by its last word: 省 is above 市, 市 above 县. 0 where it ends in none. */
export function areaLevel(area: string): number {
  if (/(?:国)$/.test(area)) return 7
  if (/(?:省|自治区)$/.test(area)) return 6
  if (/(?:市|州|盟|地区)$/.test(area)) return 5
  if (/(?:县|旗|区)$/.test(area)) return 4
  if (/(?:乡|镇|街道|街道办事处)$/.test(area)) return 3
  if (/(?:村|社区)$/.test(area)) return 2
  return /(?:所|分局|支局|院|学|公司|合作社|管理处|支行|景区|站|场)$/.test(area) ? 1 : 0
}

const OWN_EXACT = new RegExp(`^${OWN_AREA}$`)
const NAMED_EXACT = new RegExp(`^(?:${NAMED})$`)

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
