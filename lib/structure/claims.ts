/**
 * Announced counts as written: “六个方面”, “三项措施”, “‘三个到位’”. Reading only finds and describes them;
 * which list one belongs to, if any, is decided where the lists are known.
 */
import { characterSet } from '../text/characters'
import type { Range } from '../text/document'
import type { FoldedText } from '../text/fold'
import { parseChineseNumeral } from '../text/numerals'
import { type InlineList, readInlineList, readTimes } from './inline-lists'

/** A number with its measure and noun, and how it stands in its sentence. */
export interface Claim extends Range {
  text: string
  /** null for 几个, 若干项: it takes the place of a count but cannot be compared. */
  count: number | null
  number: Range
  /** What is counted: “方面”, “到位”; empty for “三点”. */
  noun: string
  nounKind: 'list' | 'thing' | 'other'
  isQuoted: boolean
  /** Words before it that lead in a list: 讲…, 从…; `surely`: 以下…, after which one must follow. */
  leads: 'surely' | 'perhaps' | null
  /** 设, 成立, 分为 right before it: what is set up is listed next. */
  setsUp: boolean
  /** 这, 该: points back unless a colon follows. */
  pointsBack: boolean
  /** What is listed without markers after a colon that follows it at once. */
  inline: InlineList | null
}

const CHINESE_COUNT = '(?:[二三四五六七八九]?十[一二三四五六七八九]?|[两二三四五六七八九])'
const MEASURE = '(?:[个大项]?(?:方面|阶段|环节|层面|步骤)|[个项条点种类大件步关道把块张场笔])'
const QUOTED = '[“‘「『"][\\p{Script=Han}]{1,8}[”’」』"]'
const CLAIM = new RegExp(`(${CHINESE_COUNT}|\\d{1,2}|几|若干|多|数)(${MEASURE})(${QUOTED}|(?:的?[\\p{Script=Han}A-Za-z]){0,9})`, 'uy')
/** “原因有三：”, “‘三查’：” and “五必访：”, “先后三次”, “共12篇”. */
const BARE = new RegExp(`(${CHINESE_COUNT})(?=[：:，,。；;])`, 'uy')
const COINED = new RegExp(
  `(${CHINESE_COUNT})([^\\P{Script=Han}一二两三四五六七八九十]{1,4})(?=[”’"」』]?[：:]|[”’"」』]\\p{Script=Han}{1,4}[：:])`,
  'uy',
)
const TIMES = new RegExp(`(${CHINESE_COUNT}|\\d{1,2})([次批轮])`, 'uy')
const WHOLE = new RegExp(`(${CHINESE_COUNT}|\\d{1,3})(篇|[章条](?![\\p{Script=Han}：:]))`, 'uy')
const OPENS = characterSet('二三四五六七八九十两几若多数0123456789')

/** More of a number; what can follow a count. */
const IN_NUMBER = characterSet('零〇一二三四五六七八九十百千万亿两0123456789.．')
const AFTER_COUNT = characterSet('个大项方阶环层步条点种类件关道把块张场笔次批轮篇章：，。；:,;干')
const COLONS = characterSet('：:')

/** Nouns that announce a list rather than count things in the world. */
const LIST_NOUN =
  /(?:方面|阶段|环节|层面|步骤|问题|工作|措施|意见|要求|任务|原则|原因|特点|特征|难题|难点|建议|办法|做法|举措|实事|大事|要事|事项|事情|事|关键|重点|情况|困难|不足|变化|转变|结合|到位|关系|条件|内容|目标|体会|经验|启示|短板|弱项|优势|机遇|挑战|抓手|突破口|突破|提升|统一|着力点|切入点|支撑|坚持|必须|确保|强化|更加|明显|显著|新|心得|思考|看法|想法|希望|思路|路径|瓶颈|堵点|痛点|卡点|症结|表现|情形|法宝|窗口|节点|层次|优势|方向|维度|领域|板块|部分|类型|标准|条款|规定|理由|依据|意义|作用|亮点|成效|成绩|风险|隐患|矛盾|倾向|现象|误区|观点|结论|要点|要素|行动|工程|机制|体系|制度|头|关|点|条|步)$/
/** Things that are counted, not listed: “15个村：一是东片8个” groups them. */
const THING =
  /(?:村|乡|镇|街道|社区|县|市|区|省|州|项目|企业|公司|单位|部门|学校|园区|基地|家庭|农户|合作社|组|支部|党委|中心|平台|站|产品|品种|品牌|年|月|季度|小时|分钟|工作日|百分点|人|代表|委员|标段|产业|案件|国家|城市|地区|党员|干部|学生|岗位|床位|车位|点位|奖项|专利|案例|名额|世纪|星期|周)$/
