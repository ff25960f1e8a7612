/** Defects of numbering: an item lost, doubled, exchanged, left alone. */
import type { Range } from '../../lib/text/document'
import type { Mutant, Operation, SoundItem, SoundText } from './mutant'
import type { Random } from './random'

type ListMutation = (items: SoundItem[], random: Random, text: string) => Mutant | null

/** One mutant per list that is long enough. */
function onLists(name: string, least: number, mutate: ListMutation): Operation {
  return {
    name,
    *mutate({ lists, text }: SoundText, random) {
      for (const list of lists) {
        const mutant = list.items.length >= least ? mutate(list.items, random, text) : null
        if (mutant) yield mutant
      }
    },
  }
}

/** Three neighbours: the item, the one before and the one after it. */
interface Neighbours {
  before: SoundItem
  item: SoundItem
  after: SoundItem
}

function middleOf(items: SoundItem[], random: Random): Neighbours | null {
  const index = 1 + Math.floor(random() * (items.length - 2))
  const [before, item, after] = items.slice(index - 1, index + 2)
  return before && item && after ? { before, item, after } : null
}

function neighboursOf(items: SoundItem[], random: Random): [SoundItem, SoundItem] | null {
  const index = Math.floor(random() * (items.length - 1))
  const [first, second] = items.slice(index, index + 2)
  return first && second ? [first, second] : null
}

function between(first: SoundItem, last: SoundItem): Range {
  return { start: first.marker.start, end: last.marker.end }
}

const cut = ({ start, end }: Range) => ({ start, end, newText: '' })

export const seriesOperations: Operation[] = [
  onLists('delete an item', 3, (items, random) => {
    const found = middleOf(items, random)
    if (!found) return null
    const { before, item, after } = found
    return {
      replacements: [cut({ start: item.start, end: after.start })],
      zone: between(before, after),
      codes: ['structure/missing-ordinal'],
    }
  }),
  onLists('delete a marker', 3, (items, random) => {
    const found = middleOf(items, random)
    if (!found) return null
    return {
      replacements: [cut(found.item.marker)],
      zone: between(found.before, found.after),
      codes: ['structure/missing-ordinal'],
    }
  }),
  onLists('delete the first item', 3, (items) => {
    const [first, second] = items
    if (!first || !second) return null
    return {
      replacements: [cut({ start: first.start, end: second.start })],
      zone: second.marker,
      codes: ['structure/wrong-start', 'structure/announced-count'],
    }
  }),
  onLists('double an item', 2, (items, random, text) => {
    const found = neighboursOf(items, random)
    if (!found) return null
    const [first, second] = found
    return {
      replacements: [{ start: second.start, end: second.start, newText: text.slice(first.start, second.start) }],
      zone: between(first, second),
      codes: ['structure/repeated-ordinal'],
    }
  }),
  onLists('repeat a number', 2, (items, random) => {
    const found = neighboursOf(items, random)
    if (!found) return null
    const [first, second] = found
    return {
      replacements: [{ ...second.marker, newText: first.marker.text }],
      zone: between(first, second),
      codes: ['structure/repeated-ordinal'],
    }
  }),
  onLists('swap two markers', 3, (items, random) => {
    const found = neighboursOf(items, random)
    const last = items.at(-1)
    if (!found || !last) return null
    const [first, second] = found
    return {
      replacements: [
        { ...first.marker, newText: second.marker.text },
        { ...second.marker, newText: first.marker.text },
      ],
      zone: between(first, last),
      codes: ['structure/missing-ordinal', 'structure/repeated-ordinal', 'structure/wrong-start'],
    }
  }),
  onLists('leave the first item alone', 2, (items) => {
    const [first, second] = items
    const last = items.at(-1)
    if (!first || !second || !last) return null
    return {
      replacements: [cut({ start: second.start, end: last.end })],
      zone: first.marker,
      codes: ['structure/lone-item', 'structure/announced-count'],
    }
  }),
]
