import type { Location, TextDocument } from '../text/document'
import type { AnnouncedList, Enumeration, Part } from './model'
import type { StructureFacts } from './read-block'

/** “精选12篇”, “共7章63条”, said before the first of them, and how many there are. */
export function countWholes(
  document: TextDocument,
  facts: readonly StructureFacts[],
  enumerations: readonly Enumeration[],
  parts: readonly Part[],
): AnnouncedList[] {
  if (!facts.some(({ wholes }) => wholes.length > 0)) return []
  const indexOf = new Map(document.blocks.map((block, index) => [block.id, index]))
  const lists: AnnouncedList[] = []
  document.blocks.forEach((block, index) => {
    for (const whole of facts[index]?.wholes ?? []) {
      const items = whole.unit === '篇' ? partTitles(facts, parts, indexOf) : chapters(enumerations, whole.unit)
      const first = items[0] && indexOf.get(items[0].block)
      if (items.length < 2 || first === undefined || first <= index) continue
      const announced = {
        block: block.id,
        start: whole.start,
        end: whole.end,
        text: whole.text,
        count: whole.count,
        number: { block: block.id, ...whole.number },
        form: 'heading' as const,
      }
      lists.push({ announced, least: items.length, most: items.length, items })
    }
  })
  return lists
}

function partTitles(facts: readonly StructureFacts[], parts: readonly Part[], indexOf: ReadonlyMap<string, number>): Location[] {
  return parts.flatMap(({ title }) => (title && facts[indexOf.get(title.block) ?? -1]?.line.partUnit === '篇' ? [title] : []))
}

/** Chapters or articles; articles count on from chapter to chapter. */
function chapters(enumerations: readonly Enumeration[], unit: string): Location[] {
  const markers = enumerations.filter(({ family }) => family === '第N章').flatMap(({ items }) => items.map(({ marker }) => marker))
  return markers.filter(({ text }) => text.endsWith(unit)).map(({ block, start, end }) => ({ block, start, end }))
}
