/** A cut of an old report and the ticked proposals become a section of a template. */
import type { Enumeration, StructureReading } from '../../structure/model'
import type { Block as DocumentBlock, Location } from '../../text/document'
import type { Block, Field, LIST_MARKERS, ListField, PlainField, Section } from '../model'
import type { Cut, CutBlock } from './cut'
import type { Proposal } from './proposals'

type Markers = (typeof LIST_MARKERS)[number]

/** Fields and blocks of one section; `id` is given by whoever keeps it. */
export type BuiltSection = Pick<Section, 'title' | 'blocks'> & { fields: Field[] }

/** Builds the section; `proposals` are those that the writer ticked. Texts of the report become examples. */
export function buildSection(cut: Cut, structure: Pick<StructureReading, 'enumerations'>, proposals: readonly Proposal[]): BuiltSection {
  const builder = new SectionBuilder(structure.enumerations, proposals)
  for (let index = 0; index < cut.blocks.length; ) index += builder.take(cut.blocks, index)
  return { title: cut.title || '开头', fields: builder.fields(), blocks: builder.blocks }
}

class SectionBuilder {
  readonly blocks: Block[] = []
  private readonly plain = new Map<string, PlainField>()
  private readonly names = new Map<Proposal, string>()
  private readonly lists: ListField[] = []
  private heading = ''

  constructor(
    private readonly enumerations: readonly Enumeration[],
    private readonly proposals: readonly Proposal[],
  ) {}

  fields(): Field[] {
    return [...this.plain.values(), ...this.lists]
  }

  /** Writes the block at `index`, with those that belong to it; returns how many were taken. */
  take(all: readonly CutBlock[], index: number): number {
    const one = all[index]
    if (!one) return 1
    if (one.block.kind === 'table-row') return this.takeTable(all, index)
    if (one.heading) {
      this.takeHeading(one)
      return 1
    }
    const list = this.listAt(one.block)
    if (list) return this.takeList(list, all, index)
    this.addParagraph(this.expressed(one.block, 0, one.block.text.length))
    return 1
  }

  private addParagraph(text: string): void {
    const trimmed = text.trim()
    if (trimmed) this.blocks.push(trimmed)
  }

  private takeHeading({ block, heading }: CutBlock): void {
    if (!heading) return
    this.heading = block.text.slice(heading.start, heading.end)
    const level = Math.min(heading.level, 4)
    this.blocks.push({ style: 'heading', level, text: this.expressed(block, heading.start, heading.end) })
    this.addParagraph(this.expressed(block, heading.end, block.text.length).replace(/^[。．.：:]/, ''))
  }

  /** The outermost list whose first marker stands in the block and that is no heading. */
  private listAt(block: DocumentBlock): Enumeration | null {
    return (
      this.enumerations.find(({ items, isQuoted }) => {
        const [first] = items
        return !isQuoted && items.length > 1 && first?.marker.block === block.id && !first.isHeading && first.marker.family !== '•'
      }) ?? null
    )
  }

  private takeList(list: Enumeration, all: readonly CutBlock[], index: number): number {
    const block = all[index]?.block
    const blocks = new Set(list.items.map(({ marker }) => marker.block))
    if (!block) return 1
    if (blocks.size === 1) {
      this.addJoined(list, block)
      return 1
    }
    const own = all.slice(index, index + list.items.length)
    const isOnePerBlock = list.items.every(({ marker }, item) => own[item]?.block.id === marker.block && marker.opensBlock)
    if (!isOnePerBlock) {
      this.addParagraph(this.expressed(block, 0, block.text.length))
      return 1
    }
    const texts = list.items.map(({ marker }, item) => own[item]?.block.text.slice(marker.end) ?? '')
    const field = this.addListField(texts)
    this.raiseLead(list, field.name)
    this.blocks.push({ style: 'list', of: field.name, markers: markersOf(list), item: itemText(field) })
    return list.items.length
  }

  private addJoined(list: Enumeration, { text, id }: DocumentBlock): void {
    const starts = list.items.map(({ marker }) => marker)
    const texts = starts.map(({ end }, item) => text.slice(end, starts[item + 1]?.start ?? text.length))
    const field = this.addListField(texts)
    const first = starts[0]?.start ?? 0
    const lead = this.expressed({ id, text }, 0, first, announcedOf(list, field.name)).trim()
    this.blocks.push({
      style: 'list',
      of: field.name,
      markers: markersOf(list),
      joined: true,
      ...(lead ? { lead } : {}),
      item: itemText(field),
    })
  }

  private addListField(texts: readonly string[]): ListField {
    const entries = texts.map(entryOf)
    const hasTitles = entries.every(({ title }) => title !== '')
    const of: PlainField[] = hasTitles
      ? [
          { name: '标题', type: 'text' },
          { name: '内容', type: 'long-text' },
        ]
      : [{ name: '内容', type: 'long-text' }]
    const example = entries
      .map(({ title, rest, all }): Record<string, string> => (hasTitles ? { 标题: title, 内容: rest } : { 内容: all }))
      .map(cutLong)
    const field: ListField = { name: this.freeName(listName(this.heading)), type: 'list', of, example }
    this.lists.push(field)
    return field
  }

