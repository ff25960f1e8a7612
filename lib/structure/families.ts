/**
 * The marker families as data: what each looks like, what stands before or after it where it is no
 * marker, and how much support it needs. Adding a family is adding a row.
 *
 * Patterns run over folded text (ASCII digits and letters, no zero-width characters); punctuation comes in
 * both widths. Every pattern is bounded in length, so that reading is linear in the text.
 */
import { CHINESE_ORDINAL, parseChineseNumeral, parseStem, parseSymbolNumeral } from '../text/numerals'
import type { Boundary } from './candidate'
import type { MarkerFamily } from './model'

const N = CHINESE_ORDINAL
const D = '[1-9]\\d?'

export interface FamilyPattern {
  family: MarkerFamily
  /** Group 1 is the number, group 2 (optional) what else belongs to the key. The whole match is the marker. */
  pattern: RegExp
  /** Weakest boundary accepted. */
  boundary: Boundary
  /** The text right before the match that rules it out altogether. */
  notAfter?: RegExp
  /** The text right after the match that rules it out altogether. */
  notBefore?: RegExp
  /** The text right after the match that asks for a neighbour in the sequence. */
  doubtfulBefore?: RegExp
  needsSupport?: boolean
  nearOnly?: boolean
  slip?: 'lookalike' | 'punctuation'
  /** The number, where it is not simply the Chinese or Arabic numeral of group 1. */
  ordinal?(number: string): number | null
}

/** A run of neighbouring numbers, “二、三产业”: the second number and what such runs end in. */
const NEIGHBOUR_RUN = new RegExp(`^(?:${N}|\\d)(?:[、和及至到]|[个级季月年等产类位线条期次名批间家人天日届号组种楼栋])`)
const CITED = /(?:第|条|款|班|表|图|式|附件|附录|公式|编号|[A-Za-z0-9])$/

