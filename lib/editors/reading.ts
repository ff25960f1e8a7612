/** Keeps a `DocumentState` up to date with the page: at once on request, in slices while watched. */
import { LIMITS } from '../messaging/limits'
import type { DocumentChange } from '../text/change'
import { type Block, makeBlock } from '../text/document'
import type { EditorAdapter } from './adapter'
import type { DocumentState } from './document-state'
import { pause } from './pause'

/** Time spent in one go, so that a long document never holds up a keystroke (milliseconds). */
const SLICE_MS = 8

export type Progress = (done: number, total: number) => void

export class Reading {
  /** Counts readings that were begun: one that was overtaken must not bring back what it saw before. */
  private begun = 0

  constructor(
    private readonly parts: readonly EditorAdapter[],
    readonly state: DocumentState,
  ) {}

  /** Brings the state up to date in this task. With `fresh` nothing kept is trusted. */
  now(fresh: boolean): DocumentChange | null {
    if (fresh) for (const part of this.parts) part.forget()
    for (const part of this.parts) part.settle()
    this.begun += 1
    const blocks: Block[] = []
    for (const part of this.parts) {
      const steps = part.read()
      for (;;) {
        const step = steps.next()
        if (!step.done) continue
        append(blocks, step.value)
        break
      }
    }
    return this.take(blocks)
  }

  /**
   * The same with pauses; the result may lag behind a page that changes meanwhile, which then reports itself.
   * Null also where another reading came between: that one has told everything.
   */
  async inSlices(onProgress: Progress, signal: AbortSignal): Promise<DocumentChange | null> {
    this.begun += 1
    const own = this.begun
    const blocks: Block[] = []
    let done = 0
    let started = performance.now()
    for (const part of this.parts) {
      part.settle()
      const steps = part.read()
      for (let step = steps.next(); ; step = steps.next()) {
        if (step.done) {
          append(blocks, step.value)
          break
        }
        done += 1
        if (performance.now() - started < SLICE_MS) continue
        onProgress(done, Math.max(done, estimate(this.parts)))
        await pause(0, signal)
        if (signal.aborted || this.begun !== own) return null
        started = performance.now()
      }
    }
    return this.take(blocks)
  }

  private take(blocks: readonly Block[]): DocumentChange | null {
    const kept = withinLimits(promoteTitle(blocks))
    return this.state.update(kept, kept.length === blocks.length)
  }
}

function append(blocks: Block[], more: readonly Block[]): void {
  for (const block of more) blocks.push(block)
}

function estimate(parts: readonly EditorAdapter[]): number {
  return parts.reduce((sum, { host }) => sum + host.querySelectorAll('p, li, tr, h1, h2, h3, h4, h5, h6').length, 0)
}

/** A document without a title field is titled by its one first-level heading, where it opens with it. */
function promoteTitle(blocks: readonly Block[]): readonly Block[] {
  const index = blocks.findIndex(({ text }) => text.trim() !== '')
  const first = blocks[index]
  if (first?.kind !== 'heading' || first.level !== 1) return blocks
  if (blocks.some((block, at) => at !== index && block.kind === 'heading' && block.level === 1)) return blocks
  const titled = blocks.slice()
  titled[index] = makeBlock(first.id, { kind: 'title', text: first.text })
  return titled
}

/** Cuts what is beyond any real document; the rest then counts as read in part. */
function withinLimits(blocks: readonly Block[]): readonly Block[] {
  let characters = 0
  const end = blocks.findIndex(({ text }, index) => {
    characters += text.length
    return index >= LIMITS.blocks || text.length > LIMITS.blockText || characters > LIMITS.documentText
  })
  return end < 0 ? blocks : blocks.slice(0, end)
}
