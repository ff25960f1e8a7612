import type { ReviewSettings } from '../review/settings'
import type { TextDocument } from '../text/document'
import { bindAnnouncements } from './announce'
import { makeStructureContext } from './context'
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
  const context = makeStructureContext(document, facts)
  const { parts, stretches } = placeCandidates(context)
  const reader = new SeriesReader()
  for (const stretch of stretches) reader.read(stretch)
  const enumerations = toEnumerations(context, reader.found, parts)
  const { counts, lists } = bindAnnouncements(context, enumerations, settings)
  for (const enumeration of enumerations) enumeration.announced = counts.get(enumeration.id) ?? null
  const headings = findPlainHeadings(context, enumerations)
  const outline = buildOutline(context, enumerations, headings, parts)
  const sections = findSections(context, enumerations, headings, outline)
  return { parts, enumerations, outline, lists: [...lists, ...countWholes(context, enumerations, parts)], sections }
}
