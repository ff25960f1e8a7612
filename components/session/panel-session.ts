/**
 * The panel's state machine: which document is before us, how it is followed, what the
 * review says of it. It knows neither React nor the browser; the views draw `store` and
 * call its methods. Every request to a page carries the target it was made for.
 */
import { createStore } from 'zustand/vanilla'
import type { DocxNote } from '@/lib/docx/model'
import type { DocumentTarget, FoundDocument, PageConnection, Survey } from '@/lib/messaging/connection'
import type { Review } from '@/lib/review/engine'
import { holdBack } from '@/lib/review/hold-back'
import type { ReviewSettings } from '@/lib/review/settings'
import type { Block, TextDocument } from '@/lib/text/document'
import { readPlainText } from '@/lib/text/plain-text'
import { blockOrder } from './block-order'
import { chooseDocument, isSameTarget } from './choose-document'
import { DocumentWatch } from './document-watch'
import { Editing } from './editing'
import { PageMarks } from './page-marks'
import type { MakeReviewer, Reviewer } from './reviewer'
import { type Check, INITIAL_STATE, type LostReason, NO_DOCUMENT, type NothingReason, type SessionState } from './state'
import { TabFollower } from './tab-follower'

export class PanelSession {
  readonly store = createStore<SessionState>(() => INITIAL_STATE)
  readonly editing: Editing
  private readonly lifetime = new AbortController()
  private readonly reviewer: Reviewer
  private readonly marks: PageMarks
  private tabs: TabFollower | null = null
  private watch: DocumentWatch | null = null
  /** The editor last used in each tab, so that coming back finds it again. */
  private readonly chosen = new Map<number, DocumentTarget>()
  private texts = 0
  private tasks = 0

  constructor(
    private readonly connection: PageConnection,
    makeReviewer: MakeReviewer,
    private readonly now: () => number = Date.now,
  ) {
    this.reviewer = makeReviewer({
      onReview: (review) => this.onReview(review),
      onProgress: (progress) => this.store.setState({ progress }),
      onCrash: () => this.store.setState({ activity: 'crashed', progress: null, check: this.checkWithoutRun() }),
    })
    this.editing = new Editing(connection, this.store)
    this.marks = new PageMarks(connection, this.store)
  }

  start(): void {
    this.tabs = new TabFollower(this.connection, (tabId, survey) => this.onSurvey(tabId, survey), this.lifetime.signal)
    void this.tabs.look()
    this.connection.onTask((task) => this.store.setState({ task: { ...task, id: ++this.tasks } }), this.lifetime.signal)
  }

  dispose(): void {
    this.lifetime.abort()
    this.stopWatching()
    this.reviewer.dispose()
  }

  /** Settings of the review; asks for a new one where something changed. */
  configure(settings: ReviewSettings): void {
    this.reviewer.configure(settings)
    this.reviewer.request()
  }

  /** Looks at the tab in front again: after a failure, or when the user says so. */
  lookAgain(): void {
    void this.tabs?.look()
  }

  /** Opens another editor of the page. */
  choose(document: FoundDocument): void {
    this.open(document)
  }

  /** Reviews a text that is in no page. It is kept in memory only and forgotten when closed. */
  openText(name: string, text: string): void {
    this.openDocument(name, readPlainText(text).document.blocks)
  }

  /** The same for blocks that have been read from a file; `leftOut` is what of the file is not in them. */
  openDocument(name: string, blocks: readonly Block[], leftOut: readonly DocxNote[] = []): void {
    this.leave()
    const document: TextDocument = { sessionId: `text-${++this.texts}`, version: 1, complete: true, blocks }
    this.store.setState({
      ...NO_DOCUMENT,
      place: { status: 'open', subject: { kind: 'text', name, leftOut } },
      activity: 'reading',
      isReadOnly: true,
    })
    this.reviewer.load(document)
    this.onDocument(document)
  }

  /** Closes a pasted text and goes back to the tab in front. */
  closeText(): void {
    this.leave()
    this.store.setState({ ...NO_DOCUMENT, place: { status: 'looking' } })
    this.lookAgain()
  }

  /** Stops following the document; what is shown stays. */
  pause(): void {
    if (this.store.getState().activity !== 'live') return
    this.stopWatching()
    this.store.setState({ activity: 'paused' })
  }

  resume(): void {
    const { place, activity } = this.store.getState()
    if (activity !== 'paused' || place.status !== 'open' || place.subject.kind !== 'page') return
    this.store.setState({ activity: 'live' })
    this.follow(place.subject.target)
  }

  /** Reads the whole document afresh and shows everything, with marks in the text. */
  check(): void {
    const { place, activity } = this.store.getState()
    if (place.status !== 'open' || activity === 'lost' || activity === 'unreadable') return
    this.store.setState({ check: { status: 'reading', at: this.now(), version: -1 }, edit: null })
    if (place.subject.kind === 'text') this.startReview()
    else if (this.watch) this.watch.reread()
    else {
      this.store.setState({ activity: 'live' }) // a check ends a pause: its repairs need the document as it is
      this.follow(place.subject.target)
    }
  }

  /** Back to following quietly: no marks, unfinished things held back. */
  leaveCheck(): void {
    this.store.setState({ check: null })
    this.show()
  }

