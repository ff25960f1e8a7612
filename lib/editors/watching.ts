/** Follows a document while somebody watches: changes are read when the page is idle, never while a key is handled. */
import type { WatchMessage } from '../messaging/protocol'
import type { DocumentChange } from '../text/change'
import type { Location } from '../text/document'
import type { EditorSession } from './editor-session'
import type { Reading } from './reading'
import { Soon } from './soon'

type Send = (message: WatchMessage) => void
type CloseReason = Extract<WatchMessage, { type: 'closed' }>['reason']

/** Silence to wait for after a change, and how long to wait at most while changes go on (milliseconds). */
const TEXT_DELAY = { quiet: 120, atMost: 600 }
const CARET_DELAY = { quiet: 80, atMost: 300 }

export class Watching {
  private readonly watchers = new Map<Send, { isGreeted: boolean }>()
  private stop: AbortController | null = null
  private readonly textSoon = new Soon(() => this.readSoon(), TEXT_DELAY)
  private readonly caretSoon = new Soon(() => this.tellCaret(), CARET_DELAY)
  private isReading = false
  private isAgain = false
  private isReadOnly = false
  private caret = ''
  private overlooked = ''
  private last: { place: Location; version: number } | null = null

  constructor(
    private readonly session: EditorSession,
    private readonly reading: Reading,
  ) {}

  get isActive(): boolean {
    return this.stop !== null
  }

  add(send: Send, signal: AbortSignal): { resync(): void } {
    this.watchers.set(send, { isGreeted: false })
    signal.addEventListener('abort', () => this.remove(send), { once: true })
    if (!this.stop) this.start()
    void this.read()
    return { resync: () => this.greetAfresh(send) }
  }

  /** Where the selection was when the document last had it, if that place still stands. */
  lastSelection(): Location | null {
    return this.last && this.session.state.follow(this.last.place, this.last.version)
  }

  tell(change: DocumentChange): void {
    for (const [send, watcher] of this.watchers) if (watcher.isGreeted) send({ type: 'change', ...change })
    this.session.marks.rebuild(this.session.state)
  }

  close(reason: CloseReason): void {
    for (const send of [...this.watchers.keys()]) {
      send({ type: 'closed', reason })
      this.remove(send)
    }
  }

  private start(): void {
    const stop = new AbortController()
    this.stop = stop
    const changed = (): void => this.textSoon.call()
    for (const part of this.session.parts) {
      part.forget() // nobody told what happened while nobody watched
      part.observe(changed, stop.signal)
      const { ownerDocument } = part.host
      const options = { signal: stop.signal, passive: true, capture: true }
      ownerDocument.addEventListener('selectionchange', () => this.caretSoon.call(), options)
      if (part.name === 'field')
        for (const type of ['keyup', 'pointerup']) part.host.addEventListener(type, () => this.caretSoon.call(), options)
      // An editor that is taken out of the page reports nothing itself.
      const removal = new MutationObserver(() => {
        if (!part.host.isConnected) changed()
      })
      removal.observe(ownerDocument, { childList: true, subtree: true })
      stop.signal.addEventListener('abort', () => removal.disconnect())
    }
  }

  private remove(send: Send): void {
    this.watchers.delete(send)
    if (this.watchers.size > 0) return
    this.stop?.abort()
    this.stop = null
    this.textSoon.cancel()
    this.caretSoon.cancel()
    this.session.marks.clear()
  }

  private readSoon(): void {
    void this.read()
  }

  private async read(): Promise<void> {
    if (this.isReading) {
      this.isAgain = true
      return
    }
    const { stop } = this
    if (!stop) return
    this.isReading = true
    try {
      await this.readOnce(stop.signal)
    } catch {
      // Whatever the page did to make the reading fail, the panel must not wait for it.
      this.close('failed')
    } finally {
      this.isReading = false
    }
    if (this.isAgain) {
      this.isAgain = false
      this.textSoon.call()
    }
  }

  private async readOnce(signal: AbortSignal): Promise<void> {
    if (!this.session.isConnected) return this.close('editor-removed')
    const change = await this.reading.inSlices((done, total) => this.tellProgress(done, total), signal)
    if (signal.aborted) return
    if (change) this.tell(change)
    this.tellReadOnly()
    this.greet()
    this.tellCaret()
  }

  private greet(): void {
    const { sessionId, version, complete, blocks } = this.session.state
    for (const [send, watcher] of this.watchers) {
      if (watcher.isGreeted) continue
      watcher.isGreeted = true
      send({ type: 'snapshot', sessionId, version, complete, isReadOnly: this.isReadOnly, blocks: blocks.slice() })
      this.caret = ''
    }
  }

  private greetAfresh(send: Send): void {
    const watcher = this.watchers.get(send)
    if (!watcher) return
    watcher.isGreeted = false
    for (const part of this.session.parts) part.forget()
    void this.read()
  }

  private tellProgress(done: number, total: number): void {
    for (const [send, watcher] of this.watchers) if (!watcher.isGreeted) send({ type: 'progress', done, total })
  }

  private tellReadOnly(): void {
    const { isReadOnly } = this.session
    if (isReadOnly === this.isReadOnly) return
    this.isReadOnly = isReadOnly
    for (const send of this.watchers.keys()) send({ type: 'read-only', isReadOnly })
  }

  /** What we select to show it is not where the writer writes, until the selection moves on. */
  overlook(place: Location): void {
    this.overlooked = placeKey(place)
  }

  private tellCaret(): void {
    const place = this.session.selection()
    if (place && placeKey(place) === this.overlooked) return
    this.overlooked = ''
    if (place) this.last = { place, version: this.session.state.version }
    const position = place && { block: place.block, offset: place.end }
    const caret = position ? `${position.block}:${position.offset}` : 'none'
    if (caret === this.caret) return
    this.caret = caret
    for (const send of this.watchers.keys()) send({ type: 'caret', position })
  }
}

const placeKey = ({ block, start, end }: Location): string => `${block}:${start}-${end}`
