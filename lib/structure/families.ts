/**
 * The marker families as data: what each looks like, what stands before or after it where it is no
 * marker, and how much support it needs. Adding a family is adding a row.
 *
 * Patterns run over folded text (ASCII digits and letters, no zero-width characters); punctuation comes in
 * both widths. They are tried only at characters of `opens` and are bounded in length, so that reading is
 * linear in the text.
 */
import { CHINESE_ORDINAL, parseChineseNumeral, parseStem, parseSymbolNumeral } from '../text/numerals'
import { BOUNDARY_STRENGTH, type Boundary } from './candidate'
import type { MarkerFamily } from './model'

const N = CHINESE_ORDINAL
const D = '[1-9]\\d?'
const CHINESE = '一二三四五六七八九十廿'
const ARABIC = '123456789'
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟㊱㊲㊳㊴㊵㊶㊷㊸㊹㊺㊻㊼㊽㊾㊿'
const ROMAN = 'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ'
const BULLETS = '•●◆▪■◇○★☆▶►➢➤✓·'

export interface FamilyPattern {
  family: MarkerFamily
  /** Characters that a marker of this row can begin with. */
  opens: string
  /** Sticky. Group 1 is the number, group 2 (optional) what else belongs to the key. The whole match is the marker. */
  pattern: RegExp
  /** Weakest boundary accepted. */
  boundary: Boundary
  /** The text right before the match that rules it out altogether. */
  notAfter?: RegExp
  /** The text right after the match that rules it out altogether. */
  notBefore?: RegExp
  /** The text right after the match that asks for a neighbour in the sequence; inside a line it rules the match out. */
  doubtfulBefore?: RegExp
  needsSupport?: boolean
  nearOnly?: boolean
  /** The number, where it is not simply the Chinese or Arabic numeral of group 1. */
  ordinal?(number: string): number | null
}

/** A run of neighbouring numbers, “二、三产业”: the second number and what such runs end in. */
const RUN_END = '[、和及至到]|[个级季月年等产类位线条期次名批间家人天日届号组种楼栋层班线]|分之'
const NEIGHBOUR_RUN = new RegExp(`^(?:${N}|\\d)(?:${RUN_END})`)
const CITED = /(?:第|条|款|班|表|图|式|附件|附录|公式|编号|[A-Za-z0-9])$/
/** “（一）班”, “（一）、（二）项”: cited, not opened. */
const CITED_AFTER = new RegExp(
  `^(?:班(?![子级组列])|期(?![限间望初末中盼货])|款(?![项待])|号(?![召码])|项(?:规定|条件|情形|所|的|、)|[、和及或至到]? ?[（(] ?(?:${N}|\\d{1,2}) ?[)）])`,
)
const NUMERAL_BEFORE = /[第零〇一二三四五六七八九十百千万统专单唯逐\d]$/
/** 要务, 要素: nouns, where 要 is no verb. */
const NO_VERB = '[务义素件领紧塞害闻点目职案]'
/** Verbs that writers number: 一抓…二抓…, 一树…二强…三转…. */
const VERBS =
  '抓看查听把强严促盯转管保防治问访送评帮靠讲学比创争立改破守稳推补提突找用树练聚筑优拓增扩搭引育选配敢勇善压夯厚铸凝燃赛晒谋定控降去清拆整打攻化融联通畅开放做干办跑赶超想思察验核摸排研议督导奖罚惩警教训宣唱写记签算备存养护修换迁搬退种栽收减免借挖抢挂跟亮明正深重精细实鼓激添汇领当勤狠准畅立知懂会扛担'

