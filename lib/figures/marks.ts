/** The marks that part clauses and sentences, and those that look like them and part nothing. */
import type { Quantity } from '../quantities/model'
import { classTable } from '../text/characters'

const Mark = { Clause: 1, Sentence: 2 } as const
const PARTING = [
  [Mark.Clause, '；，、：（）'],
  [Mark.Sentence, '。！？\n'],
] as const

/** What a mark parts; 0 for all other characters. */
export const MARKS = classTable(PARTING)

/** The marks as strings, by code: one of them stands before each clause, and a text makes a new string each time it is asked. */
const WRITTEN = new Map(PARTING.flatMap(([, characters]) => [...characters].map((mark) => [mark.charCodeAt(0), mark])))

/** The mark that stands at `at`; empty where there is none. */
export function markAt(text: string, at: number): string {
  return WRITTEN.get(text.charCodeAt(at)) ?? ''
}

/** “。其中，…”, “。从渠道看，…”, “。职称方面，…”: the sentence goes on dividing what the one before has named. */
const DIVIDES =
  /[\s\u200B-\u200D\uFEFF]*(?:其中|(?:从|按照?)[^，。；：、\d]{1,8}(?:来?看|划?分)，|分[^，。；：、\d]{1,5}看，|[^，。；：、\d]{1,4}方面，|([^，。；：、\d]{2,8})中，)/y
const FULL_STOP = '。'.charCodeAt(0)
/** How far back the sentence before has named what “专任教师中，” divides. */
const NAMED_WITHIN = 80

function goesOn(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== FULL_STOP || at + 1 === text.length) return false
  DIVIDES.lastIndex = at + 1
  const found = DIVIDES.exec(text)
  return found !== null && (found[1] === undefined || text.slice(Math.max(0, at - NAMED_WITHIN), at).includes(found[1]))
}

/** “小（一）型”, “执业（助理）医师”, “党（工）委”: a bracket inside a word. */
const INNER = /（(?:[一二三四五\dⅠⅡⅢ]）(?=[型类级期标])|[\u4e00-\u9fff]{1,2}）(?=[\u4e00-\u9fff\d]))/y
const OPENING = '（'.charCodeAt(0)
const CLOSING = '）'.charCodeAt(0)

/** Where the bracket that opens at `at` ends, if it stands inside a word; -1 otherwise. */
export function innerEnd(text: string, at: number): number {
  if (text.charCodeAt(at) !== OPENING || (text.charCodeAt(at + 2) !== CLOSING && text.charCodeAt(at + 3) !== CLOSING)) return -1
  INNER.lastIndex = at
  return INNER.test(text) ? INNER.lastIndex : -1
}

/** The next 。 from `start` on that lies in no figure and ends what is said; `first` is the first figure behind `start`. */
export function sentenceEnd(text: string, start: number, quantities: readonly Quantity[], first: number): number {
  let index = first
  for (let at = start; at < text.length; at++) {
    if (MARKS[text.charCodeAt(at)] !== Mark.Sentence) continue
    while ((quantities[index]?.end ?? Number.POSITIVE_INFINITY) <= at) index++
    if ((quantities[index]?.start ?? Number.POSITIVE_INFINITY) > at && !goesOn(text, at)) return at
  }
  return text.length
}
