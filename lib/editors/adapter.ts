import type { Block, Location } from '../text/document'

/** What is written: plain text, and for an insertion the same as HTML. */
export interface Content {
  text: string
  html: string | null
}

/** What became of a write, as far as the page said. `refused`: nothing was tried. Only reading back proves anything. */
export type WriteAttempt = 'prevented' | 'executed' | 'failed' | 'refused'

/**
 * One editing element of the page and how it is read and written. A document is made of one
 * adapter, or of two where the page keeps the title in a field of its own.
 *
 * Places are `Location`s of blocks as last read. An adapter touches its own frame only.
 */
export interface EditorAdapter {
  readonly name: 'dom' | 'field'
  readonly host: HTMLElement
  /** Reads what changed since the last call; pausing between yields is allowed, the page may change meanwhile. */
  read(): Generator<void, readonly Block[]>
  /** Lets the next `read` read everything, as after a change that nobody announces (a style sheet). */
  forget(): void
  /** Takes changes that the browser has not announced yet, so that the next `read` sees them. */
  settle(): void
  /** Calls back whenever text or editability may have changed; several times per change. */
  observe(onChange: () => void, signal: AbortSignal): void
  isReadOnly(): boolean
  /** Why a place cannot be written although the editor can: a locked part, a picture inside. */
  obstacle(place: Location): 'read-only' | 'unsupported' | null
  /** The selection, if it lies in this element: `start` may equal `end`; in one block only. */
  selection(): Location | null
  /** Makes the editor believe that it has the focus. */
  wake(): void
  /** Selects a place; false where the page no longer has it. */
  select(place: Location): boolean
  /** Writes over the selection, as one step of the editor's own undo. */
  write(content: Content): WriteAttempt
  /** Scrolls a place to the middle of the view. */
  scrollTo(place: Location): void
  /** The place as a range of the page; null in fields, whose text has no nodes. */
  range(place: Location): Range | null
}
