/** Names counted inside one sentence: “A、B、C3个乡镇”, “三项重点（A、B、C）”. */
import type { Quantity } from '../../quantities/model'
import { formatChineseNumeral } from '../../text/numerals'
import type { Sentence } from '../clauses'
import { listStart, type NameList, readNames } from '../lists'
import type { LocalStatement } from '../model'
import { directStatement, type Passage } from './pattern'

/** What names are counted by. Units of measure and of events are not. */
const CLASSIFIER =
  /^(?:个|家|所|项|条|大|类|种|名|位|村|镇|乡|县|市|省|区|州|社区|部门|单位|方面|产业|行业|园区|街道|科|局|处|户|座|处|门|级|款|点|环节|领域|品种|渠道|途径|阶段|重点|项目|工程)$/
/** Doing words in front of a number govern its noun, they are not names: “新建、改建12所学校”. */
const DOING =
  /(?:建|修|扩|改|办|设|立|成|定|订|整|治|查|打|开|发|推|引|进|培|训|育|实施|完成|启动|举办|组织|参加|落实|安排|配备|购置|表彰|获得|命名|评选|创建|打造|新增|入选|投产|在建|竣工|签约|落户|取得|制定|出台|化解|受理|办理|解决|关闭|淘汰|取缔|检查|走访|慰问|救助|帮扶|资助|接收|接待|迁建|加固|改造|维修|绿化|硬化|美化|申报|认定|转化|实现|确定|明确|下发|印发|编制|争取|梳理|排查|累计|各有?|共有?|有)$/

/** Lists of names are shorter. */
const REACH = 400

export function* readListedCounts(sentence: Sentence, { text }: Passage): Generator<LocalStatement> {
  for (const { quantity } of sentence.terms) {
    if (!isNameCount(quantity)) continue
    const statement = readBracket(text, quantity) ?? readTop(text, quantity) ?? readTail(text, sentence.start, quantity)
    if (statement) yield statement
  }
}

function isNameCount({ dimension, value, exact, hedge, detail, unit, multiplier }: Quantity): boolean {
  if (!dimension?.startsWith('count:') || !exact || hedge || detail || multiplier > 0 || !value || value.d !== 1n) return false
  return value.n >= 2n && value.n <= 60n && CLASSIFIER.test(unit ?? '')
}

/** “A、B、C、D 4个乡镇”: the names stand right before the number. */
function readTail(text: string, sentenceStart: number, count: Quantity): LocalStatement | null {
  const from = Math.max(sentenceStart, count.start - REACH)
  if (!text.slice(from, count.start).includes('、')) return null
  const end = backOver(text, count.start)
  const start = listStart(text, from, end)
  const list = readNames(text, start, end)
  if (!list || list.names.length < 2 || !areNames(text, list)) return null
  const after = text.slice(count.end, count.end + 8)
  if (/^(?:以上|左右|多|余|以内|以下)|之一/.test(after)) return null
  // “解决资金、用地问题5个”: without a noun after it the number counts the noun before it.
  if (/^(?:个|项|条|家|名|位|所)$/.test(count.unit ?? '') && !/^\s*[\u4e00-\u9fff“]/.test(after)) return null
  return judged(text, count, list, 'P37')
}

/** Words that sum up a list without being part of it: 共, 这, 等. */
function backOver(text: string, at: number): number {
  let end = at
  while (end > 0 && /\s/.test(text.charAt(end - 1))) end--
  const word = /(?:一共|共计|合计|总共|共|这)$/.exec(text.slice(Math.max(0, end - 2), end))
  return word ? end - word[0].length : end
}

/** “N个X（A、B、C）”, “N个X：A、B、C”: the names stand in the bracket after the noun. */
function readBracket(text: string, count: Quantity): LocalStatement | null {
  const after = text.slice(count.end, count.end + 12)
  if (!after.includes('（')) return null
  const found = /^[^，。；：、（）\n\t“”《》\d]{0,10}（/.exec(after)
  if (!found || /中|之一|以上/.test(found[0])) return null
  const start = count.end + found[0].length
  const close = closing(text, start)
  if (close < 0) return null
  const inner = text.slice(start, close)
  if (/[；。，：]|\d/.test(inner) || /^(?:其中|含|包括|见|详见|以上|以下|不含|如|例如|指|即)/.test(inner)) return null
  const list = readNames(text, start, close)
  if (!list || list.names.length < 2) return null
  return judged(text, count, list, 'P38')
}