  /** Marks the figures that agree in the document, or takes these marks out. */
  markFigures(isOn: boolean): void {
    this.store.setState({ marksFigures: isOn })
    this.marks.refresh()
  }

  /** Shows a place in the document. */
  async jump(place: { block: string; start: number; end: number }): Promise<void> {
    await this.marks.jump(place)
  }

  private onSurvey(tabId: number | undefined, survey: Survey | null): void {
    const documents = survey?.status === 'found' ? survey.documents : []
    this.store.setState({ documents })
    const { place, activity } = this.store.getState()
    const subject = place.status === 'open' ? place.subject : null
    if (subject?.kind === 'text') return
    const kept = subject && documents.find(({ target }) => isSameTarget(target, subject.target))
    if (kept && activity !== 'lost' && activity !== 'unreadable') return
    const next = chooseDocument(documents, (tabId === undefined ? null : this.chosen.get(tabId)) ?? null)
    // The page of a lost document has nothing else for us: its last state stays, with the reason.
    const staysLost = activity === 'lost' && subject?.target.tabId === tabId && survey?.status !== 'outdated-page'
    if (next) this.open(next)
    else if (!staysLost) this.showNothing(reasonOf(survey))
  }

  private showNothing(reason: NothingReason): void {
    this.leave()
    this.store.setState({ ...NO_DOCUMENT, place: { status: 'nothing', reason } })
  }

  private open({ target, info }: FoundDocument): void {
    this.leave()
    this.chosen.set(target.tabId, target)
    const isReadable = info.adapter !== 'unreadable'
    this.store.setState({
      ...NO_DOCUMENT,
      place: { status: 'open', subject: { kind: 'page', target, info } },
      activity: isReadable ? 'reading' : 'unreadable',
      isReadOnly: info.isReadOnly,
    })
    if (isReadable) this.follow(target)
  }

  private follow(target: DocumentTarget): void {
    this.watch = new DocumentWatch(this.connection, target, this.reviewer, {
      onDocument: (document) => this.onDocument(document),
      onProgress: (progress) => this.store.setState({ progress }),
      onCaret: (caret) => {
        this.store.setState({ caret })
        this.show()
      },
      onReadOnly: (isReadOnly) => this.store.setState({ isReadOnly }),
      onClosed: (reason) => this.onClosed(reason),
    })
  }

  private onDocument(document: TextDocument): void {
    const isOnPage = this.watch !== null
    this.store.setState({ document, ...(isOnPage ? { jump: null } : {}) }) // what was said of the last jump is of the text before
    this.startReview()
  }

  /** Asks for a review of the copy at hand. A check that waited for it is done with that review, not with one under way. */
  private startReview(): void {
    const { check } = this.store.getState()
    if (check?.status === 'reading') this.store.setState({ check: { ...check, status: 'reviewing' } })
    this.reviewer.request()
  }

  /** A check that did not come to its end is none. */
  private checkWithoutRun(): Check | null {
    const { check } = this.store.getState()
    return check?.status === 'done' ? check : null
  }

  private onReview(review: Review): void {
    const { activity, check, document } = this.store.getState()
    this.store.setState({
      review,
      reviewed: document,
      progress: null,
      activity: activity === 'reading' || activity === 'crashed' ? 'live' : activity,
      check: check?.status === 'reviewing' ? { status: 'done', at: this.now(), version: review.version } : check,
    })
    this.show()
  }

  /** Decides what is shown: everything right after a check, else without what may be unfinished at the caret. */
  private show(): void {
    const { review, reviewed, caret, check } = this.store.getState()
    if (!review || !reviewed) return
    const isFreshCheck = check?.status === 'done' && check.version === review.version
    this.store.setState(keepEqual(this.store.getState(), holdBack(review.diagnostics, isFreshCheck ? null : caret, blockOrder(reviewed))))
    this.marks.refresh()
  }

  private onClosed(reason: LostReason): void {
    this.watch = null
    this.store.setState({ activity: 'lost', lostBecause: reason, progress: null, caret: null, check: this.checkWithoutRun() })
    // An editor that was rebuilt, or a page that has loaded again, is found by looking. What failed would only fail again, for ever.
    if (reason === 'editor-removed' || reason === 'navigated') this.lookAgain()
  }

  private leave(): void {
    this.marks.clear()
    this.stopWatching()
    this.reviewer.forget()
    this.editing.forget()
  }

  private stopWatching(): void {
    this.watch?.stop()
    this.watch = null
  }
}

type Shown = Pick<SessionState, 'shown' | 'heldBack'>

/** Lists with the same findings stay the very lists, so that a step of the caret draws and marks nothing again. */
function keepEqual(before: Shown, { shown, heldBack }: Shown): Shown {
  return {
    shown: isSameList(before.shown, shown) ? before.shown : shown,
    heldBack: isSameList(before.heldBack, heldBack) ? before.heldBack : heldBack,
  }
}

function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((one, index) => one === b[index])
}

function reasonOf(survey: Survey | null): NothingReason {
  if (!survey) return 'no-tab'
  return survey.status === 'found' ? 'no-document' : survey.status
}
