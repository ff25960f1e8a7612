/** Lists of names joined by 、: how few and how many names the wording can be read as. */
import type { Range } from '../text/document'

export interface NameList {
  names: Range[]
  /** 和, 及, 与 may join two names or stand inside one: the count lies between least and most. */
  least: number
  most: number
  /** “等”: more than are named. */
  isOpen: boolean
}

const OPENING = '（(“‘《【〔['
const CLOSING = '）)”’》】〕]'

/** Reads the names of `text` from `start` to `end`; null where there is no list. Offsets are those of `text`. */
export function readNames(text: string, start: number, end: number): NameList | null {
  const names: Range[] = []
  let depth = 0
  let from = start
  for (let at = start; at < end; at++) {
    const character = text.charAt(at)
    if (OPENING.includes(character)) depth++
    else if (CLOSING.includes(character)) depth = Math.max(0, depth - 1)
    else if (depth === 0 && character === '、') {
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

/** Conjunctions outside brackets that two names could meet at. */
function countJoints(name: string): number {
  return (name.replace(/[（(“‘《].*?[）)”’》]/g, '').match(JOINT) ?? []).length
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
    const character = text.charAt(at)
    if ('）”’》'.includes(character)) depth++
    else if ('（“‘《'.includes(character)) {
      if (depth === 0) return at + 1
      depth--
    } else if (depth === 0 && /[，；：。！？\n\t]/.test(character)) return at + 1
  }
  return sentenceStart
}