export const FAMILIES: readonly FamilyPattern[] = [
  {
    family: '一、',
    opens: CHINESE,
    pattern: new RegExp(`(${N})、`, 'uy'),
    boundary: 'soft',
    notAfter: /[第\d零〇一二三四五六七八九十百千、]$/,
    doubtfulBefore: NEIGHBOUR_RUN,
  },
  {
    family: '一、',
    opens: CHINESE,
    pattern: new RegExp(`(${N})(?:[.．丶﹑､](?![一二三四五六七八九十])|[，,](?![\\d一二三四五六七八九十]))`, 'uy'),
    boundary: 'block',
    needsSupport: true,
  },
  // “一 、”, “1 .”: a space that does not belong there.
  { family: '一、', opens: CHINESE, pattern: new RegExp(`(${N}) {1,2}、`, 'uy'), boundary: 'block' },
  { family: '1.', opens: ARABIC, pattern: new RegExp(`(${D}) {1,2}[.．、](?!\\d)`, 'uy'), boundary: 'block', needsSupport: true },
  {
    family: '（一）',
    opens: '（(',
    pattern: new RegExp(`[（(] ?(${N}) ?[)）]`, 'uy'),
    boundary: 'none',
    notAfter: CITED,
    notBefore: CITED_AFTER,
  },
  { family: '（一）', opens: '㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩', pattern: /(.)/uy, boundary: 'none', notAfter: CITED, ordinal: parseSymbolNumeral },
  { family: '（一）', opens: '（(', pattern: /[（(]([-—－–])[)）]/uy, boundary: 'block', needsSupport: true, ordinal: () => 1 },
  { family: '1.1', opens: ARABIC, pattern: /(\d{1,2}(?:[.．]\d{1,2}){1,3})(?= +(?![\d%‰亿万]))/uy, boundary: 'block' },
  {
    family: '1.1',
    opens: ARABIC,
    pattern: /(\d{1,2}(?:[.．]\d{1,2}){1,3})(?=[\p{Script=Han}《“])(?![亿万元个倍年月日米吨公平千百亩户人次件岁版届度分折寸英])/uy,
    boundary: 'block',
    needsSupport: true,
  },
  { family: '1.', opens: ARABIC, pattern: new RegExp(`(${D})[.．](?!\\d)`, 'uy'), boundary: 'soft', notAfter: /[\d.．A-Za-z]$/ },
  {
    family: '1.',
    opens: ARABIC,
    pattern: new RegExp(`(${D})[.．](?=\\d)`, 'uy'),
    boundary: 'hard',
    notAfter: /[\d.．A-Za-z]$/,
    // “3.5叶期”; a year may well follow: “1.2024年底前…”.
    doubtfulBefore: /^\d{1,3}(?!\d)/,
    needsSupport: true,
  },
  {
    family: '1.',
    opens: ARABIC,
    pattern: new RegExp(`(${D})、`, 'uy'),
    boundary: 'soft',
    notAfter: /[\d.．、A-Za-z]$/,
    doubtfulBefore: /^(?:\d|[一二三四五六七八九十]、)/,
  },
  { family: '1.', opens: '⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛', pattern: /(.)/uy, boundary: 'soft', ordinal: parseSymbolNumeral },
  {
    family: '1.',
    opens: 'lI|',
    pattern: /([lI|])[.．、](?=[\p{Script=Han}“《])/uy,
    boundary: 'block',
    needsSupport: true,
    ordinal: () => 1,
  },
  {
    family: '一、',
    opens: '-—–－',
    pattern: /([-—–－])、(?=[\p{Script=Han}“《])/uy,
    boundary: 'block',
    needsSupport: true,
    ordinal: () => 1,
  },
  { family: '1.', opens: ARABIC, pattern: new RegExp(`(${D})[丶﹑､]`, 'uy'), boundary: 'block', needsSupport: true },
  {
    family: '（1）',
    opens: '（(',
    pattern: new RegExp(`[（(] ?(${D}) ?[)）]`, 'uy'),
    boundary: 'none',
    notAfter: CITED,
    notBefore: CITED_AFTER,
  },
  { family: '（1）', opens: '⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇', pattern: /(.)/uy, boundary: 'none', notAfter: CITED, ordinal: parseSymbolNumeral },
  {
    family: '①',
    opens: CIRCLED,
    pattern: /(.)/uy,
    boundary: 'none',
    notAfter: /[注图表见]$/,
    notBefore: /^(?:号|[～~至和，。；）)①-⑳]|、(?:[①-⑳]|$))/,
    ordinal: parseSymbolNumeral,
  },
  { family: '1)', opens: ARABIC, pattern: new RegExp(`(${D})[)）]`, 'uy'), boundary: 'soft', notAfter: /[（(\d]$/, needsSupport: true },
  {
    family: 'A.',
    opens: LETTERS,
    pattern: /([A-Za-z])[.．、)）]/uy,
    boundary: 'soft',
    notAfter: /[A-Za-z（(]$/,
    notBefore: /^[A-Za-z][.．、)）]/,
    needsSupport: true,
    nearOnly: true,
    ordinal: (letter) => (letter.toLowerCase().codePointAt(0) ?? 96) - 96,
  },
  { family: '甲、', opens: '甲乙丙丁戊己庚辛壬癸', pattern: /(.)、/uy, boundary: 'soft', needsSupport: true, ordinal: parseStem },
  {
    family: 'Ⅰ、',
    opens: ROMAN,
    pattern: new RegExp(`([${ROMAN}])[、.．]`, 'uy'),
    boundary: 'soft',
    notBefore: new RegExp(`^[${ROMAN}]`),
    needsSupport: true,
    ordinal: parseSymbolNumeral,
  },
  {
    family: '第N章',
    opens: '第',
    pattern: /第([一二三四五六七八九十百零〇]{1,6}|\d{1,3})([章节编篇条]|部分)(?= |$|\n|[：:])/uy,
    boundary: 'block',
  },
  {
    family: '第N章',
    opens: '第',
    pattern: /第([一二三四五六七八九十百零〇]{1,6}|\d{1,3})([章节编条]|部分)(?![第规定款和、至的中所及与，,。年])/uy,
    boundary: 'block',
    needsSupport: true,
  },
  {
    family: 'N是',
    opens: CHINESE,
    pattern: new RegExp(`(${N})是(?![否非])`, 'uy'),
    boundary: 'none',
    notAfter: /[统之唯单专同第期周初高大历万逐零〇一二三四五六七八九十百千\d]$/,
    notBefore: new RegExp(`^${N}(?:[，,。；;、]|$)`),
  },
  { family: 'N是', opens: '-—–－', pattern: /([-—–－])是/uy, boundary: 'hard', needsSupport: true, ordinal: () => 1 },
  {
    family: 'N要',
    opens: CHINESE,
    pattern: new RegExp(`(${N})要(?!${NO_VERB})`, 'uy'),
    boundary: 'none',
    notAfter: NUMERAL_BEFORE,
    notBefore: new RegExp(`^${N}不要`),
    needsSupport: true,
  },
  {
    family: 'N抓',
    opens: CHINESE,
    pattern: new RegExp(`(${N})([${VERBS}])(?!手)`, 'uy'),
    boundary: 'none',
    notAfter: NUMERAL_BEFORE,
    needsSupport: true,
    nearOnly: true,
  },
  {
    family: '第N',
    opens: '第',
    pattern: new RegExp(`第(${N})(?=[，,、：:])`, 'uy'),
    boundary: 'soft',
    notBefore: new RegExp(`^(?:、第|[、，,]${N}(?:${RUN_END}))`),
  },
  { family: '第N', opens: '第', pattern: new RegExp(`第(${N})是`, 'uy'), boundary: 'soft', needsSupport: true },
  { family: '第N', opens: '第', pattern: new RegExp(`第(${N})(?=要(?!${NO_VERB}))`, 'uy'), boundary: 'soft', needsSupport: true },
  { family: '第N', opens: '第', pattern: new RegExp(`第(${N})(步|阶段)(?=[（(：:])`, 'uy'), boundary: 'block' },
  { family: '第N', opens: '第', pattern: new RegExp(`第(${N})(步|阶段)(?!走|性)`, 'uy'), boundary: 'soft', needsSupport: true },
  {
    family: '第N',
    opens: '第',
    pattern: new RegExp(`第(${N})((?:个|大|点)?(?:方面|问题|特点|原因|任务|环节|要求|点|项|类|种|条|层面|层|件事)|个)(?=[，,：:是])`, 'uy'),
    boundary: 'soft',
    needsSupport: true,
  },
  {
    family: '首先',
    opens: '首其再然',
    pattern: /(首先|其次|再次|然后)(?=[，,、：:]|[要应是须必])/uy,
    boundary: 'soft',
    needsSupport: true,
    ordinal: (word) => ({ 首先: 1, 其次: 2, 再次: 3 })[word] ?? null,
  },
  {
    family: '首先',
    opens: '最',
    pattern: /(最后)(?=[，,：:]|[要应是须必])/uy,
    boundary: 'soft',
    notBefore: /^[，,]?(?:祝|预祝|衷心|感谢|让我们|再次|一)/,
    needsSupport: true,
    ordinal: () => null,
  },
  { family: '其N', opens: '其', pattern: new RegExp(`其(${N})(?=[，,、：:是])`, 'uy'), boundary: 'soft', needsSupport: true },
  {
    family: '一方面',
    opens: '另一',
    pattern: /(另?一方面)(?!军)/uy,
    boundary: 'none',
    notAfter: /[这那某任各每哪另单同]$/,
    needsSupport: true,
    nearOnly: true,
    ordinal: (word) => (word.startsWith('另') ? 2 : 1),
  },
  {
    family: '一则',
    opens: '一二三',
    pattern: /([一二三])([则来])(?!到|自|源|访|消息|说|二去|短评|新闻|通知|公告)/uy,
    boundary: 'soft',
    needsSupport: true,
    nearOnly: true,
  },
  {
    family: '一个是',
    opens: '还另一再',
    pattern: /((?:还有|另有)?(?:一|另一|再一)([项个种类点条件])是)/uy,
    boundary: 'soft',
    needsSupport: true,
    nearOnly: true,
    ordinal: () => null,
  },
  { family: '•', opens: BULLETS, pattern: /((.)\2*)(?= *[^\s\d])/uy, boundary: 'block', needsSupport: true, ordinal: () => null },
  {
    family: '•',
    opens: '—–-',
    pattern: /(([—–-])\2?)(?![—–是\d-])(?= *[^\s\d—–-])/uy,
    boundary: 'block',
    needsSupport: true,
    ordinal: () => null,
  },
]