/** Words that end a noun phrase's being one: it tells what happened. */
const PREDICATE = /完成|推进|实施|见效|取得|圆满|全面|全部|有序|加快|超额|顺利|达到|提前|之一|以上|以下|左右|均|都|已|被|将|为|是|了|过/
/** Before a number they make it another one, an ordinal or a bound. */
const NOT_AFTER_SIGN = characterSet('第零〇一二三四五六七八九十百千万亿两几数多余每各某0123456789.．%~～—+＋-前近约超逾满再又同任')
const NOT_AFTER =
  /(?:(?<!先)后|(?:至少|最少|最多|不少于|不超过|超过)[^，。；：,;:]{0,4}|不少于|不低于|不超过|超过|上述|以上|其中|另有|仅有)$/
const LEADS_SURELY = /(?:以下|下列|如下|下面)[^。；;，,：:！？]{0,6}$/
const LEADS =
  /(?:从|在|围绕|分|分为|讲|谈|提|说|强调|汇报|做好|抓好|抓|做|办|采取|开展|存在|面临|注意|把握|坚持|处理好|落实|突出|主要有|主要是|具体有|具体讲|共|有|是)[^。；;，,：:！？]{0,10}$/
const SETS_UP = /(?:[下共分]?设[立置有]?|成立了?|组建了?|[划细]?分[为成]|编为|选[定取]了?)$/
const LEADS_AT_ONCE = /(?:[有是为就讲谈提说]|[分归][成为])$/
/** Phrases of their own that hold a number, whatever stands after them. Users add theirs in the settings. */
const FIXED =
  /^(?:两个(?:确立|维护|结合|一百年|毫不动摇|大局|革命)|三个(?:务必|代表|区分开来|牢固树立)|四个(?:意识|自信|全面|伟大|最严|不摘|合格|服从|革命)|五个(?:必由之路|统筹|振兴)|六个必须坚持|四项基本原则|五项(?:基本)?原则|八项(?:规定|注意)|六[项大]纪律|三大(?:攻坚战|纪律|作风|法宝)|四种形态|四大考验|四种危险|五大(?:发展)?理念|四下基层|五小工程)/
