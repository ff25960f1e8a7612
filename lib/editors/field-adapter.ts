import { type Block, type Location, makeBlock } from '../text/document'
import { readPlainText } from '../text/plain-text'
import type { Content, EditorAdapter, WriteAttempt } from './adapter'
import { scrollFieldTo } from './field-scroll'

/** How often a watched field is looked at: a page that sets the value itself announces nothing. */
const POLL_MS = 1_000

let lastId = 0

/** Reads and writes a text area, or an input that holds a title or a document: one line is one block. */
export class FieldAdapter implements EditorAdapter {
  readonly name = 'field'
  private value: string | null = null
  private blocks: Block[] = []
  private starts: number[] = []

  constructor(
    readonly host: HTMLTextAreaElement | HTMLInputElement,
    private readonly role: 'body' | 'title',
  ) {}

  *read(): Generator<void, readonly Block[]> {
    const { value } = this.host
    if (value === this.value) return this.blocks
    this.value = value
    const { document, starts } = this.role === 'title' ? readTitle(value) : readPlainText(value)
    // A byte order mark at the front is not text and shifts everything behind it.
    const shift = value.length - value.replace(/^\uFEFF/, '').length
    this.starts = starts.map((start) => start + (this.role === 'title' ? 0 : shift))
    this.blocks = keepIds(this.blocks, document.blocks)
    return this.blocks
  }

  forget(): void {
    this.value = null
  }

  settle(): void {} // `read` compares the value itself

  observe(onChange: () => void, signal: AbortSignal): void {
    for (const type of ['input', 'change']) this.host.addEventListener(type, onChange, { signal, passive: true })
    const attributes = new MutationObserver(onChange)
    attributes.observe(this.host, { attributes: true, attributeFilter: ['readonly', 'disabled'] })
    const poll = setInterval(() => {
      if (this.host.value !== this.value) onChange()
    }, POLL_MS)
    signal.addEventListener('abort', () => {
      attributes.disconnect()
      clearInterval(poll)
    })
  }

  isReadOnly(): boolean {
    return this.host.readOnly || this.host.matches(':disabled')
  }

  obstacle(): null {
    return null
  }

  selection(): Location | null {
    const { selectionStart, selectionEnd, ownerDocument } = this.host
    if (ownerDocument.activeElement !== this.host || selectionStart === null || selectionEnd === null) return null
    const index = Math.max(
      0,
      this.starts.findLastIndex((start) => start <= selectionStart),
    )
    const block = this.blocks[index]
    const first = this.starts[index] ?? 0
    if (!block) return null
    return { block: block.id, start: selectionStart - first, end: Math.min(selectionEnd - first, block.text.length) }
  }

  wake(): void {
    if (this.host.ownerDocument.activeElement !== this.host) this.host.focus({ preventScroll: true })
  }

  select(place: Location): boolean {
    const first = this.startOf(place.block)
    if (first === null) return false
    this.wake()
    this.host.setSelectionRange(first + place.start, first + place.end)
    return true
  }

  write({ text }: Content): WriteAttempt {
    const { ownerDocument } = this.host
    const isDone = text === '' ? ownerDocument.execCommand('delete') : ownerDocument.execCommand('insertText', false, text)
    return isDone ? 'executed' : 'failed'
  }

  scrollTo(place: Location): void {
    const first = this.startOf(place.block)
    if (first === null) return
    this.host.scrollIntoView({ block: 'nearest', behavior: 'instant' })
    scrollFieldTo(this.host, first + place.start)
  }

  range(): null {
    return null
  }

  private startOf(block: string): number | null {
    return this.starts[this.blocks.findIndex(({ id }) => id === block)] ?? null
  }
}

function readTitle(value: string): { document: { blocks: Block[] }; starts: number[] } {
  return { document: { blocks: [makeBlock('', { kind: 'title', text: value })] }, starts: [0] }
}

/** Gives new lines the ids of the old ones: equal lines at both ends keep theirs, the changed middle goes by order. */
function keepIds(old: readonly Block[], lines: readonly Block[]): Block[] {
  const shorter = Math.min(old.length, lines.length)
  let head = 0
  while (head < shorter && old[head]?.hash === lines[head]?.hash) head += 1
  let tail = 0
  while (tail < shorter - head && old.at(-1 - tail)?.hash === lines.at(-1 - tail)?.hash) tail += 1
  return lines.map((line, index) => {
    const fromEnd = lines.length - index
    const before = fromEnd <= tail ? old[old.length - fromEnd] : index < old.length - tail ? old[index] : undefined
    return before?.hash === line.hash ? before : { ...line, id: before?.id ?? nextId() }
  })
}

function nextId(): string {
  lastId += 1
  return `l${lastId}`
}
