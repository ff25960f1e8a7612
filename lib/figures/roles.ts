/** What the words before a figure make of it: a change, a new level, an old level, a due number. */
import { characterSet, isIn } from '../text/characters'

export type Direction = 1 | -1

/** “比上年增加”, “净增”, “降幅达”. */
export interface Change {
  direction: Direction
  /** What grew, where the clause names it anew: “工业投资” in “工业投资增长”. Empty: the subject before. */
  subject: string
  /** Compared with what: “比上年”, “同比”; empty where it is not said. */
  base: string
  /** 年均, 平均: not to be computed from two ends. */
  isAverage: boolean
  verb: string
}

/** “增加到”, “降至”, “达到”; direction 0 where the verb says none. */
export interface Target {
  direction: Direction | 0
  subject: string
}

const RISE = '加快|回升|增长|增加|提高|上升|提升|上涨|扩大|增大|递增|攀升|升高|增收|增产|增支|增效|净增|新增加|多收|增强|增|升|涨|多|高'
const FALL =
  '放缓|收窄|节约|节省|改善|下降|减少|降低|下滑|缩减|压减|回落|缩小|净减|压缩|削减|精简|核减|裁减|减产|减收|减支|缩短|下跌|少收|减轻|减|降|跌|少|低'
const RISES = new Set(RISE.split('|'))
// 增减额, 增速 … as nouns: “增幅9.2%”, “降幅为12%”.
const NOUN = '幅度|幅|速|率|长率|加额|加值|加量|收额|量|额|少额|少量'
const HEDGE = '(?:了|出|达到|达|约|近|超过|逾|仅|有|将近|接近|不足|不到|至少)*'
// “降幅为12%”, but “起降为4起” is what has become of 12.
const NOUN_END = `(?:${NOUN})(?:为|是)?`
const ADVERB =
  '(?:实际|名义|年均|平均|偏|累计|总共|共|净|又|再|仅|只|约|略|大幅|同比|环比|分别|均|各|将|可|已|还|就|大约|稳步|明显|持续|快速|首次)*'
const BASE = '(?:同比|环比|(?<![占对环同性])[比较](?![例重率值好快大])[^，]*?|(?:与|同|和)[^，]*?相比)'

/** The last characters of all that a lead of change may end in. */
const CHANGE_ENDS = characterSet(
  [RISE, FALL, NOUN, '为|是|了|出|达到|达|约|近|超过|逾|仅|有|将近|接近|不足|不到|至少']
    .flatMap((words) => words.split('|').map((word) => word.slice(-1)))
    .join(''),
)
const ENDS_IN_CHANGE = new RegExp(`(?:${RISE}|${FALL})(?:${NOUN_END})?${HEDGE}$`)
const CHANGE = new RegExp(`^(.*?)(${BASE})?(${ADVERB})(${RISE}|${FALL})(${NOUN_END})?${HEDGE}$`)
// “比上年多支出”
const MORE = new RegExp(`^(.*?)(${BASE})(多|少)[\\u4e00-\\u9fff]{1,3}$`)
// 多, 高, 升 alone make a change only after a comparison: “比上年多12户”.
const NEEDS_BASE = new Set(['多', '高', '少', '低', '升', '涨', '降', '减', '增', '跌'])

const MORE_OR_LESS = characterSet('多少')

/** 多 or 少 with one to three characters behind it. */
function isMoreOf(lead: string): boolean {
  const end = lead.length
  return isIn(MORE_OR_LESS, lead, end - 2) || isIn(MORE_OR_LESS, lead, end - 3) || isIn(MORE_OR_LESS, lead, end - 4)
}