  /** The paragraph before a list announces its number: it becomes the list's own. */
  private raiseLead({ announced }: Enumeration, list: string): void {
    const last = this.blocks.at(-1)
    if (!announced || typeof last !== 'string' || !last.includes(announced.text)) return
    const written = announced.text.slice(announced.number.start - announced.start, announced.number.end - announced.start)
    this.blocks[this.blocks.length - 1] = last.replace(announced.text, () => announced.text.replace(written, () => countOf(list, written)))
  }

  private takeTable(all: readonly CutBlock[], index: number): number {
    const rows: string[][] = []
    for (let at = index; all[at]?.block.kind === 'table-row'; at++)
      rows.push((all[at]?.block.text ?? '').split('\t').map((cell) => cell.trim()))
    const [head = [], ...body] = rows
    const names = head.map((cell, column) => uniqueName(cell, column, head))
    const of: PlainField[] = names.map((name) => ({ name, type: 'text' }))
    const example = body.map((row) => Object.fromEntries(names.map((name, column) => [name, (row[column] ?? '').slice(0, 500)])))
    const field: ListField = { name: this.freeName('表格'), type: 'list', of: of.slice(0, 12), example: example.slice(0, 30) }
    this.lists.push(field)
    const columns = names.slice(0, 12).map((name, column) => ({ head: (head[column] || name).slice(0, 30), cell: `{{ 项.${name} }}` }))
    this.blocks.push({ style: 'table', of: field.name, columns })
    return rows.length
  }

  /** The text of a range with its ticked proposals, and one more, as expressions. */
  private expressed({ id, text }: Pick<DocumentBlock, 'id' | 'text'>, from: number, to: number, more: Replacement | null = null): string {
    const replacements: Replacement[] = this.proposals
      .filter(({ location }) => location.block === id && location.start >= from && location.end <= to)
      .map((proposal) => ({ location: proposal.location, text: proposal.expression.replace('名', () => this.nameOf(proposal)) }))
    if (more && more.location.block === id) replacements.push(more)
    let written = ''
    let at = from
    for (const { location, text: expression } of replacements.sort((a, b) => a.location.start - b.location.start)) {
      if (location.start < at) continue
      written += escaped(text.slice(at, location.start)) + expression
      at = location.end
    }
    return written + escaped(text.slice(at, to))
  }

  /** Fields of one name and one example are one field; another example needs another name. */
  private nameOf(proposal: Proposal): string {
    const known = this.names.get(proposal)
    if (known) return known
    const { field } = proposal
    const same = [...this.plain.values()].find(
      (one) => one.type === field.type && one.example === field.example && one.name.startsWith(field.name),
    )
    const name = same?.name ?? this.freeName(field.name)
    this.plain.set(name, { ...field, name })
    this.names.set(proposal, name)
    return name
  }

  private freeName(wanted: string): string {
    const taken = new Set([...this.plain.keys(), ...this.lists.map(({ name }) => name)])
    for (let count = 1; ; count++) {
      const name = count === 1 ? wanted : `${wanted}${count}`
      if (!taken.has(name)) return name
    }
  }
}

interface Replacement {
  location: Location
  text: string
}

function announcedOf({ announced }: Enumeration, list: string): Replacement | null {
  if (!announced) return null
  const { number, text, start } = announced
  return { location: number, text: countOf(list, text.slice(number.start - start, number.end - start)) }
}

/** In digits where the report wrote digits. */
function countOf(list: string, written: string): string {
  return /\d/.test(written) ? `{{ ${list} | 条数 }}` : `{{ ${list} | 个数 }}`
}

const MARKERS: Partial<Record<Enumeration['family'], Markers>> = {
  N是: '一是',
  N要: '一要',
  第N: '第一',
  '①': '①',
  '1.': '1.',
  '（1）': '（1）',
}

function markersOf({ family, items }: Enumeration): Markers {
  const known = MARKERS[family]
  if (known) return known
  return items[0]?.marker.opensBlock ? 'heading' : '一是'
}

/** “加强领导。成立专班。” has a title; a single sentence has none. */
function entryOf(text: string): { title: string; rest: string; all: string } {
  const all = text.replace(/^[，,、：:\s]+/, '').replace(/[；;。\s]+$/, '')
  const [, title = '', rest = ''] = /^([^，。；：]{2,20})。(.+)$/s.exec(all) ?? []
  return { title, rest, all }
}

function cutLong(entry: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(entry).map(([name, text]) => [name, text.slice(0, 500)]))
}

function itemText({ of }: ListField): string {
  return of.length === 2 ? '**{{ 项.标题 }}。**{{ 项.内容 }}。' : '{{ 项.内容 }}。'
}

function listName(heading: string): string {
  if (/问题|不足|困难|短板|差距/.test(heading)) return '问题'
  if (/打算|下[一]?步|计划|安排/.test(heading)) return '打算'
  if (/做法|措施|成效|工作/.test(heading)) return '做法'
  return /建议|对策/.test(heading) ? '建议' : '条目'
}

function uniqueName(cell: string, column: number, head: readonly string[]): string {
  const name = cell.replace(/[^\u4e00-\u9fffA-Za-z]/g, '').slice(0, 16)
  return name && head.filter((other) => other === cell).length === 1 ? name : `第${column + 1}列`
}

/** Braces of the report are text, never fields. */
function escaped(text: string): string {
  return text.replace(/\{\{|\}\}|\{%|%\}/g, (braces) => [...braces].join(' '))
}
