/** One document of the page while the panel works with it: read, watched, marked, edited. */
import type { EditOutcome, ExpectedPlace, InsertRequest, Mark, ReplaceRequest, RevealOutcome, WatchMessage } from '../messaging/protocol'
import type { Location } from '../text/document'
import type { EditorAdapter } from './adapter'
import type { CompositionWatch } from './composition'
import { DocumentState } from './document-state'
import { EditRun } from './edit-run'
import { findPlace } from './find-place'
import { Marks } from './marks'
import { Reading } from './reading'
import { Watching } from './watching'

const FLASH_MS = 1_600

export class EditorSession {
  readonly state: DocumentState
  readonly marks: Marks
  private readonly reading: Reading
  private readonly watching: Watching
  private readonly edits: EditRun

  /** `parts`: the title field, if there is one, and the body. */
  constructor(
    readonly parts: readonly EditorAdapter[],
    composition: CompositionWatch,
  ) {
    this.state = new DocumentState(crypto.randomUUID())
    this.reading = new Reading(parts, this.state)
    this.marks = new Marks((place) => this.rangeOf(place))
    this.watching = new Watching(this, this.reading)
    this.edits = new EditRun(this, composition)
  }

  get isConnected(): boolean {
    return this.parts.every(({ host }) => host.isConnected)
  }

  get isReadOnly(): boolean {
    return this.parts.every((part) => part.isReadOnly())
  }

  /** Sends the document and then what changes, until the signal ends it. Returns the way to ask for the document again. */
  watch(send: (message: WatchMessage) => void, signal: AbortSignal): { resync(): void } {
    return this.watching.add(send, signal)
  }

  /** Reads what has changed in this task and tells the watchers. Unwatched, everything is read again. */
  refresh(): void {
    const change = this.reading.now(!this.watching.isActive)
    if (change) this.watching.tell(change)
  }

  /** The part that holds a block. */
  partOf(block: string): EditorAdapter | undefined {
    const title = this.parts.length > 1 ? this.parts[0] : undefined
    return title && this.state.blocks[0]?.id === block ? title : this.parts.at(-1)
  }

  /** The caret or selection: where it is, or was when the document last had it. */
  selection(): Location | null {
    for (const part of this.parts) {
      const place = part.selection()
      if (place) return place
    }
    return this.watching.lastSelection()
  }

  /** Selects a place for our own purposes: the writer's caret, as the watchers know it, stays where it was. */
  select(part: EditorAdapter, place: Location): boolean {
    this.watching.overlook(place)
    return part.select(place)
  }

  reveal(quote: ExpectedPlace): RevealOutcome {
    if (!this.isConnected) return { status: 'no-editor' }
    this.refresh()
    const found = findPlace(this.state.find(quote.block), this.state.blocks, quote)
    if (!found) return { status: 'not-found' }
    const part = this.partOf(found.place.block)
    if (!part || !this.select(part, found.place)) return { status: 'not-found' }
    part.scrollTo(found.place)
    this.marks.flash(found.place, this.state.version, FLASH_MS)
    return { status: found.status === 'exact' ? 'revealed' : 'moved' }
  }

  /** Replaces all marks; those whose text is no longer there are left out. Returns how many hold. */
  highlight(marks: readonly Mark[]): number {
    this.refresh()
    const places = marks.flatMap((mark) => {
      const found = findPlace(this.state.find(mark.block), [], mark)
      return found?.status === 'exact' && this.rangeOf(found.place) ? [{ place: found.place, style: mark.style }] : []
    })
    return this.marks.set(places, this.state.version)
  }

  replace(request: ReplaceRequest, signal: AbortSignal): Promise<EditOutcome> {
    return this.edits.replace(request, signal)
  }

  insert(request: InsertRequest, signal: AbortSignal): Promise<EditOutcome> {
    return this.edits.insert(request, signal)
  }

  /** Ends the watching and takes every mark away. */
  dispose(): void {
    this.watching.close('agent-unloaded')
    this.marks.clear()
  }

  private rangeOf(place: Location): Range | null {
    return this.partOf(place.block)?.range(place) ?? null
  }
}
