/**
 * Marks under the text by the Custom Highlight API: no node, class or attribute of the page changes.
 * Only marks near the view are painted; ranges die under editing, so they are made anew each time.
 */
import type { Mark } from '../messaging/protocol'
import type { Location } from '../text/document'
import type { DocumentState } from './document-state'
import { MARK_STYLES, paint } from './mark-paint'

interface PlacedMark {
  place: Location
  style: Mark['style']
}

const SCROLL_PAUSE_MS = 100
/** Beyond this many marks only those near the view are painted; fewer cost nothing measurable. */
const NEAR_VIEW_FROM = 200

export class Marks {
  private marks: readonly PlacedMark[] = []
  private version = 0
  private flashed: Location | null = null
  private timer: ReturnType<typeof setTimeout> | undefined
  private flashTimer: ReturnType<typeof setTimeout> | undefined
  private listening: AbortController | null = null

  constructor(private readonly rangeOf: (place: Location) => Range | null) {}

  set(marks: readonly PlacedMark[], version: number): number {
    this.marks = marks
    this.version = version
    this.draw()
    return marks.length
  }

  /** Carries the marks over to the present text; those that were touched go. */
  rebuild(state: DocumentState): void {
    this.marks = this.marks.flatMap(({ place, style }) => {
      const now = state.follow(place, this.version)
      return now && now.end > now.start ? [{ place: now, style }] : []
    })
    if (this.flashed) this.flashed = state.follow(this.flashed, this.version)
    this.version = state.version
    this.draw()
  }

  flash(place: Location, version: number, milliseconds: number): void {
    this.version = version
    clearTimeout(this.flashTimer)
    this.flashed = place
    this.draw()
    this.flashTimer = setTimeout(() => {
      this.flashed = null
      this.draw()
    }, milliseconds)
  }

  clear(): void {
    clearTimeout(this.timer)
    clearTimeout(this.flashTimer)
    this.marks = []
    this.flashed = null
    this.draw()
  }

  private draw(): void {
    const ranges = new Map<Mark['style'], Range[]>(MARK_STYLES.map((style) => [style, []]))
    for (const { place, style } of this.marks) this.collect(ranges, place, style)
    if (this.flashed) this.collect(ranges, this.flashed, 'flash')
    for (const [style, own] of ranges) paint(this, style, own)
    this.followScrolling()
  }

  private collect(ranges: Map<Mark['style'], Range[]>, place: Location, style: Mark['style']): void {
    const range = this.rangeOf(place)
    if (range && (this.marks.length < NEAR_VIEW_FROM || isNearView(range))) ranges.get(style)?.push(range)
  }

  private followScrolling(): void {
    if (this.marks.length < NEAR_VIEW_FROM) {
      this.listening?.abort()
      this.listening = null
    } else if (!this.listening) {
      this.listening = new AbortController()
      const options = { capture: true, passive: true, signal: this.listening.signal }
      addEventListener('scroll', () => this.drawSoon(), options)
      addEventListener('resize', () => this.drawSoon(), options)
    }
  }

  private drawSoon(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined
      this.draw()
    }, SCROLL_PAUSE_MS)
  }
}

/** Within one screen above and below what is seen. */
function isNearView(range: Range): boolean {
  const box = range.getBoundingClientRect()
  return box.bottom > -innerHeight && box.top < 2 * innerHeight
}