/** “前三名：A、B、C”, “居前3位的乡镇是A、B、C” */
function readTop(text: string, count: Quantity): LocalStatement | null {
  if (text.charAt(count.start - 1) !== '前' || !/^[名位]$/.test(count.unit ?? '')) return null
  const found = /^(?:的[^，。；：、\d]{1,8})?(?:：|(?:依次|分别)?[是为])/.exec(text.slice(count.end, count.end + 14))
  if (!found) return null
  const start = count.end + found[0].length
  const end = start + text.slice(start, start + REACH).search(/[，。；\n]|$/)
  const list = readNames(text, start, end)
  if (!list || /[\d：（]/.test(text.slice(start, end))) return null
  return judged(text, count, list, 'S8')
}

function closing(text: string, start: number): number {
  let depth = 0
  for (let at = start; at < text.length && at - start < REACH; at++) {
    if (text.charAt(at) === '（') depth++
    if (text.charAt(at) === '）' && depth-- === 0) return at
  }
  return -1
}

function areNames(text: string, { names, isOpen }: NameList): boolean {
  const words = names.map(({ start, end }) => text.slice(start, end))
  const last = words[words.length - 1] ?? ''
  // Figures, nested lists and doing words inside the names: something else is being said.
  if (words.some((word) => /\d|[：；]/.test(word)) || words.slice(1).some((word) => word.length > 16 || /的|等/.test(word))) return false
  if (/等/.test(words[0] ?? '')) return false
  if (/^[一二三四五六七八九十两几百千]+$/.test(last) || words.slice(1).some((word) => /^[一二三四五六七八九十]+$/.test(word))) return false
  // A list of doing words governs the noun after the number; a doing word among nouns is a noun.
  return isOpen || !(DOING.test(last) || words.every((word) => DOING.test(word)))
}

function judged(text: string, count: Quantity, list: NameList, pattern: string): LocalStatement | null {
  const said = Number(count.value?.n ?? 0n)
  const { names, least, most, isOpen } = list
  const isRight = isOpen ? least <= said : said >= least && said <= most
  // Far off is another relation: names of places and a number of projects there.
  const gap = said < least ? least - said : said - most
  const verdict = isRight ? 'consistent' : gap > Math.max(2, Math.floor(least / 3)) ? 'not-checkable' : 'inconsistent'
  const counted = least === most ? `${least}` : `${least}～${most}`
  return directStatement(
    {
      code: 'figures/listed-count',
      pattern,
      kind: isOpen ? 'open-list' : 'list',
      verdict,
      formula: isOpen
        ? `${counted} ≤ ${said}`
        : `${names.length > 6 ? `${names.length}项` : names.map(({ start, end }) => text.slice(start, end)).join('、')}：${counted}`,
      operands: [
        { location: { start: count.start, end: count.end }, role: 'count', quantity: count },
        ...names.map((location) => ({ location, role: 'name' as const, quantity: null })),
      ],
    },
    { recomputed: counted, correction: verdict === 'inconsistent' && least === most ? countCorrection(count, least) : null },
  )
}

function countCorrection(count: Quantity, names: number): LocalStatement['correction'] {
  const expected = count.text.slice(count.number.start - count.start, count.number.end - count.start)
  const newText = likeNumber(expected, names)
  return newText === null ? null : { operand: 0, location: { ...count.number }, expected, newText }
}

/** The count in the writing of the old number: 4, ４, 四, 两. */
function likeNumber(before: string, count: number): string | null {
  if (/^\d+$/.test(before)) return String(count)
  if (/^[０-９]+$/.test(before)) return String(count).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
  if (/^[一二两三四五六七八九十]+$/.test(before)) return count === 2 ? '两' : formatChineseNumeral(count)
  return null
}
