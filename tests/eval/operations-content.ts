/** Defects of what the text says about itself, and of what was left in it. */

import type { AnnouncedCount } from '../../lib/structure/model'
import { formatChineseNumeral } from '../../lib/text/numerals'
import type { Mutant, Operation, SoundText } from './mutant'
import { pick, type Random } from './random'

const MISCOUNT = ['structure/announced-count']

/** All counts that the reader bound and found met. */
function metCounts({ reviewed, lists }: SoundText): AnnouncedCount[] {
  const marked = lists.flatMap(({ enumeration: { announced, items } }) => (announced?.count === items.length ? [announced] : []))
  const unmarked = reviewed.review.structure.lists.filter(({ announced, least, most }) => least === most && announced.count === least)
  return [...marked, ...unmarked.map(({ announced }) => announced)]
}

function changeCount(name: string, by: 1 | -1): Operation {
  return {
    name,
    *mutate(sound) {
      for (const { number, count } of metCounts(sound)) {
        const place = sound.toRange(number)
        const isArabic = /^\d+$/.test(sound.text.slice(place.start, place.end))
        const changed = count + by
        if (changed < 2) continue
        const newText = isArabic ? String(changed) : changed === 2 ? '两' : formatChineseNumeral(changed)
        yield { replacements: [{ ...place, newText }], zone: place, codes: MISCOUNT }
      }
    },
  }
}

const deleteLast: Operation = {
  name: 'delete the last item (count announced)',
  *mutate({ lists }) {
    for (const { enumeration, items } of lists) {
      const [first] = items
      const last = items.at(-1)
      if (!first || !last || enumeration.announced?.count !== items.length) continue
      yield {
        replacements: [{ start: last.start, end: last.end, newText: '' }],
        zone: { start: Math.max(0, first.start - 60), end: last.start },
        codes: [...MISCOUNT, 'structure/lone-item'],
      }
    }
  },
}

const cutSection: Operation = {
  name: 'cut the text of a section',
  *mutate({ reviewed, text, toRange, toOffset }) {
    const { sections } = reviewed.review.structure
    for (const [index, { heading, body, isEmpty }] of sections.entries()) {
      const place = toRange(heading)
      const [start, end] = [toOffset(body.from), toOffset(body.to)]
      const next = sections[index + 1]
      const isLeaf = !next || toRange(next.heading).start >= end
      // A heading that its text follows in the same paragraph is no line of its own.
      const isOwnLine = /^\s*\n/.test(text.slice(start, end))
      if (!isEmpty && isLeaf && isOwnLine)
        yield { replacements: [{ start, end, newText: '\n' }], zone: place, codes: ['structure/empty-section'] }
    }
  },
}

const PLACEHOLDERS: readonly ((year: string) => string)[] = [
  () => '20××年',
  () => '20*年',
  (year) => `${year.slice(0, 3)}X年`,
  () => '××××年',
  () => '【年份】年',
  () => '{{年份}}年',
  () => '____年',
]

const leavePlaceholder: Operation = {
  name: 'leave a placeholder',
  *mutate({ text }, random) {
    for (const match of text.matchAll(/(?<![\d—–-])20\d\d年/g)) {
      const newText = pick(random, PLACEHOLDERS)?.(match[0])
      if (newText) yield at(match.index, match[0].length, newText, 'draft/placeholder')
    }
  },
}

const dropYear: Operation = {
  name: 'drop the number of a year',
  *mutate({ text }) {
    for (const match of text.matchAll(/(?<=[。，；\n到至于自])20\d\d(?=年(?:\d{1,2}月|上半年|前三季度|第?[一二三四]季度))/g))
      yield at(match.index, match[0].length, '', 'draft/placeholder')
  },
}

/** Written for the purpose; none of them is from a published page. */
const DEBRIS = [
  '第 7 页 共 19 页',
  '- 12 -',
  '友情链接：',
  '本文来自范文大全网',
  '上一篇：',
  '（此页无正文）',
  '返回顶部',
  '打印本页 关闭窗口',
  '>',
]

const pasteDebris: Operation = {
  name: 'paste a left-over line',
  *mutate({ text }, random: Random) {
    for (const match of text.matchAll(/。\n/g)) {
      const line = pick(random, DEBRIS)
      if (line) yield at(match.index + 2, 0, `${line}\n`, 'draft/leftover')
    }
  },
}

function at(start: number, length: number, newText: string, code: string): Mutant {
  return { replacements: [{ start, end: start + length, newText }], zone: { start: start - 1, end: start + length + 1 }, codes: [code] }
}

export const contentOperations: Operation[] = [
  changeCount('announce one more', 1),
  changeCount('announce one less', -1),
  deleteLast,
  cutSection,
  leavePlaceholder,
  dropYear,
  pasteDebris,
]
