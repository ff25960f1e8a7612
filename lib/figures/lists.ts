/** Lists of names joined by 、: how few and how many names the wording can be read as. */
import { characterSet, classTable, findIn } from '../text/characters'
import type { Range } from '../text/document'

export interface NameList {
  names: Range[]
  /** 和, 及, 与 may join two names or stand inside one: the count lies between least and most. */
  least: number
  most: number
  /** “等”: more than are named. */
  isOpen: boolean
}

const Sign = { Opening: 1, Closing: 2, Pause: 4, Stop: 8, ClauseOpening: 16, ClauseClosing: 32 } as const
const SIGNS = classTable([
  [Sign.Opening, '（(“‘《【〔['],
  [Sign.Closing, '）)”’》】〕]'],
  [Sign.Pause, '、'],
  [Sign.Stop, '，；：。！？\n\t'],
  [Sign.ClauseOpening, '（“‘《'],
  [Sign.ClauseClosing, '）”’》'],
])

/** Reads the names of `text` from `start` to `end`; null where there is no list. Offsets are those of `text`. */
export function readNames(text: string, start: number, end: number): NameList | null {
  const names: Range[] = []
  let depth = 0
  let from = start
  for (let at = start; at < end; at++) {
    const sign = SIGNS[text.charCodeAt(at)]
    if (!sign) continue
    if (sign & Sign.Opening) depth++
    else if (sign & Sign.Closing) depth = Math.max(0, depth - 1)
    else if (sign & Sign.Pause && depth === 0) {
      names.push(trimmed(text, from, at))
      from = at + 1
    }
  }
  const last = trimmed(text, from, end)
  const isOpen = /等$/.test(text.slice(last.start, last.end))
  if (isOpen) last.end--
  names.push(trimmed(text, last.start, last.end))
  if (names.some((name) => name.start >= name.end)) return null
  const joints = names.reduce((sum, name) => sum + countJoints(text.slice(name.start, name.end)), 0)
  if (names.length + joints < 2) return null
  return { names, least: names.length, most: names.length + joints, isOpen }
}

/** 和, 及, 与 that join, not those inside 涉及, 普及, 和谐, 参与. */
const JOINT =
  /(?<=.)(?:以及|(?<![温缓饱调共平暖])和(?![谐平解睦美顺])|(?<![涉普触危顾提谈波遍推累])及(?![时其格])|(?<!参)与(?!会)|暨|或)(?=.)/g

/** A character of each of them. */
const JOINING = characterSet('和及与暨或')

/** What an office ends in, and a place. */
const OFFICE = /(?:局|委员会|委|办公室|办|厅|部|中心|政府|院|会|站|所|队|公司|银行|处)$/
const PLACE = /(?:省|市|县|区|乡|镇|村|州|旗|街道|社区)$/

/** Conjunctions outside brackets that two names could meet at: in 住房和城乡建设局 none, since 住房 alone is no office. */
function countJoints(name: string): number {
  if (findIn(JOINING, name) < 0) return 0
  const bare = name.replace(/[（(“‘《].*?[）)”’》]/g, '')
  const joints = [...bare.matchAll(JOINT)]
  if (!OFFICE.test(bare)) return joints.length
  return joints.filter(({ index }) => isNameOfOffice(bare.slice(0, index))).length
}

function isNameOfOffice(words: string): boolean {
  return OFFICE.test(words) || PLACE.test(words)
}

function trimmed(text: string, start: number, end: number): Range {
  let [from, to] = [start, end]
  while (from < to && /\s/.test(text.charAt(from))) from++
  while (to > from && /\s/.test(text.charAt(to - 1))) to--
  return { start: from, end: to }
}

/** Back to the mark that opens the clause, over brackets and quotations. */
export function listStart(text: string, sentenceStart: number, end: number): number {
  let depth = 0
  for (let at = end - 1; at >= sentenceStart; at--) {
    const sign = SIGNS[text.charCodeAt(at)]
    if (!sign) continue
    if (sign & Sign.ClauseClosing) depth++
    else if (sign & Sign.ClauseOpening) {
      if (depth === 0) return at + 1
      depth--
    } else if (sign & Sign.Stop && depth === 0) return at + 1
  }
  return sentenceStart
}
