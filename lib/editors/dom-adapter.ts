import type { Block, Location } from '../text/document'
import type { Content, EditorAdapter, WriteAttempt } from './adapter'
import { fromDomPoint, toDomRange } from './dom-position'
import { DomReader } from './dom-reader'
import { pastePipeline } from './paste-pipeline'
import { type Quirks, quirksOf } from './quirks'
import type { ReadBlock } from './read-block'
import { centre } from './scroll'

/** Attributes that change what is text, how it is numbered, or whether it may be written. */
const WATCHED = [
  'style',
  'class',
  'hidden',
  'aria-hidden',
  'start',
  'value',
  'reversed',
  'type',
  'contenteditable',
  'aria-readonly',
  'aria-disabled',
]

/** Reads and writes an editing host of the page. */
export class DomAdapter implements EditorAdapter {
  readonly name = 'dom'
  readonly quirks: Quirks
  private readonly reader: DomReader
  private readonly observer: MutationObserver
  private blocks: ReadBlock[] = []
  private indices = new Map<string, number>()
  /** Elements whose whole content must be read again. */
  private readonly restyled = new Set<Node>()
  private onChange: () => void = () => {}

  constructor(readonly host: HTMLElement) {
    this.quirks = quirksOf(host)
    this.reader = new DomReader(host, this.quirks.skip)
    this.observer = new MutationObserver((records) => {
      this.note(records)
      this.onChange()
    })
  }

  *read(): Generator<void, readonly Block[]> {
    for (const node of this.restyled) this.reader.forget(node, true)
    this.restyled.clear()
    this.blocks = yield* this.reader.read()
    this.indices = new Map(this.blocks.map(({ block }, index) => [block.id, index]))
    return this.blocks.map(({ block }) => block)
  }

  forget(): void {
    this.reader.forgetAll()
  }

  settle(): void {
    this.note(this.observer.takeRecords())
  }

  observe(onChange: () => void, signal: AbortSignal): void {
    this.onChange = onChange
    this.observer.observe(this.host, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: WATCHED })
    signal.addEventListener('abort', () => this.observer.disconnect(), { once: true })
  }

  isReadOnly(): boolean {
    const { readOnly } = this.quirks
    return !this.host.isContentEditable || (readOnly !== undefined && this.host.closest(readOnly) !== null)
  }

  obstacle(place: Location): 'read-only' | 'unsupported' | null {
    const range = this.range(place)
    if (!range) return 'unsupported'
    const around = range.commonAncestorContainer
    const element = around instanceof HTMLElement ? around : around.parentElement
    if (element && !element.isContentEditable) return 'read-only'
    return this.holdsOnlyText(place, range) ? null : 'unsupported'
  }

  selection(): Location | null {
    const selection = this.host.ownerDocument.getSelection()
    if (!selection?.anchorNode || !this.host.contains(selection.anchorNode)) return null
    const range = selection.getRangeAt(0)
    const from = fromDomPoint(this.blocks, { node: range.startContainer, offset: range.startOffset })
    const to = fromDomPoint(this.blocks, { node: range.endContainer, offset: range.endOffset })
    const block = from && this.blocks[from.index]?.block
    if (!from || !block) return null
    return { block: block.id, start: from.offset, end: to?.index === from.index ? to.offset : block.text.length }
  }

  wake(): void {
    const { ownerDocument } = this.host
    const frame = ownerDocument.defaultView
    // An editor in a frame of its own listens on its window (UEditor restores its selection there).
    if (frame && frame.parent !== frame) frame.dispatchEvent(new FocusEvent('focus'))
    this.host.dispatchEvent(new FocusEvent('focus'))
    this.host.dispatchEvent(new FocusEvent('focusin', { bubbles: true }))
    ownerDocument.dispatchEvent(new Event('selectionchange'))
  }

  select(place: Location): boolean {
    const range = this.range(place)
    const selection = this.host.ownerDocument.getSelection()
    if (!range || !selection) return false
    if (!this.host.contains(this.host.ownerDocument.activeElement)) this.host.focus({ preventScroll: true })
    selection.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset)
    this.host.ownerDocument.dispatchEvent(new Event('selectionchange'))
    return true
  }

  write(content: Content): WriteAttempt {
    const at = this.selection()
    return pastePipeline(this.host, content, this.quirks, at !== null && this.find(at.block)?.block.text === '')
  }

  scrollTo(place: Location): void {
    const range = this.range(place)
    if (range) centre(range)
  }

  range({ block, start, end }: Location): Range | null {
    const read = this.find(block)
    return read ? toDomRange(read, start, end) : null
  }

  private find(block: string): ReadBlock | undefined {
    return this.blocks[this.indices.get(block) ?? -1]
  }

  private note(records: readonly MutationRecord[]): void {
    for (const { type, target, addedNodes } of records) {
      this.reader.forget(target, false)
      // What was moved here may have been read elsewhere, under another style.
      for (const node of addedNodes) if (node instanceof Element) this.restyled.add(node)
      // The host's own class changes with every focus and says nothing about its content.
      if (type === 'attributes' && target !== this.host) this.restyled.add(target)
    }
  }

  /** False where something that is not in the block's text would be overwritten: a picture, deleted text, a widget. */
  private holdsOnlyText({ block, start, end }: Location, range: Range): boolean {
    const segments = this.find(block)?.segments.filter((segment) => segment.start < end && segment.start + segment.length > start) ?? []
    const known = new Set(segments.map(({ node }) => node))
    if (known.has(null)) return false
    const walker = this.host.ownerDocument.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
    walker.currentNode = range.startContainer
    for (let node = walker.nextNode(); node && range.intersectsNode(node) && node !== range.endContainer; node = walker.nextNode()) {
      const isLeaf = node.firstChild === null && (node instanceof Text ? node.data !== '' : true)
      if (isLeaf && !known.has(node as Text) && isInside(range, node)) return false
    }
    return true
  }
}

function isInside(range: Range, node: Node): boolean {
  return range.comparePoint(node, 0) === 0 && range.comparePoint(node, node instanceof Text ? node.length : 0) === 0
}
