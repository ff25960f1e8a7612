/** Which fields a section asks for: those that its text names, in the order in which they come. */
import { COMMON_FIELDS } from './common-fields'
import { fieldsIn } from './expressions'
import type { Block, DocumentKind, Field, LeafBlock, Section } from './model'

/** The entry of a list inside its items. */
const ENTRY = '项'

/** Fields of a section, looked up in the section, its kind and the common ones. Names without a field are left out: `lintKind` reports them. */
export function fieldsOf(kind: DocumentKind, section: Section): Field[] {
  const known = knownFields(kind, section)
  return namesIn(section).flatMap((name) => known.get(name) ?? [])
}

/** All fields a section may name, by name; its own before those of the kind before the common ones. */
export function knownFields(kind: Pick<DocumentKind, 'fields'>, section: Pick<Section, 'fields'>): Map<string, Field> {
  const all = [...COMMON_FIELDS, ...(kind.fields ?? []), ...(section.fields ?? [])]
  return new Map(all.map((field) => [field.name, field]))
}

/** Names that a section uses, once each. Throws ExpressionError. */
export function namesIn(section: Section): string[] {
  const names = new Set<string>()
  for (const use of usesIn(section)) {
    if (use.list) names.add(use.list)
    for (const text of use.texts) for (const [name] of fieldsIn(text)) if (name && name !== ENTRY) names.add(name)
  }
  for (const binding of section.bindings ?? []) if ('list' in binding) names.add(binding.list)
  return [...names]
}

export interface Use {
  /** The list that the texts may name an entry of, or the field of a condition. */
  list: string | null
  texts: string[]
}

/** The texts of a section and the lists they stand in, in reading order. */
export function usesIn({ blocks }: Pick<Section, 'blocks'>): Use[] {
  return blocks.flatMap((block: Block) => {
    if (typeof block === 'object' && 'if' in block)
      return [{ list: block.if, texts: [] }, ...block.blocks.map(textsOf), ...(block.otherwise ?? []).map(textsOf)]
    return [textsOf(block)]
  })
}

function textsOf(block: LeafBlock): Use {
  if (typeof block === 'string') return { list: null, texts: [block] }
  if (block.style === 'list')
    return { list: block.of, texts: [block.lead, block.heading, block.item, block.tail].filter((text) => text !== undefined) }
  if (block.style === 'table')
    return { list: block.of, texts: [...block.columns.map(({ cell }) => cell), ...(block.total ?? [])].filter(Boolean) }
  if (block.style === 'attachments') return { list: block.of, texts: [] }
  return { list: null, texts: [block.text] }
}
