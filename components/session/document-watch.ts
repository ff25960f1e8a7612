import type { DocumentTarget, PageConnection, Watch, WatchEvents } from '@/lib/messaging/connection'
import type { DocumentChange } from '@/lib/text/change'
import type { TextDocument } from '@/lib/text/document'
import type { Reviewer } from './reviewer'

/** What the watch tells the session; the copy of the document is already up to date. */
export type DocumentWatchEvents = Pick<WatchEvents, 'onProgress' | 'onCaret' | 'onReadOnly' | 'onClosed'> & {
  onDocument(document: TextDocument): void
}

/** Watches one document and keeps the reviewer's copy equal to it; a copy that has drifted is read afresh. */
export class DocumentWatch {
  private readonly controller = new AbortController()
  private readonly watch: Watch
  /** True from asking for a snapshot until it comes: changes in between belong to the old copy. */
  private isAwaitingSnapshot = true

  constructor(
    connection: PageConnection,
    readonly target: DocumentTarget,
    private readonly reviewer: Reviewer,
    private readonly events: DocumentWatchEvents,
  ) {
    this.watch = connection.watch(
      target,
      {
        onSnapshot: (document, isReadOnly) => this.onSnapshot(document, isReadOnly),
        onChange: (change) => this.onChange(change),
        onProgress: (progress) => this.isOpen && events.onProgress(progress),
        onCaret: (position) => this.isOpen && events.onCaret(position),
        onReadOnly: (isReadOnly) => this.isOpen && events.onReadOnly(isReadOnly),
        onClosed: (reason) => this.onClosed(reason),
      },
      this.controller.signal,
    )
  }

  /** Asks for the whole document again. */
  reread(): void {
    this.isAwaitingSnapshot = true
    this.watch.resync()
  }

  stop(): void {
    this.controller.abort()
  }

  private get isOpen(): boolean {
    return !this.controller.signal.aborted
  }

  private onSnapshot(document: TextDocument, isReadOnly: boolean): void {
    if (!this.isOpen) return
    this.isAwaitingSnapshot = false
    this.reviewer.load(document)
    this.events.onReadOnly(isReadOnly)
    this.events.onDocument(document)
  }

  private onChange(change: DocumentChange): void {
    if (!this.isOpen || this.isAwaitingSnapshot) return
    if (!this.reviewer.apply(change)) this.reread()
    else if (this.reviewer.current) this.events.onDocument(this.reviewer.current)
  }

  private onClosed(reason: Parameters<WatchEvents['onClosed']>[0]): void {
    if (!this.isOpen) return
    this.stop()
    this.events.onClosed(reason)
  }
}
