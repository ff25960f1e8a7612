/** What stands before a name: words that leave it what it is, and words that make it another indicator. */
import { isAreaName, OWN_AREA } from './area-words'

/** Verbs and particles that a name may follow; what stands before them says nothing of it. */
const CLOSERS =
  /(?:实现|完成|达成|取得|获得|预计|预期|力争|确保|争取|推动|带动|促进|推进|拉动|使得?|让|令|保持|其中|同时|此外|另外|而|但|且|并|则|截至目前|截止目前|目前|当前|现在|我们|拥有|现有|共有|设有|建有|下辖|管辖|[^拥占享没所]有|^有|登记|统计|测算|核算|初核|核定|据悉|数据显示|显示|[^称视作成认]为|^为|[^就正还也]是|^是|[一二三四五六七八九十]是|达到|组织|下达|安排|征收|征缴|筹集|争取到?|分别|了|着|：|；)$/
/** Words that change nothing and may be followed by others. */
const NEUTRAL =
  /(?:年末|年底|年终|全年|当年|当期|期末|月末|月底|季末|本期|全部|辖区内?|境内|区域内|范围内|合计|总计|共计|实有|现|已经|已|也|还|均|都|将|可|要|约|共|仅|就|再|又|主要|各项|初步|继续|一直|总体|截至|截止|至|份|末|底|度|[（(][一二三四五六七八九十\d]{1,3}[)）]|[一二三四五六七八九十\d]{1,2}[、.．]|[①-⑳●◆•▪—–\-·*]+|\s+|[“”"'「」《》【】])$/
/** Words by which one figure is measured against another: the name is not what the figure is of. */
const OTHER =
  /(?:占|相当于|相比|低于|高于|多于|少于|超过|超|快于|慢于|优于|按|比|较|对|从|每|人均|户均|亩均|平均|年均|月均|日均|村均|地均|单位|除|除以|乘以|和|与|跟|同|由|及|以及|、)$/
const LIST = /(?:和|与|及|以及|、)$/

/** Words that say on which basis a figure stands, in the words of `BASES`. */
const BASIS =
  /(?:户籍|常住|现价|当年价|不变价|可比价|名义|累计|新增|净增|当月|当季|应|实际|实|净|在册|在籍|登记在册|规划|建成|新建|在建|拟建|续建|改建|扩建)$/

export interface LeftReading {
  /** True where the words before the name leave it what it is. */
  isOwn: boolean
  /** A list before it: one figure for several names. */
  isListed: boolean
  /** The area right before the name. */
  area: string | null
  basis: string[]
}

/**
 * Reads the words between the last boundary (punctuation, figure, date, other name) and a name. Words that are not known
 * make the name part of a longer one: 规模以上 before 工业增加值, 农村 before 常住人口.
 */
export function readLeft(words: string, known: ReadonlySet<string>, bases: ReadonlySet<string>): LeftReading {
  const reading: LeftReading = { isOwn: false, isListed: false, area: null, basis: [] }
  let rest = words
  for (let turns = 0; turns < 12; turns++) {
    if (rest === '') return { ...reading, isOwn: true }
    const area = areaAtEnd(rest, known)
    if (area) {
      reading.area ??= area
      rest = rest.slice(0, -area.length)
      continue
    }
    if (CLOSERS.test(rest)) return { ...reading, isOwn: true }
    const own = [...bases].find((basis) => basis.length > 1 && rest.endsWith(basis))
    const word = own ?? BASIS.exec(rest)?.[0]
    if (word) {
      reading.basis.push(word)
      rest = rest.slice(0, -word.length)
      continue
    }
    if (/的$/.test(rest) && areaAtEnd(rest.slice(0, -1), known)) {
      rest = rest.slice(0, -1)
      continue
    }
    if (OTHER.test(rest)) return { ...reading, isListed: LIST.test(rest) }
    const neutral = NEUTRAL.exec(rest)?.[0]
    if (!neutral) return reading
    rest = rest.slice(0, -neutral.length)
  }
  return reading
}

const OWN_AT_END = new RegExp(`${OWN_AREA}$`)

function areaAtEnd(words: string, known: ReadonlySet<string>): string | null {
  const own = OWN_AT_END.exec(words)?.[0]
  if (own) return own
  for (let length = Math.min(words.length, 10); length >= 2; length--) if (known.has(words.slice(-length))) return words.slice(-length)
  return isAreaName(words, known) ? words : null
}
