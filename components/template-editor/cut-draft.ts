/** An old report on its way to becoming a template: what was cut, what is proposed, what the ticked parts make. */
import type { StructureReading } from '@/lib/structure/model'
import { buildSection } from '@/lib/templates/from-draft/build'
import { type Cut, cutDocument } from '@/lib/templates/from-draft/cut'
import { type Proposal, proposeFields } from '@/lib/templates/from-draft/proposals'
import { type DocumentKind, documentKindSchema } from '@/lib/templates/model'
import type { TextDocument } from '@/lib/text/document'

export interface DraftCut {
  name: string
  structure: StructureReading
  cuts: Cut[]
  proposals: Proposal[]
}

/** Reads the report with the review's own reader, which is loaded for this. */
export async function cutDraft(document: TextDocument, name: string): Promise<DraftCut> {
  const [{ review }, { BlockReader }, { DEFAULT_SETTINGS }] = await Promise.all([
    import('@/lib/review/engine'),
    import('@/lib/review/block-reader'),
    import('@/lib/review/settings'),
  ])
  const { structure, figures } = review(document, DEFAULT_SETTINGS, new BlockReader())
  return { name: name.trim(), structure, cuts: cutDocument(document, structure), proposals: proposeFields(document, figures) }
}

/** The kind that the ticked sections and proposals make; null where nothing is ticked or the form does not take it. */
export function kindFrom(cut: DraftCut, name: string, sections: ReadonlySet<number>, fields: ReadonlySet<number>): DocumentKind | null {
  const proposals = cut.proposals.filter((_, index) => fields.has(index))
  const built = cut.cuts.flatMap((one, index) =>
    sections.has(index)
      ? [{ id: `s${index + 1}`, ...buildSection({ ...one, title: one.title.slice(0, 30) }, cut.structure, proposals) }]
      : [],
  )
  const parsed = documentKindSchema.safeParse({ id: 'draft', name: name.trim().slice(0, 30), sections: built })
  return parsed.success ? parsed.data : null
}
