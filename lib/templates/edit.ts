/** Changes of a template while it is being made. All of them return a new value. */
import type { Block, DocumentKind, Field, LeafBlock, Section } from './model'

/** The text around its fields: `text` as typed, `expression` between braces. */
export type Piece = { text: string } | { expression: string }

const EXPRESSION = /(\{\{.*?\}\})/

/** A text as pieces, for drawing fields as chips. Joined again by `joinPieces` it is the same. */
export function piecesOf(text: string): Piece[] {
  return text
    .split(EXPRESSION)
    .filter((piece) => piece !== '')
    .map((piece) => (EXPRESSION.test(piece) ? { expression: piece.slice(2, -2).trim() } : { text: piece }))
}

export function joinPieces(pieces: readonly Piece[]): string {
  return pieces.map((piece) => ('text' in piece ? piece.text : `{{ ${piece.expression} }}`)).join('')
}

/** A kind with one empty section. */
export function newKind(id: string, name: string): DocumentKind {
  return { id, name, fields: [], sections: [newSection('s1', '第一段')] }
}

export function newSection(id: string, title: string): Section {
  return { id, title, blocks: ['在这里写正文'] }
}

/** An id that no section has yet. */
export function freshSectionId(sections: readonly Pick<Section, 'id'>[]): string {
  const taken = new Set(sections.map(({ id }) => id))
  for (let count = sections.length + 1; ; count++) if (!taken.has(`s${count}`)) return `s${count}`
}

/** The list with the entry at `from` at `to`. Out of range it stays as it is. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const result = [...list]
  if (to < 0 || to >= result.length) return result
  const [entry] = result.splice(from, 1)
  if (entry !== undefined) result.splice(to, 0, entry)
  return result
}

/** A field gets another name wherever it is used: in texts, lists, conditions and relations. Entries of lists keep theirs. */
export function renameField(kind: DocumentKind, from: string, to: string): DocumentKind {
  const rename = (name: string) => (name === from ? to : name)
  const text = (value: string) => renameInText(value, from, to)
  const field = (one: Field): Field => ({ ...one, name: rename(one.name) })
  return {
    ...kind,
    ...(kind.fields ? { fields: kind.fields.map(field) } : {}),
    sections: kind.sections.map((section) => ({
      ...section,
      ...(section.fields ? { fields: section.fields.map(field) } : {}),
      blocks: section.blocks.map((block) => renameInBlock(block, rename, text)),
      ...(section.bindings ? { bindings: section.bindings.map((binding) => renameInBinding(binding, rename)) } : {}),
    })),
  }
}

/** Names stand alone, behind `|`, `:` or `,`; never inside quotation marks, which name parts of entries. */
function renameInText(text: string, from: string, to: string): string {
  return joinPieces(
    piecesOf(text).map((piece) => {
      if ('text' in piece) return piece
      const parts = piece.expression.split(/('[^']*'|"[^"]*"|[\s|:,.]+)/)
      // Behind a point a name is a part of an entry, behind a stroke a conversion.
      const renamed = parts.map((part, index) => (part === from && !/[.|]\s*$/.test(parts[index - 1] ?? '') ? to : part))
      return { expression: renamed.join('') }
    }),
  )
}

type Rename = (name: string) => string

function renameInBlock(block: Block, rename: Rename, text: Rename): Block {
  if (typeof block === 'string' || !('if' in block)) return renameInLeaf(block, rename, text)
  const leaf = (one: LeafBlock) => renameInLeaf(one, rename, text)
  return {
    ...block,
    if: rename(block.if),
    blocks: block.blocks.map(leaf),
    ...(block.otherwise ? { otherwise: block.otherwise.map(leaf) } : {}),
  }
}

function renameInLeaf(block: LeafBlock, rename: Rename, text: Rename): LeafBlock {
  if (typeof block === 'string') return text(block)
  if (block.style === 'attachments') return { ...block, of: rename(block.of) }
  if (block.style === 'table') {
    const columns = block.columns.map((column) => ({ ...column, cell: text(column.cell) }))
    return { ...block, of: rename(block.of), columns, ...(block.total ? { total: block.total.map(text) } : {}) }
  }
  if (block.style !== 'list') return { ...block, text: text(block.text) }
  const { lead, heading, tail } = block
  return {
    ...block,
    of: rename(block.of),
    item: text(block.item),
    ...(lead === undefined ? {} : { lead: text(lead) }),
    ...(heading === undefined ? {} : { heading: text(heading) }),
    ...(tail === undefined ? {} : { tail: text(tail) }),
  }
}

function renameInBinding<T extends object>(binding: T, rename: Rename): T {
  const isParts = 'list' in binding && 'part' in binding
  const entries = Object.entries(binding).map(([key, name]) => [
    key,
    key === 'check' || (isParts && key === 'part') ? name : rename(String(name)),
  ])
  return Object.fromEntries(entries) as T
}
