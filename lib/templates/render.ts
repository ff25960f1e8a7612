/** From a section, its values and its place to blocks of text. Deterministic; grows with the values, never by itself. */
import { fillText } from './expressions'
import type { Block, DocumentKind, LeafBlock, ListBlock, Section, TableBlock } from './model'
import { HeadingCounter, itemMarker, type Place, TOP } from './numbering'
import { isOpen } from './open-field'
import { BOLD, type RenderedBlock, runsOf, type TextBlock, type TextStyle } from './rendered'
import { makeScope, type Scope, type Values } from './scope'
import { fieldsOf } from './section-fields'

/** Writes out sections one after the other; numbering runs on through them. Throws ExpressionError on a text that cannot be read. */
export function render(kind: DocumentKind, sections: readonly Section[], values: Values, place: Place = TOP): RenderedBlock[] {
  const counter = new HeadingCounter(place)
  return sections.flatMap((section) => {
    const writer = new SectionWriter(makeScope(fieldsOf(kind, section), values), counter)
    for (const block of section.blocks) writer.write(block)
    return writer.blocks
  })
}

function fill(text: string, scope: Scope): string {
  // A value that ends as a sentence stands before the sentence mark of the template: one of them is enough.
  return fillText(text.replaceAll('**', BOLD), scope).replace(/[。；，、](?=\ue000?[。；])/g, '')
}

function inCell(text: string, scope: Scope): string {
  return onOneLine(fillText(text, scope))
}

/** A value of several lines makes several paragraphs, unless a bold run would break. */
function paragraphsOf(text: string): string[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.every((line) => line.split(BOLD).length % 2 === 1) ? lines : [onOneLine(text)]
}

function onOneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, '')
}

class SectionWriter {
  readonly blocks: RenderedBlock[] = []
  /** Level of the last heading written: `heading` lists go one deeper. */
  private level = 0

  constructor(
    private readonly scope: Scope,
    private readonly counter: HeadingCounter,
  ) {}

  write(block: Block): void {
    if (typeof block === 'object' && 'if' in block) {
      for (const inner of this.holds(block.if, block.is) ? block.blocks : (block.otherwise ?? [])) this.writeLeaf(inner)
    } else this.writeLeaf(block)
  }

  private holds(field: string, values: readonly string[] | undefined): boolean {
    const value = this.scope[field]
    if (values) return values.includes(String(value))
    return !isOpen(value) && value !== '' && !(Array.isArray(value) && value.length === 0)
  }

  private writeLeaf(block: LeafBlock): void {
    if (typeof block === 'string') this.add('paragraph', fill(block, this.scope))
    else if (block.style === 'heading') this.addHeading(block.level, fill(block.text, this.scope))
    else if (block.style === 'list') this.writeList(block)
    else if (block.style === 'table') this.writeTable(block)
    else if (block.style === 'attachments') this.writeAttachments(block.of)
    else this.add(block.style, fill(block.text, this.scope))
  }

  private add(style: TextStyle, text: string, marker = '', level = 0): void {
    const [first = '', ...others] = style === 'paragraph' ? paragraphsOf(text) : [onOneLine(text)]
    this.blocks.push({ style, level, marker, runs: runsOf(first) } satisfies TextBlock)
    for (const other of others) this.add('paragraph', other)
  }

  private addHeading(level: number, text: string): void {
    this.level = level
    const { level: depth, marker } = this.counter.next(level)
    this.add('heading', text, marker, depth)
  }

  private entries(list: string): Scope[] {
    const value = this.scope[list]
    return (Array.isArray(value) ? value : []).map((entry) => ({ ...this.scope, 项: entry }))
  }

  private writeList(block: ListBlock): void {
    const lead = block.lead ? fill(block.lead, this.scope) : ''
    const items = this.entries(block.of).map((scope, index) => ({ scope, text: fill(block.item, scope), ordinal: index + 1 }))
    const tail = block.tail ? fill(block.tail, this.scope) : ''
    if (block.joined) {
      const texts = items.map(({ text, ordinal }) => itemMarker(block.markers, ordinal) + text.replace(/[。；]$/, ''))
      this.add('paragraph', `${lead}${texts.join('；')}。${tail}`)
      return
    }
    if (lead) this.add('paragraph', lead)
    if (block.markers === 'heading') this.writeHeadings(block, items)
    else for (const { text, ordinal } of items) this.add('paragraph', text, itemMarker(block.markers, ordinal))
    if (tail) this.add('paragraph', tail)
  }

  /** Items as headings of the next level: with text of their own below, or as marked first sentences. */
  private writeHeadings(block: ListBlock, items: readonly { scope: Scope; text: string }[]): void {
    const level = this.level + 1
    for (const { scope, text } of items) {
      const { level: depth, marker } = this.counter.next(level)
      if (!block.heading) {
        this.add('paragraph', text, marker, depth)
        continue
      }
      this.add('heading', fill(block.heading, scope), marker, depth)
      this.add('paragraph', text)
    }
  }

  private writeTable({ of, columns, total }: TableBlock): void {
    const body = this.entries(of).map((scope) => columns.map(({ cell }) => inCell(cell, scope)))
    const last = total ? [total.map((cell) => (cell ? inCell(cell, this.scope) : ''))] : []
    this.blocks.push({ style: 'table', rows: [columns.map(({ head }) => head), ...body, ...last] })
  }

  /** 附件：1.… as GB/T 9704 has it; a single one bears no number. */
  private writeAttachments(list: string): void {
    const names = this.entries(list).map((scope) => fill('{{ 项.名称 }}', scope))
    const [only] = names
    if (names.length === 1 && only) this.add('attachment', `附件：${only}`)
    else for (const [index, name] of names.entries()) this.add('attachment', `${index === 0 ? '附件：' : ''}${index + 1}.${name}`)
  }
}
