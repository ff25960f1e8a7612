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
  const sequence = readSeries(stretches)
  const enumerations = toEnumerations(context, sequence.lists, parts)
  const lists = bindAnnouncements(context, sequence.lists, enumerations, settings)
  const headings = findPlainHeadings(context, sequence.items)
  const outline = buildOutline(context, sequence, enumerations, headings, parts)
  const sections = findSections(context, sequence.lists, enumerations, headings, outline)
  return { parts, enumerations, outline: outline.roots, lists: lists.concat(countWholes(context, enumerations, parts)), sections }
}
