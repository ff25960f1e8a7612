/** What zod cannot see: names of fields that do not exist, lists that are none, texts that cannot be read. */
import { closest } from './closest'
import { ExpressionError, fieldsIn } from './expressions'
import type { Binding, Block, DocumentKind, Field, LeafBlock, Section } from './model'
import { knownFields } from './section-fields'

export interface Fault {
  path: PropertyKey[]
  message: string
}

type Known = ReadonlyMap<string, Field>

export function lintKind(kind: DocumentKind): Fault[] {
  const repeated = repeatedIds(kind)
  return [...repeated, ...kind.sections.flatMap((section, index) => lintSection(kind, section, ['sections', index]))]
}

function repeatedIds({ sections }: DocumentKind): Fault[] {
  return sections.flatMap(({ id }, index) =>
    sections.findIndex((other) => other.id === id) < index ? [{ path: ['sections', index, 'id'], message: `“${id}”这个编号前面已有` }] : [],
  )
}

function lintSection(kind: DocumentKind, section: Section, path: PropertyKey[]): Fault[] {
  const known = knownFields(kind, section)
  const faults = section.blocks.flatMap((block, index) => lintBlock(block, known, [...path, 'blocks', index]))
  const bindings = (section.bindings ?? []).flatMap((binding, index) => lintBinding(binding, known, [...path, 'bindings', index]))
  return [...faults, ...bindings]
}

function lintBlock(block: Block, known: Known, path: PropertyKey[]): Fault[] {
  if (typeof block === 'string') return lintText(block, known, null, path)
  if (!('if' in block)) return lintLeaf(block, known, path)
  const inner = (['blocks', 'otherwise'] as const).flatMap((part) =>
    (block[part] ?? []).flatMap((leaf, index) => lintLeaf(leaf, known, [...path, part, index])),
  )
  return [...nameFault(block.if, known, [...path, 'if']), ...inner]
}

function lintLeaf(block: LeafBlock, known: Known, path: PropertyKey[]): Fault[] {
  if (typeof block === 'string') return lintText(block, known, null, path)
  if (block.style === 'attachments') return listFault(block.of, known, path)
  if (block.style !== 'list' && block.style !== 'table') return lintText(block.text, known, null, [...path, 'text'])
  const fault = listFault(block.of, known, [...path, 'of'])
  if (fault.length > 0) return fault
  if (block.style === 'table') {
    const cells = block.columns.flatMap(({ cell }, index) => lintText(cell, known, block.of, [...path, 'columns', index, 'cell']))
    const total = (block.total ?? []).flatMap((cell, index) => (cell ? lintText(cell, known, null, [...path, 'total', index]) : []))
    return [...cells, ...total]
  }
  const outer = (['lead', 'tail'] as const).flatMap((part) => lintText(block[part] ?? '', known, null, [...path, part]))
  const items = (['heading', 'item'] as const).flatMap((part) => lintText(block[part] ?? '', known, block.of, [...path, part]))
  return [...outer, ...items]
}

function lintText(text: string, known: Known, list: string | null, path: PropertyKey[]): Fault[] {
  if (!text) return []
  try {
    return fieldsIn(text).flatMap((segments) => segmentFault(segments, known, list, path))
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error
    return [{ path, message: error.message }]
  }
}

function segmentFault([name = '', part]: string[], known: Known, list: string | null, path: PropertyKey[]): Fault[] {
  if (name !== '项') return nameFault(name, known, path)
  const field = list === null ? undefined : known.get(list)
  if (field?.type !== 'list') return [{ path, message: '“项”只能用在一组的条目里' }]
  const names = field.of.map((inner) => inner.name)
  return part === undefined || names.includes(part)
    ? []
    : [{ path, message: `“${field.name}”的条目里没有“${part}”${suggestion(part, names)}` }]
}

function nameFault(name: string, known: Known, path: PropertyKey[]): Fault[] {
  return known.has(name) ? [] : [{ path, message: `没有“${name}”这个变量${suggestion(name, [...known.keys()])}` }]
}

function listFault(name: string, known: Known, path: PropertyKey[]): Fault[] {
  const field = known.get(name)
  if (!field) return nameFault(name, known, path)
  return field.type === 'list' ? [] : [{ path, message: `“${name}”不是一组，不能逐条列出` }]
}

function lintBinding(binding: Binding, known: Known, path: PropertyKey[]): Fault[] {
  const { check: _check, ...names } = binding
  return Object.entries(names).flatMap(([part, name]) => {
    if (part === 'part' && 'list' in names) return []
    return part === 'list' ? listFault(name, known, [...path, part]) : nameFault(name, known, [...path, part])
  })
}

function suggestion(name: string, names: readonly string[]): string {
  const like = closest(name, names)
  return like ? `，是不是“${like}”` : '，请先在 fields 里加上它'
}
