/** Guarded writing: compare, write, read back. One write at a time per frame. */
import type { EditOutcome, InsertRequest, Refusal, ReplaceRequest } from '../messaging/protocol'
import type { Block, Location } from '../text/document'
import type { Content, EditorAdapter } from './adapter'
import type { CompositionWatch } from './composition'
import { planEdit } from './edit-plan'
import type { EditorSession } from './editor-session'
import { pause } from './pause'
import { type Expectation, expectInsertion, expectReplacement, judge } from './read-back'

/** Editors take note of focus and selection in tasks of their own (milliseconds; docs/editors.md). */
const AFTER_WAKE = 60
const AFTER_SELECT = 100
/** How long an editor may take to draw what was written. */
const READ_BACK = { every: 30, times: 20 }

const refused = (reason: Refusal): EditOutcome => ({ status: 'refused', reason })

interface Target {
  part: EditorAdapter
  place: Location
  content: Content
  expectation: Expectation
  /** Where the caret belongs afterwards if it was not elsewhere before; null where the editor leaves it: behind what was inserted, to write on there. */
  caret: number | null
}

interface CaretBefore {
  place: Location | null
  version: number
}

let queue: Promise<unknown> = Promise.resolve()

export class EditRun {
  constructor(
    private readonly session: EditorSession,
    private readonly composition: CompositionWatch,
  ) {}

  replace(request: ReplaceRequest, signal: AbortSignal): Promise<EditOutcome> {
    return this.inTurn(() => this.run(() => this.findReplacement(request), signal))
  }

  insert(request: InsertRequest, signal: AbortSignal): Promise<EditOutcome> {
    return this.inTurn(() => this.run(() => this.findInsertion(request), signal))
  }

  private inTurn(edit: () => Promise<EditOutcome>): Promise<EditOutcome> {
    const turn = queue.then(edit)
    queue = turn.catch(() => undefined)
    return turn
  }

  private async run(find: () => Target | Refusal, signal: AbortSignal): Promise<EditOutcome> {
    // The click in the panel ends a composition one tick later.
    if (this.composition.isComposing) await pause(30, signal)
    const first = this.check(find)
    if (typeof first === 'string') return refused(first)
    const before = { place: this.session.selection(), version: this.session.state.version }
    first.part.wake()
    await pause(AFTER_WAKE, signal)
    // Waking may have made the editor draw anew or move its selection: look again each time.
    const awake = this.check(find)
    if (typeof awake === 'string') return refused(awake)
    if (!this.session.select(awake.part, awake.place)) return refused('stale-text')
    await pause(AFTER_SELECT, signal)
    if (signal.aborted) return refused('not-taken')
    return this.write(this.check(find), before, signal)
  }

  private async write(target: Target | Refusal, before: CaretBefore, signal: AbortSignal): Promise<EditOutcome> {
    if (typeof target === 'string') return refused(target)
    // From here to the dispatch nothing is awaited: what was compared is what is written over.
    if (!isSame(target.part.selection(), target.place) && !this.session.select(target.part, target.place)) return refused('stale-text')
    const attempt = target.part.write(target.content)
    const verdict = await this.readBack(target.expectation, signal)
    if (verdict === 'unchanged') return refused('not-taken')
    if (verdict === 'different') return refused(attempt === 'refused' ? 'not-taken' : 'unclear')
    this.placeCaret(target, before)
    return { status: 'applied', version: this.session.state.version }
  }

  /** Finds the target and everything that speaks against writing, in this task. */
  private check(find: () => Target | Refusal): Target | Refusal {
    if (!this.session.isConnected) return 'no-editor'
    if (this.composition.isComposing) return 'composing'
    this.session.refresh()
    const target = find()
    if (typeof target === 'string') return target
    if (target.part.isReadOnly()) return 'read-only'
    return target.part.obstacle(target.place) ?? target
  }

  private findReplacement(request: ReplaceRequest): Target | Refusal {
    const { state } = this.session
    const place = state.follow(request, request.version)
    const block = place ? state.find(place.block) : undefined
    if (!place || !block) return state.find(request.block)?.text.includes(request.expected) ? 'stale-version' : 'stale-text'
    if (block.text.slice(place.start, place.end) !== request.expected) return 'stale-text'
    const part = this.session.partOf(block.id)
    if (!part) return 'no-editor'
    const plan = planEdit(block, place, request.newText)
    const content = { text: plan.newText, html: null }
    return {
      part,
      place: plan.place,
      content,
      expectation: expectReplacement(state.blocks, block, place, request.newText),
      caret: plan.caret,
    }
  }

  private findInsertion(request: InsertRequest): Target | Refusal {
    const { state } = this.session
    const place = request.at ? this.followPosition(request.at, request.version) : this.session.selection()
    const block: Block | undefined = place ? state.find(place.block) : state.blocks.at(-1)
    if (request.at && !place) return 'stale-version'
    if (!block) return 'no-editor'
    const at = place?.end ?? block.text.length
    const part = this.session.partOf(block.id)
    if (!part) return 'no-editor'
    const content = { text: request.text, html: part.name === 'field' ? null : request.html }
    const expectation = expectInsertion(state.blocks, block, at, content)
    return { part, place: { block: block.id, start: at, end: at }, content, expectation, caret: null }
  }

  private followPosition(at: { block: string; offset: number }, version: number): Location | null {
    return this.session.state.follow({ block: at.block, start: at.offset, end: at.offset }, version)
  }

  private async readBack(expectation: Expectation, signal: AbortSignal): Promise<'as-expected' | 'unchanged' | 'different'> {
    let verdict = judge(this.session.state.blocks, expectation)
    for (let look = 0; look < READ_BACK.times && !signal.aborted && this.session.isConnected; look++) {
      this.session.refresh()
      verdict = judge(this.session.state.blocks, expectation)
      if (verdict === 'as-expected') return verdict
      await pause(READ_BACK.every, signal)
    }
    return verdict
  }

  /** The writer's caret stays where it was; only if it stood in what was replaced, it goes behind the new text. */
  private placeCaret(target: Target, before: CaretBefore): void {
    if (target.caret === null) return
    const kept = before.place && this.session.state.follow(before.place, before.version)
    const block = this.session.state.find(target.place.block)
    const behind = block && { block: block.id, start: target.caret, end: target.caret }
    const place = kept ?? behind
    const part = place && this.session.partOf(place.block)
    if (part && place.end <= (this.session.state.find(place.block)?.text.length ?? 0)) this.session.select(part, place)
  }
}

function isSame(one: Location | null, other: Location): boolean {
  return one?.block === other.block && one.start === other.start && one.end === other.end
}