const QUOTATION_MARKS = /[“”‘’「」『』"]/g
const STEPS = /[步阶骤]/
/** “从四个方面作汇报”: verbs of speaking that no counted noun begins with. */
const SAYS = /^(?:[作做][出了个]?|来|给|向|同|跟|对|进行|简要|谈|讲|说|汇报|阐述|介绍|总结|剖析)/
const POINTS_BACK = /[这该此那]$/
/** The list itself, run on without a stop: “两个难题一是…”. */
const LIST_BEGINS = /(?:一[是要]|第一|其一|首先).*$/
const BEHIND = 18

/** What a text says about numbers of things that are listed. */
export interface ClaimFacts {
  claims: readonly Claim[]
  /** “精选12篇”, “共7章63条”: about the whole document. */
  wholes: readonly Whole[]
}

export interface Whole extends Range {
  text: string
  count: number
  number: Range
  unit: '篇' | '章' | '条'
}

const NO_CLAIMS: ClaimFacts = { claims: [], wholes: [] }

/** All claims of a folded text, in order. Linear: bounded patterns at number characters only. */
export function readClaims(folded: FoldedText): ClaimFacts {
  const { text } = folded
  let facts: { claims: Claim[]; wholes: Whole[] } | null = null
  for (let at = 0; at < text.length; at++) {
    if (!OPENS[text.charCodeAt(at)] || !mayCount(text, at)) continue
    const before = text.slice(Math.max(0, at - BEHIND), at)
    if (NOT_AFTER.test(before)) continue
    const whole = readWhole(folded, at, before)
    const claim = whole ? null : readClaim(folded, at, before)
    if (!whole && !claim) continue
    facts ??= { claims: [], wholes: [] }
    if (whole) facts.wholes.push(whole)
    if (!claim) continue
    facts.claims.push(claim)
    // Past the number: another may follow inside the noun phrase, “3方面11项任务”.
    while (folded.toSource(at + 1) < claim.number.end) at++
  }
  return facts ?? NO_CLAIMS
}

/** A cheap look before the patterns: a number goes on only with a measure or its stop, coined words with a colon. */
function mayCount(text: string, at: number): boolean {
  if (at > 0 && NOT_AFTER_SIGN[text.charCodeAt(at - 1)]) return false
  let end = at + 1
  const last = Math.min(text.length, at + 3)
  while (end < last && IN_NUMBER[text.charCodeAt(end)]) end++
  if (end >= text.length) return false
  if (AFTER_COUNT[text.charCodeAt(end)]) return true
  const limit = Math.min(text.length, end + 10)
  for (let i = end; i < limit; i++) if (COLONS[text.charCodeAt(i)]) return true
  return false
}

function readClaim(folded: FoldedText, at: number, before: string): Claim | null {
  return (
    readCounted(folded, at, before) ??
    readCoined(folded, at, before) ??
    readBare(folded, at, before) ??
    readNumberOfTimes(folded, at, before)
  )
}

function readCounted(folded: FoldedText, at: number, before: string): Claim | null {
  const match = matchAt(CLAIM, folded.text, at)
  if (!match) return null
  const [, number = '', measure = '', words = ''] = match
  // “分三步推进”, “从四个方面作汇报”: what follows is what is done.
  const phrase = nounPhrase(words) ?? (STEPS.test(measure) ? '' : null)
  if (phrase === null || /^[年月]/.test(phrase)) return null
  const noun = SAYS.test(phrase) && measure.length > 1 ? '' : phrase.replace(QUOTATION_MARKS, '')
  const claim = toClaim(folded, at, number, measure + (noun && phrase), noun, before)
  if (!claim) return null
  claim.nounKind = kindOf(noun || measure)
  // “主要有两个：” can mean nothing else; “项目12个：” counts things.
  if (noun === '' && LEADS_AT_ONCE.test(before) && /^[：:]/.test(folded.text.slice(at + claim.text.length))) claim.nounKind = 'list'
  if (claim.count !== null) claim.inline = readInlineList(folded, at + claim.text.length, noun, claim.count)
  return claim
}

function kindOf(counted: string): Claim['nounKind'] {
  if (THING.test(counted)) return 'thing'
  return LIST_NOUN.test(counted) ? 'list' : 'other'
}

/** “‘三查’：查思想、查作风、查纪律”; without quotation marks every item must name what is counted. */
function readCoined(folded: FoldedText, at: number, before: string): Claim | null {
  const match = matchAt(COINED, folded.text, at)
  if (!match) return null
  const [, number = '', noun = ''] = match
  const claim = toClaim(folded, at, number, noun, noun, before)
  if (!claim?.count) return null
  const inline = readInlineList(folded, at + claim.text.length, noun, claim.count)
  if (!/[“‘"「『]$/.test(before) && inline?.form !== 'suffix') return null
  return { ...claim, inline, nounKind: 'thing' }
}

/** “原因有三：”. */
function readBare(folded: FoldedText, at: number, before: string): Claim | null {
  const match = matchAt(BARE, folded.text, at)
  const claim = match && /(?:有|为|如下|以下)$/.test(before) ? toClaim(folded, at, match[1] ?? '', '', '', before) : null
  const inline = claim?.count ? readInlineList(folded, at + claim.text.length, '', claim.count) : null
  return claim && { ...claim, inline, nounKind: 'list' }
}

/** “先后三次在A会、B会、C会上部署”. */
function readNumberOfTimes(folded: FoldedText, at: number, before: string): Claim | null {
  const match = before.endsWith('先后') ? matchAt(TIMES, folded.text, at) : null
  const claim = match && toClaim(folded, at, match[1] ?? '', match[2] ?? '', '', before)
  return claim && { ...claim, inline: readTimes(folded, at + claim.text.length, match[2] ?? ''), nounKind: 'thing' }
}

function readWhole(folded: FoldedText, at: number, before: string): Whole | null {
  const match = matchAt(WHOLE, folded.text, at)
  if (!match || !/(?:精选了?|共|共有|收录了?|收集了?|汇编了?|整理了?|分为?|[章节])$/.test(before)) return null
  const claim = toClaim(folded, at, match[1] ?? '', match[2] ?? '', '', before)
  const unit = match[2]
  if (!claim?.count || (unit !== '篇' && unit !== '章' && unit !== '条')) return null
  const { start, end, text, count, number } = claim
  return { start, end, text, count, number, unit }
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

function toClaim(folded: FoldedText, at: number, number: string, rest: string, noun: string, before: string): Claim | null {
  const { text, toSource } = folded
  const count = number.charAt(0) <= '9' ? Number(number) : parseChineseNumeral(number)
  // “一个方面”, “一项任务” is as often an article as a number.
  if (count === 1 || count === 0) return null
  const end = at + number.length + rest.length
  if (FIXED.test(text.slice(at, end).replace(QUOTATION_MARKS, ''))) return null
  return {
    start: toSource(at),
    end: toSource(end - 1) + 1,
    text: text.slice(at, end),
    count,
    number: { start: toSource(at), end: toSource(at + number.length - 1) + 1 },
    noun,
    nounKind: 'other',
    isQuoted: /[“‘"「『]$/.test(before) && /^[”’"」』]/.test(text.slice(end, end + 1)),
    leads: LEADS_SURELY.test(before) ? 'surely' : LEADS.test(before) ? 'perhaps' : null,
    setsUp: SETS_UP.test(before),
    pointsBack: POINTS_BACK.test(before),
    inline: null,
  }
}

/** The noun after the measure, without 的…; null where the words are no noun phrase but tell something. */
function nounPhrase(words: string): string | null {
  if (/^[“‘「『"]/.test(words)) return words
  const phrase = words.replace(LIST_BEGINS, '')
  const noun = phrase.replace(/的.*$/, '')
  if (PREDICATE.test(phrase)) return null
  return noun
}
