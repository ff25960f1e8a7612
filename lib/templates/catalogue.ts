/** Templates by their ids: `work-report/problems` is a section, `work-report` the whole kind. */
import type { DocumentKind, Field, Section } from './model'
import { fieldsOf, knownFields } from './section-fields'

export interface Template {
  id: string
  kind: DocumentKind
  /** One section, or all of the kind. */
  sections: readonly Section[]
  /** “存在问题”, “全文”. */
  name: string
}

/** The whole of a kind first, then its sections. */
export function templatesOf(kind: DocumentKind): Template[] {
  const whole = { id: kind.id, kind, sections: kind.sections, name: '全文' }
  return [whole, ...kind.sections.map((section) => ({ id: `${kind.id}/${section.id}`, kind, sections: [section], name: section.title }))]
}

export function findTemplate(kinds: readonly DocumentKind[], id: string): Template | null {
  return kinds.flatMap(templatesOf).find((template) => template.id === id) ?? null
}

/** What a template asks for, each field once. */
export function templateFields({ kind, sections }: Template): Field[] {
  const fields = new Map(sections.flatMap((section) => fieldsOf(kind, section)).map((field) => [field.name, field]))
  return [...fields.values()]
}

/** Names that any template of the kind may use. */
export function namesOfKind({ kind }: Pick<Template, 'kind'>): Set<string> {
  return new Set(kind.sections.flatMap((section) => [...knownFields(kind, section).keys()]))
}

/** True where the text is not complete without it. */
export function isRequired(field: Field): boolean {
  return !field.isOptional && (field.type === 'list' || field.default === undefined)
}