/** What can begin with one character. */
export interface Opener {
  rows: readonly FamilyPattern[]
  /** Weakest boundary that any of the rows accepts. */
  boundary: number
  /** Characters of which one must follow; null where any may. */
  follows: ReadonlySet<number> | null
}

const CHINESE_NUMERALS: ReadonlySet<string> = new Set(CHINESE)
/** What follows a Chinese numeral in a marker: more of it, or the rest of the marker. */
const AFTER_NUMERAL = new Set([...`${CHINESE}${VERBS}是要、.．丶﹑､，, 方则来项个种类点条件`].map((character) => character.charCodeAt(0)))

/** By character code; most characters open nothing. */
const OPENERS: (Opener | undefined)[] = new Array(65_536)
for (const character of new Set(FAMILIES.flatMap(({ opens }) => [...opens]))) {
  const rows = FAMILIES.filter(({ opens }) => opens.includes(character))
  const boundary = Math.min(...rows.map((row) => BOUNDARY_STRENGTH[row.boundary]))
  OPENERS[character.charCodeAt(0)] = { rows, boundary, follows: CHINESE_NUMERALS.has(character) ? AFTER_NUMERAL : null }
}

/** What a marker that begins with this character can be. */
export function openerAt(code: number): Opener | undefined {
  return OPENERS[code]
}

/** Words of one family that name the same unit share a key; prefixes and bullet signs are part of it. */
export function keyOf(family: MarkerFamily, number: string, extra: string | undefined): string {
  if (family === '1.1') return `1.1:${number.replace(/[.．]\d+$/, '').replaceAll('．', '.')}`
  return extra && family !== 'N抓' ? `${family}:${extra}` : family
}

/** The ordinal of a number as printed in a family's own way. */
export function ordinalOf(row: FamilyPattern, number: string): number | null {
  if (row.ordinal) return row.ordinal(number)
  const last = row.family === '1.1' ? (/\d+$/.exec(number)?.[0] ?? '') : number
  return /^\d+$/.test(last) ? Number(last) : parseChineseNumeral(last)
}
