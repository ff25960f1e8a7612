import type { StoreApi } from 'zustand/vanilla'
import type { DocumentTarget, PageConnection } from '@/lib/messaging/connection'
import type { Mark } from '@/lib/messaging/protocol'
import type { TextDocument } from '@/lib/text/document'
import { areSameMarks, figureMarksOf, flashOf, marksOf, textAt } from './marks'
import type { SessionState } from './state'

/** How long the place that was jumped to stays marked, in milliseconds. */
const FLASH_MS = 1_600
/** Characters of context on each side by which a moved place is found again. */
const CONTEXT = 32

/** Draws marks in the page's text while a check is shown, and shows places. */
export class PageMarks {
  private painted: { target: DocumentTarget; sessionId: string; reviewed: TextDocument; marks: Mark[] } | null = null
  private flash: Mark | null = null
  private timer: ReturnType<typeof setTimeout> | undefined
  private jumps = 0

  constructor(
    private readonly connection: PageConnection,
    private readonly store: StoreApi<SessionState>,
  ) {}

  /** Brings the marks in line with what is shown. */
  refresh(): void {
    const { place, reviewed, review, shown, check, marksFigures } = this.store.getState()
    if (place.status !== 'open' || place.subject.kind !== 'page' || !reviewed) return
    const { target, info } = place.subject
    const marks = [
      ...(marksFigures && review ? figureMarksOf(review.figures) : []),
      ...(check?.status === 'done' ? marksOf(shown) : []),
      ...(this.flash ? [this.flash] : []),
    ]
    if (!info.capabilities.highlight || (marks.length === 0 && !this.painted)) return
    // A step of the caret changes no mark.
    if (this.painted?.reviewed === reviewed && this.painted.target === target && areSameMarks(this.painted.marks, marks)) return
    this.painted = marks.length > 0 ? { target, sessionId: reviewed.sessionId, reviewed, marks } : null
    void this.connection.highlight(target, { sessionId: reviewed.sessionId, marks })
  }

  /** Takes all marks out of the page that was marked last. */
  clear(): void {
    clearTimeout(this.timer)
    this.flash = null
    if (this.painted) void this.connection.highlight(this.painted.target, { sessionId: this.painted.sessionId, marks: [] })
    this.painted = null
  }

  /** Scrolls the document to a place and marks it for a moment. */
  async jump(at: { block: string; start: number; end: number }): Promise<void> {
    const { place, reviewed } = this.store.getState()
    if (place.status !== 'open' || !reviewed) return
    const times = ++this.jumps
    const where = { block: at.block, start: at.start, end: at.end }
    if (place.subject.kind === 'text') return this.store.setState({ jump: { ...where, times, outcome: 'revealed' } })
    const text = textAt(reviewed, { block: at.block, start: 0, end: Number.POSITIVE_INFINITY }) ?? ''
    const { status } = await this.connection.reveal(place.subject.target, {
      sessionId: reviewed.sessionId,
      place: {
        ...where,
        expected: text.slice(at.start, at.end),
        before: text.slice(Math.max(0, at.start - CONTEXT), at.start),
        after: text.slice(at.end, at.end + CONTEXT),
      },
    })
    // A later jump has the word, and what another document says of this place is nothing to it.
    if (times !== this.jumps || this.store.getState().reviewed?.sessionId !== reviewed.sessionId) return
    this.store.setState({ jump: { ...where, times, outcome: status } })
    if (status === 'revealed') this.blink(flashOf(reviewed, where))
  }

  private blink(mark: Mark | null): void {
    clearTimeout(this.timer)
    this.flash = mark
    this.refresh()
    this.timer = setTimeout(() => {
      this.flash = null
      this.refresh()
    }, FLASH_MS)
  }
}
