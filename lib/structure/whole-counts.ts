import type { Location } from '../text/document'
import type { StructureContext } from './context'
import type { AnnouncedList, Enumeration, Part } from './model'

/** “精选12篇”, “共7章63条”, said before the first of them, and how many there are. */
export function countWholes(context: StructureContext, enumerations: readonly Enumeration[], parts: readonly Part[]): AnnouncedList[] {
  const lists: AnnouncedList[] = []
  const known = new Map<string, Location[]>()
  const itemsOf = (unit: string): Location[] => {
    const items = known.get(unit) ?? (unit === '篇' ? partTitles(context, parts) : chapters(enumerations, unit))
    known.set(unit, items)
    return items
  }
  context.blocks.forEach((block, index) => {
    for (const { start, end, text, count, number, unit } of context.facts[index]?.wholes ?? []) {
      const items = itemsOf(unit)
      const [first] = items
      if (items.length < 2 || !first || context.indexOf(first.block) <= index) continue
      const announced = { block: block.id, start, end, text, count, number: { block: block.id, ...number }, form: 'heading' as const }
      lists.push({ announced, least: items.length, most: items.length, items })
    }
  })
  return lists
}

function partTitles({ facts, indexOf }: StructureContext, parts: readonly Part[]): Location[] {
  return parts.flatMap(({ title }) => (title && facts[indexOf(title.block)]?.line.unit === '篇' ? [title] : []))
}

/** Chapters or articles; articles count on from chapter to chapter. */
function chapters(enumerations: readonly Enumeration[], unit: string): Location[] {
  const markers = enumerations.filter(({ family }) => family === '第N章').flatMap(({ items }) => items.map(({ marker }) => marker))
  return markers.filter(({ text }) => text.endsWith(unit)).map(({ block, start, end }) => ({ block, start, end }))
}