/** Reads a lead that ends in a verb of change; null for other leads. */
export function readChange(lead: string): Change | null {
  // With a noun after it, 新增 counts what is new; alone it says by how much a level has grown.
  if (lead === '新增' || lead === '新增了') return { direction: 1, subject: '', base: '', isAverage: false, verb: '新增' }
  const more = isMoreOf(lead) ? MORE.exec(lead) : null
  if (more)
    return { direction: more[3] === '多' ? 1 : -1, subject: more[1] ?? '', base: more[2] ?? '', isAverage: false, verb: more[3] ?? '' }
  if (!isIn(CHANGE_ENDS, lead, lead.length - 1) || !ENDS_IN_CHANGE.test(lead)) return null
  const parts = CHANGE.exec(lead)
  if (!parts) return null
  const [, subject = '', base = '', adverb = '', verb = '', noun = ''] = parts
  // “比95%的目标值低0.2个百分点”: what it is compared with is the figure before.
  const isBased = base !== '' || noun !== '' || /同比|环比|净/.test(adverb) || /^的[^，]{2,8}(?:值|水平|标准|线|数)$/.test(subject)
  if (NEEDS_BASE.has(verb) && !isBased && subject !== '') return null
  return {
    direction: RISES.has(verb) ? 1 : -1,
    subject: subject.replace(/^(?:并|且|而|其)/, ''),
    base,
    isAverage: /年均|平均/.test(adverb) || /年均|年平均/.test(subject),
    verb,
  }
}

const BECOME =
  /^(.*?)(?:(增长|增加|提高|上升|提升|上涨|扩大|扩展|发展|壮大|增|升|涨)|(下降|减少|降低|下滑|缩减|压减|回落|缩小|压缩|削减|精简|缩短|下跌|减|降|跌)|(调整|变|改|转变|达|恢复|控制))(?:了)?(?:到了|到|至|为|成|达)(?:[^，]{0,12}的)?(?:约|近|超过|了)?$/
const BECOME_ENDS = characterSet('到至为成达的约近了过')
const REACH_ENDS = characterSet('到了达升至的')
const REACH = /^(.*?)(?:达到了?|达|升|到|至)(?:[^，]{0,10}的)?$/

/** Reads a lead that ends in “增加到”, “降至”, “达到”, “到”; null for other leads. */
export function readTarget(lead: string): Target | null {
  const become = isIn(BECOME_ENDS, lead, lead.length - 1) ? BECOME.exec(lead) : null
  if (become) return { direction: become[2] ? 1 : become[3] ? -1 : 0, subject: become[1] ?? '' }
  const reach = isIn(REACH_ENDS, lead, lead.length - 1) && /[到至达的]/.test(lead) ? REACH.exec(lead) : null
  return reach ? { direction: 0, subject: reach[1] ?? '' } : null
}

// Not 理由, 由于, 从业, 服从, 自治, 自筹.
const STARTS = /(?:(?<![理自缘事])由(?!于)|(?<![服随听])从(?![事业严快重化而])|自(?![治主然动来筹愿行觉身建查我信给立用]))[^，]{0,14}$/

/** “由…”, “从上年的…”: the figure is where a change starts. */
export function startsChange(lead: string): boolean {
  return STARTS.test(lead)
}

/** “比上年的…”, “较年初”: the figure is what another is compared with. */
export function isCompared(lead: string): boolean {
  return /(?<![占对环同性])[比较](?![例重率值])[^，]{0,12}$/.test(lead)
}

const NOT_DUE = '急用对变答有力届酬援付季邀聘诉试运'
const DUE = new RegExp(`(?<![供适响对相反效回])应(?![${NOT_DUE}])`)
/** 应查, 计划, 任务, 预算: what was to be reached. */
export function isPlanned(words: string): boolean {
  return DUE.test(words) || /计划|任务|目标|预算|指标|安排|下达|拟(?!定)|预计|力争|确保/.test(words)
}

/** 应查, 应到: due by rule, so that the actual number over it is a rate. */
export function isDue(words: string): boolean {
  return DUE.test(words)
}

/** 实查, 已完成, 实际到位: what was reached. */
export function isActual(words: string): boolean {
  return /实(?!施|验|现代)|完成|落实|已|到位|达到|实现|兑现/.test(words)
}

/** A target, a threshold or a forecast rather than what is. */
export function isAim(words: string): boolean {
  return /力争|目标|计划|要(?:求)?达|确保|不低于|不少于|不超过|不高于|不得|控制在|预计|预期|拟|争取|规划|到20[2-9]\d年/.test(words)
}

/** Growth at constant prices or on another basis: two current values say nothing about it. */
export function isOtherBasis(words: string): boolean {
  return /生产总值|GDP|增加值|农林牧渔业?总产值|劳动生产率|可比|不变价|同口径|剔除|扣除|实际增长|实际下降|年均(?!浓度|气温|降水|值)|年平均|自然口径|还原/i.test(
    words,
  )
}
