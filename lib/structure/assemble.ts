import type { ReviewSettings } from '../review/settings'
import type { TextDocument } from '../text/document'
import { bindAnnouncements } from './announce'
import { toEnumerations } from './enumerations'
import { findPlainHeadings } from './headings'
import type { StructureReading } from './model'
import { buildOutline } from './outline'
import { placeCandidates } from './place'
import type { StructureFacts } from './read-block'
import { findSections } from './sections'
import { SeriesReader } from './series'
import { countWholes } from './whole-counts'

/** The document pass: sequences, nesting, announced counts, outline. Cheap: blocks were read before. */
export function assembleStructure(document: TextDocument, facts: readonly StructureFacts[], settings: ReviewSettings): StructureReading {
  const parts = placeCandidates(document, facts)
  const series = parts.flatMap(({ placed }, index) => new SeriesReader(index).read(placed))
  const enumerations = toEnumerations(document, series, parts)
  const { counts, lists } = bindAnnouncements(document, facts, enumerations, settings)
  for (const enumeration of enumerations) enumeration.announced = counts.get(enumeration.id) ?? null
  const headings = findPlainHeadings(document, facts, enumerations)
  const documents = parts.map(({ part }) => part)
  const outline = buildOutline(document, enumerations, headings, documents)
  const sections = findSections(document, facts, enumerations, headings, outline)
  return { parts: documents, enumerations, outline, lists: [...lists, ...countWholes(document, facts, enumerations, documents)], sections }
}
