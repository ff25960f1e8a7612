import type { ReviewSettings } from '../review/settings'
import type { TextDocument } from '../text/document'
import { bindAnnouncements } from './announce'
import { toEnumerations } from './enumerations'
import type { StructureReading } from './model'
import { placeCandidates } from './place'
import type { StructureFacts } from './read-block'
import { SeriesReader } from './series'

/** The document pass: sequences, nesting, announced counts, outline. Cheap: blocks were read before. */
export function assembleStructure(document: TextDocument, facts: readonly StructureFacts[], settings: ReviewSettings): StructureReading {
  const parts = placeCandidates(document, facts)
  const series = parts.flatMap(({ placed }, index) => new SeriesReader(index).read(placed))
  const enumerations = toEnumerations(document, series, parts)
  const { counts, lists } = bindAnnouncements(document, facts, enumerations, settings)
  for (const enumeration of enumerations) enumeration.announced = counts.get(enumeration.id) ?? null
  return { parts: parts.map(({ part }) => part), enumerations, outline: [], lists, sections: [] }
}
