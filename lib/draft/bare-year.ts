/**
 * A 年 whose number was deleted: “至年12月15日前”, “省政府年对我区…”.
 *
 * 年 is a busy character: 提升年活动, 全年, 近年, 年产值, 年轻 … So a bare year needs two witnesses,
 * and both are closed classes of grammar rather than words of any one report: on the left something after
 * which a date begins and no compound of 年 can (the start of a clause, a preposition, a verb that
 * takes what follows, a body as subject), on the right something that goes on from a date
 * (a month, a quarter, 以来, a scope such as 全国). “年度”, “年产” and the like are no witnesses.
 */
import type { Range } from '../text/document'

const OPENING = '(?:^|[\\s，,。；;：:！!？?“‘"「（(《])'
const TIME_PREPOSITION = '(?:至|自|从|到|于|在|截至|截止)'
const LINK =
  '(?:[将把与及和以]|根据|按照|依据|依照|对照|参照|围绕|针对|结合|关于|对于|开展|召开|举办|举行|参加|迎接|组织|做好|搞好|抓好|制定|编制|印发|下发|公布|发布|申报|筹备|部署|审议|听取|颁布|获得|荣获|获评|纳入|列入|确保|力争|争取|预计|计划|推迟到?|提前到?|延长到?|回顾|展望|进入|跨入|迈入)'
const AREA = '(?:[我全本][国省市县区镇乡村州旗]|[省市县区])'
const BODY = '(?:政府|党委|委员会|[省市县区乡镇]委|国务院|中央|党组|办公室|[局厅部]|人大|政协)'

const PART = '(?:1[0-2]|[1-9])(?:月|[-—–~～至](?:1[0-2]|[1-9])月)|[上下]半年|第?[一二三四1-4]季度|前[二三]季度|前[三四五六七八九]个月'
const SINCE = '以来|以后|以前|之前|之后|开始|期间|起[，,至]|至\\d'
const SCOPE =
  '全(?:国|省|市|县|区|镇|乡|村|州|旗|系统|社会)|国务院|中共中央|党中央|中央|国家|[省市县区镇乡](?![场域间])|我[国省市县区镇乡局院校委]|[《]|第[一二三四五六七八九十\\d]'
const PREDICATE = '[对向将把在被由给曾已](?![年])|出台|印发|下发|发布|批准|确定|命名|授予|表彰|颁布'

/**
 * What may stand before 年 and a day: numbers, 今年 and its kin, 学年, the animals and stems of the calendar.
 * After anything else “年3月15日” is a date cut short; no theme (提升年) is followed by a day.
 */
const DATED =
  /[\d*×XxＸ_＿〇零○一二三四五六七八九十百千万两几数多半全今去明前后当每本同次翌上下该某是整周来隔往昔早晚新头第元末近历逐闰学财甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥鼠牛虎兔龙蛇马羊猴鸡狗猪）)”】}\]]\s?$/u

interface Witness {
  before: Pick<RegExp, 'test'>
  after: RegExp
  /** “年全市接待游客500万人” may mean “each year”: a figure in the clause speaks for that. */
  notWithFigure: boolean
}

const WITNESSES: readonly Witness[] = [
  { before: { test: (before) => !DATED.test(before) }, after: /^ ?(?:1[0-2]|[1-9])月(?:[12]\d|3[01]|[1-9])日/u, notWithFigure: false },
  {
    before: new RegExp(`(?:${OPENING}|${TIME_PREPOSITION}|${LINK}|${AREA}|${BODY}) ?$`, 'u'),
    after: new RegExp(`^ ?(?:${PART})`, 'u'),
    notWithFigure: false,
  },
  {
    before: new RegExp(`(?:${OPENING}|${TIME_PREPOSITION}|${LINK}|${BODY})$`, 'u'),
    after: new RegExp(`^(?:${SINCE})`, 'u'),
    notWithFigure: false,
  },
  { before: new RegExp(`(?:${OPENING}|${TIME_PREPOSITION}|${LINK})$`, 'u'), after: new RegExp(`^(?:${SCOPE})`, 'u'), notWithFigure: true },
  { before: new RegExp(`${BODY}$`, 'u'), after: new RegExp(`^(?:${PREDICATE})`, 'u'), notWithFigure: true },
  // A span of years with one end missing: “年至2030年”, “2021—年”.
  { before: new RegExp(`(?:${OPENING}|[为自从在])$`, 'u'), after: /^(?:至|到|—|–|~|～|-)\d{4}年/u, notWithFigure: false },
  { before: /\d{4}年?(?:至|到|—|–|~|～|-)$/u, after: /^(?![底初末中度均内])/u, notWithFigure: false },
  // “至年，”, and two years side by side: “年、年，是…”. A list of units (日、月、年) begins otherwise.
  { before: /(?:^|[。；;：:]|[至自从]|截至)$/u, after: /^[，,。；;]/u, notWithFigure: false },
  { before: /(?:^|[。；;：:]|[至自从]|截至)$/u, after: /^[、和]年[，,、和]/u, notWithFigure: false },
  { before: /(?:^|[。；;：:]|[至自从])年[、和]$/u, after: /^[，,、和是]/u, notWithFigure: false },
]

/** “2024 年”: editors and people put spaces between figures and words. */
const NUMBERED = /[\d〇零一二三四五六七八九十] {0,2}$/u

/** Characters on the left that a witness may look at. */
const BEHIND = 8
/** Longest clause that is searched for a figure. */
const CLAUSE = 40

/** Places of every 年 without its number in a folded text, as offsets in it. */
export function readBareYears(text: string): Range[] {
  const found: Range[] = []
  for (let at = text.indexOf('年'); at >= 0; at = text.indexOf('年', at + 1))
    if (!isNumbered(text.charCodeAt(at - 1)) && isBare(text, at)) found.push({ start: at, end: at + 1 })
  return found
}

/** Most years are written in digits right before 年. */
function isNumbered(code: number): boolean {
  return code >= 48 && code <= 57
}

function isBare(text: string, at: number): boolean {
  const left = Math.max(0, at - BEHIND)
  // Where the text before was cut off, `^` must not take the cut for the start of the block.
  const before = (left > 0 ? '…' : '') + text.slice(left, at)
  if (NUMBERED.test(before)) return false
  const after = text.slice(at + 1, at + 1 + CLAUSE)
  // What may follow is said more shortly than what may stand before.
  return WITNESSES.some(
    (witness) => witness.after.test(after) && witness.before.test(before) && !(witness.notWithFigure && opensWithFigure(after)),
  )
}

/** Is there a figure before the clause ends? */
function opensWithFigure(after: string): boolean {
  return /^[^，,。；;！？”\d]*\d/u.test(after)
}
