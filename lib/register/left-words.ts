/** What stands before a name: words that leave it what it is, and words that make it another indicator. */
import { isAreaName, OWN_AREA } from './area-words'

/** Who acts for the whole area. One bureau, one court by its name has figures of its own. */
const ACTORS = /(?:部门|系统|政府|党委|上下|各级|各地|我们|干部|群众|单位|机关|条件|努力|举措|措施|工作|以来|方面)$/
/** Longer than the name of somebody else. */
const FAR = 12

/** Verbs and particles that a name may follow. What is only part of the way done (破获, 办结, 化解) is another figure. */
const VERBS =
  /(?:实现|完成|达成|取得|获得|预计|预期|力争|确保|争取|推动|带动|促进|推进|拉动|使得?|让|令|保持|其中|同时|此外|另外|而|但|且|并|则|截至目前|截止目前|目前|当前|现在|我们|拥有|现有|共有|设有|建有|下辖|管辖|(?<![拥占享没所只])有|登记|统计|测算|核算|初核|核定|据悉|数据显示|显示|(?<![称视作成认])为|(?<![就正还也])是|[一二三四五六七八九十]是|达到|(?:下达|确定|公布|发布|通报|核定|批复|统计|认定)的|组织|下达|安排|征收|征缴|筹集|争取到?|计划|拟|应|须|需|必须|努力|全力|奋力|谋划|下设|内设|实施|管养|承担|管护|录取|招收|招录|聘用|录用|诊疗|接诊|收缴|执行|收到|转办|答复|安装|更新|铺设|架设|供应|外送|投运|巡查|检测|抽检|监测|抽查|体检|接种|签约|签订|达成|注册|报送|印发|选聘|选派|植树|造林|清理|拆除|整治|清运|回收|出动|出警|兑付|发送|运送|承运|进口|出口|办理|受理|查办|查处|排查|发生|造成|检查|落地|选派|发放|到位|处理|处置|开展|审理|立案|接待|缴存|救助|资助|转移|出栏|种植|销售|生产|支出|投入|缴纳|拨付|兑现|收治|调解|把|将|建有|分别|了|着|：|；)$/
/** Verbs of what is added: as likely one year's part of a stock as the stock itself. */
const LOOSE = /(?:建成|改造|认定|培育|引进|发展|登记|开工|竣工|投产|组建|成立|创建|打造|新建|建设)$/
/** “新认定高新技术企业27家”: what came in, not what there is. */
const ADDED = /(?:新(?:认定|登记|注册|开工|建成?|成立|增|培育|引进|签约|发展|纳入|改建|改扩建))$/
/** Words that change nothing and may be followed by others. */
const NEUTRAL =
  /(?:年末|年底|年终|全年|当年|当期|期末|月末|月底|季末|本期|全部|辖区内?|境内|区域内|范围内|合计|总计|共计|实有|实际|总|现|已经|已|也|还|均|都|将|可|要|约|共|仅|就|再|又|主要|各项|初步|继续|一直|总体|截至|截止|至|份|末|底|度|本学年|本学期|各级各类|各级|各类|金融机构|本外币|人民币|在管|在册|在籍|在用|在营|年内|[（(][一二三四五六七八九十\d]{1,3}[)）]|[一二三四五六七八九十\d]{1,2}[、.．]|[①-⑳●◆•▪▲△★☆■□◇—–\-·*]+|【[^】]{1,12}】|（[^（）]{1,16}）|\s+|[“"'「《【】])$/
/** Words by which one figure is measured against another: the name is not what the figure is of. */
const OTHER =
  /(?:占|相当于|相比|低于|高于|多于|少于|超过|超|快于|慢于|优于|按|比|较|对|从|每|人均|户均|亩均|平均|年均|月均|日均|村均|地均|单位|除|除以|乘以|和|与|跟|同|由|及|以及|、)$/
const LIST = /(?:和|与|及|以及|、)$/

/** Words that say on which basis a figure stands, in the words of `BASES`. */
const BASIS = /(?:户籍|常住|现价|当年价|不变价|可比价|名义|累计|新增|净增|当月|当季|规划|建成|新建|在建|拟建|续建|改建|扩建)$/

export interface LeftReading {
  /** True where the words before the name leave it what it is. */
  isOwn: boolean
  /** A list before it: one figure for several names. */
  isListed: boolean
  /** The area right before the name. */
  area: string | null
  basis: string[]
  /** True where a part may be meant: an increment, not the whole. */
  isLoose: boolean
  /** “每千人拥有”: the figure is per something. */
  isPer: boolean
}

/**
 * Reads the words between the last boundary (punctuation, figure, date, other name) and a name. Words that are not known
 * make the name part of a longer one: 规模以上 before 工业增加值, 农村 before 常住人口.
 */
export function readLeft(words: string, known: ReadonlySet<string>, bases: ReadonlySet<string>): LeftReading {
  const reading: LeftReading = { isOwn: false, isListed: false, area: null, basis: [], isLoose: false, isPer: /每/.test(words) }
  let rest = words
  /** A verb stands between the name and what is left. */
  let isGoverned = false
  for (let turns = 0; turns < 16; turns++) {
    if (rest === '') return { ...reading, isOwn: true }
    const area = areaAtEnd(rest, known)
    if (area) {
      reading.area ??= area
      rest = rest.slice(0, -area.length)
      continue
    }
    const added = ADDED.exec(rest)?.[0]
    const loose = added ? null : LOOSE.exec(rest)?.[0]
    const verb = added ?? loose ?? VERBS.exec(rest)?.[0]
    if (verb) {
      if (added) reading.basis.push('新增')
      if (loose) reading.isLoose = true
      rest = rest.slice(0, -verb.length)
      isGoverned = true
      continue
    }
    const own = [...bases].find((basis) => basis.length > 1 && rest.endsWith(basis))
    const word = own ?? BASIS.exec(rest)?.[0]
    if (word) {
      reading.basis.push(word)
      rest = rest.slice(0, -word.length)
      continue
    }
    if (/的$/.test(rest) && (isGoverned || areaAtEnd(rest.slice(0, -1), known))) {
      rest = rest.slice(0, -1)
      continue
    }
    if (!isGoverned && OTHER.test(rest)) return { ...reading, isListed: LIST.test(rest) }
    const neutral = NEUTRAL.exec(rest)?.[0]
    // Behind a verb stands who acts: the office itself, or somebody whose figure it is instead.
    if (!neutral) return { ...reading, isOwn: isGoverned && (ACTORS.test(rest) || rest.length > FAR) }
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