export const FAMILIES: readonly FamilyPattern[] = [
  {
    family: '一、',
    pattern: new RegExp(`(${N})、`, 'gu'),
    boundary: 'soft',
    notAfter: /[第\d一二三四五六七八九十百千、]$/,
    doubtfulBefore: NEIGHBOUR_RUN,
  },
  {
    family: '一、',
    pattern: new RegExp(`(${N})[.．，,](?![\\d一二三四五六七八九十])`, 'gu'),
    boundary: 'block',
    needsSupport: true,
    slip: 'punctuation',
  },
  {
    family: '（一）',
    pattern: new RegExp(`[（(](${N})[)）]`, 'gu'),
    boundary: 'none',
    notAfter: CITED,
    notBefore: /^(?:班|期|款|号|项规定|中|小|条)/,
  },
  { family: '（一）', pattern: /([㈠-㈩])/gu, boundary: 'none', notAfter: CITED, ordinal: parseSymbolNumeral },
  { family: '（一）', pattern: /[（(]([-—－])[)）]/gu, boundary: 'block', needsSupport: true, slip: 'lookalike', ordinal: () => 1 },
  { family: '1.1', pattern: /(\d{1,2}(?:[.．]\d{1,2}){1,3})(?=[ ]+(?![\d%‰亿万]))/gu, boundary: 'block' },
  {
    family: '1.1',
    pattern: /(\d{1,2}(?:[.．]\d{1,2}){1,3})(?=[\p{Script=Han}《“])(?![亿万元个倍年月日米吨公平千百亩户人次件岁版届度分折寸英])/gu,
    boundary: 'block',
    needsSupport: true,
  },
  { family: '1.', pattern: new RegExp(`(${D})[.．](?!\\d)`, 'gu'), boundary: 'soft', notAfter: /[\d.．A-Za-z]$/ },
  { family: '1.', pattern: new RegExp(`(${D})[.．](?=\\d)`, 'gu'), boundary: 'hard', notAfter: /[\d.．A-Za-z]$/, needsSupport: true },
  {
    family: '1.',
    pattern: new RegExp(`(${D})、`, 'gu'),
    boundary: 'soft',
    notAfter: /[\d.．、A-Za-z]$/,
    doubtfulBefore: /^(?:\d|[一二三四五六七八九十]、)/,
  },
  { family: '1.', pattern: /([⒈-⒛])/gu, boundary: 'soft', ordinal: parseSymbolNumeral },
  {
    family: '1.',
    pattern: /([lI|])[.．、](?=[\p{Script=Han}“《])/gu,
    boundary: 'block',
    needsSupport: true,
    slip: 'lookalike',
    ordinal: () => 1,
  },
  { family: '（1）', pattern: new RegExp(`[（(](${D})[)）]`, 'gu'), boundary: 'none', notAfter: CITED, notBefore: /^(?:班|号楼)/ },
  { family: '（1）', pattern: /([⑴-⒇])/gu, boundary: 'none', notAfter: CITED, ordinal: parseSymbolNumeral },
  {
    family: '①',
    pattern: /([①-⑳㉑-㉟㊱-㊿])/gu,
    boundary: 'none',
    notAfter: /[注图表见]$/,
    notBefore: /^(?:号|[～~至和])/,
    ordinal: parseSymbolNumeral,
  },
  { family: '1)', pattern: new RegExp(`(?<![（(\\d])(${D})[)）]`, 'gu'), boundary: 'soft', needsSupport: true },
  {
    family: 'A.',
    pattern: /(?<![A-Za-z])([A-Za-z])[.．、)）]/gu,
    boundary: 'soft',
    needsSupport: true,
    nearOnly: true,
    ordinal: (letter) => (letter.toLowerCase().codePointAt(0) ?? 96) - 96,
  },
  { family: '甲、', pattern: /([甲乙丙丁戊己庚辛壬癸])、/gu, boundary: 'soft', needsSupport: true, ordinal: parseStem },
  { family: '第N章', pattern: /第([一二三四五六七八九十百零〇]{1,6}|\d{1,3})([章节编篇条]|部分)(?=[ ]|$|[：:])/gu, boundary: 'block' },
  {
    family: 'N是',
    pattern: new RegExp(`(${N})是(?![否非])`, 'gu'),
    boundary: 'none',
    notAfter: /[统之唯单专同第期周初高大历万逐零〇一二三四五六七八九十百千\d]$/,
    notBefore: new RegExp(`^${N}[，,。；;、]`),
  },
  { family: 'N是', pattern: /([-—–－])是/gu, boundary: 'hard', needsSupport: true, slip: 'lookalike', ordinal: () => 1 },
  {
    family: 'N要',
    pattern: new RegExp(`(${N})要(?![务义素件领紧塞害闻点目职案])`, 'gu'),
    boundary: 'none',
    notAfter: /[万唯统第零〇一二三四五六七八九十百千专单\d]$/,
    notBefore: new RegExp(`^${N}不要`),
    needsSupport: true,
  },
  {
    family: 'N抓',
    pattern: new RegExp(`(${N})(?=([抓看查听建强严促盯转管保防治问访送评帮带靠讲学比创争亮立改破守稳推补提重突找用]))`, 'gu'),
    boundary: 'none',
    notAfter: /[第零〇一二三四五六七八九十百千统万专单\d]$/,
    needsSupport: true,
    nearOnly: true,
  },
  { family: '第N', pattern: new RegExp(`第(${N})(?=[，,、：:])`, 'gu'), boundary: 'soft' },
  { family: '第N', pattern: new RegExp(`第(${N})是`, 'gu'), boundary: 'soft', needsSupport: true },
  { family: '第N', pattern: new RegExp(`第(${N})(步|阶段)(?!走|性)`, 'gu'), boundary: 'soft', needsSupport: true },
  {
    family: '第N',
    pattern: new RegExp(`第(${N})((?:个|大|点)?(?:方面|点|项|类|层面|层|件事))(?=[，,：:是])`, 'gu'),
    boundary: 'soft',
    needsSupport: true,
  },
  {
    family: '首先',
    pattern: /(首先|其次|再次|再其次|然后)(?=[，,：:]|[要应是须必])/gu,
    boundary: 'soft',
    needsSupport: true,
    ordinal: (word) => (word === '首先' ? 1 : word === '其次' ? 2 : word === '再次' ? 3 : null),
  },
  {
    family: '首先',
    pattern: /(最后)(?=[，,：:]|[要应是须必])/gu,
    boundary: 'soft',
    notBefore: /^[，,]?(?:祝|预祝|感谢|让我们|再次|一)/,
    needsSupport: true,
    ordinal: () => null,
  },
  { family: '其N', pattern: new RegExp(`其(${N})(?=[，,：:是])`, 'gu'), boundary: 'soft', needsSupport: true },
  {
    family: '一方面',
    pattern: /(?<![这那某任各每哪])(另?一方面)(?!军)/gu,
    boundary: 'soft',
    needsSupport: true,
    nearOnly: true,
    ordinal: (word) => (word.startsWith('另') ? 2 : 1),
  },
  {
    family: '一则',
    pattern: /([一二三])([则来])(?!到|自|源|访|消息|说|二去|短评|新闻|通知|公告)/gu,
    boundary: 'soft',
    needsSupport: true,
    nearOnly: true,
  },
  {
    family: '一个是',
    pattern: /((?:还有|另有)?(?:一|另一|再一)([项个种类点条件])是)/gu,
    boundary: 'soft',
    needsSupport: true,
    nearOnly: true,
    ordinal: () => null,
  },
  { family: '•', pattern: /([•●◆▪■◇○★☆▶►➢➤✓·]+|[—–]{1,2}(?![是\d])|-(?![\d-]))(?= *[^\s])/gu, boundary: 'block', ordinal: () => null },
]

/** Words of one family that name the same unit share a key; verbs and prefixes are part of it. */
export function keyOf(family: MarkerFamily, number: string, extra: string | undefined): string {
  if (family === '1.1') return `1.1:${number.replace(/[.．]\d+$/, '').replaceAll('．', '.')}`
  return extra ? `${family}:${extra}` : family
}

/** The ordinal of a number as printed in a family's own way. */
export function ordinalOf(row: FamilyPattern, number: string): number | null {
  if (row.ordinal) return row.ordinal(number)
  const last = row.family === '1.1' ? (/\d+$/.exec(number)?.[0] ?? '') : number
  return /^\d+$/.test(last) ? Number(last) : parseChineseNumeral(last)
}
