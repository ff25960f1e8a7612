/** Finding a template while typing: parts of names, pinyin initials, several words; what was used lately comes first. */
import { buildNameIndex, type NameIndex, searchNames } from '../register/name-search'
import { type Template, templatesOf } from './catalogue'
import type { DocumentKind } from './model'

export interface TemplateIndex {
  templates: readonly Template[]
  names: NameIndex
}

/** Templates of all kinds; the kind's own name and the section's keywords are found too. */
export function buildTemplateIndex(kinds: readonly DocumentKind[]): TemplateIndex {
  const templates = kinds.flatMap(templatesOf)
  return { templates, names: buildNameIndex(templates.map(namesOf)) }
}

function namesOf({ kind, sections, name }: Template): { name: string; aliases: string[] } {
  const keywords = sections.length === 1 ? (sections[0]?.keywords ?? []) : []
  return { name, aliases: [`${kind.name}${name}`, ...keywords] }
}

/** Best first, those in `recent` (ids, newest first) before all others that fit; all in the order of the library where nothing is asked. */
export function searchTemplates(
  { templates, names }: TemplateIndex,
  query: string,
  recent: readonly string[] = [],
  limit = 200,
): Template[] {
  const found = searchNames(names, query, { limit: Number.POSITIVE_INFINITY }).flatMap(({ index }) => templates[index] ?? [])
  const byId = new Map(found.map((template) => [template.id, template]))
  const lately = recent.flatMap((id) => byId.get(id) ?? [])
  const isLate = new Set(lately)
  return [...lately, ...found.filter((template) => !isLate.has(template))].slice(0, limit)
}
