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
import { readSeries } from './series'
import { countWholes } from './whole-counts'

/** The document pass: sequences, nesting, announced counts, outline. Cheap: blocks were read before. */
export function assembleStructure(document: TextDocument, facts: readonly StructureFacts[], settings: ReviewSettings): StructureReading {
  const context = makeStructureContext(document, facts)
  const { parts, stretches } = placeCandidates(context)
  const { found, items } = readSeries(stretches)
  const enumerations = toEnumerations(context, found, parts)
  const lists = bindAnnouncements(context, enumerations, settings)
  const headings = findPlainHeadings(context, items)
  const outline = buildOutline(context, enumerations, items, headings, parts)
  const sections = findSections(context, enumerations, headings, outline)
  return { parts, enumerations, outline: outline.roots, lists: lists.concat(countWholes(context, enumerations, parts)), sections }
}
