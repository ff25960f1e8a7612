import { proxy, type Remote, wrap } from 'comlink'
import { applyChange, type DocumentChange } from '../../text/change'
import type { TextDocument } from '../../text/document'
import type { Progress, Review } from '../engine'
import { DEFAULT_SETTINGS, type ReviewSettings } from '../settings'
import type { ReviewWorkerApi } from './api'

/** What the client tells its owner. */
export interface ReviewEvents {
  /** A review of the newest copy and the newest settings. */
  onReview(review: Review): void
  onProgress(progress: Progress): void
  /** The worker died twice on this document: it is not tried again before the document changes. */
  onCrash(): void
}

interface Running {
  worker: Worker
  remote: Remote<ReviewWorkerApi>
}

const NO_DOCUMENT: TextDocument = { sessionId: '', version: 0, complete: true, blocks: [] }

/** Restarts allowed for one version of a document. */
const RESTARTS = 1

/**
 * The panel's side of the review worker. It keeps its own copy of the document, so a
 * worker that dies can be started again; one review is in flight, one may wait.
 */
export class ReviewClient {
  private running: Running | null = null
  private document: TextDocument | null = null
  private settings: ReviewSettings = DEFAULT_SETTINGS
  private isBusy = false
  private isWaiting = false
  private restarts = 0

  constructor(
    private readonly createWorker: () => Worker,
    private readonly events: ReviewEvents,
  ) {}

  /** The panel's copy of the document; positions in a review of the same version refer to it. */
  get current(): TextDocument | null {
    return this.document
  }

  /** Replaces the copy; the caller then asks for a review. */
  load(document: TextDocument): void {
    this.document = document
    this.restarts = 0
    void this.running?.remote.load(document)
  }

  /** Applies a change; false where it does not fit the copy: the sender is asked for a snapshot. */
  apply(change: DocumentChange): boolean {
    const next = this.document && applyChange(this.document, change)
    if (!next) return false
    this.document = next
    this.restarts = 0
    void this.applyInWorker(change, next)
    return true
  }

  configure(settings: ReviewSettings): void {
    this.settings = settings
    void this.running?.remote.configure(settings)
  }

  /** Asks for a review of the copy at hand; a running one is given up for it. */
  request(): void {
    if (!this.document) return
    if (this.isBusy) {
      this.isWaiting = true
      void this.running?.remote.cancel()
      return
    }
    void this.run()
  }

  /** Lets the document go, here and in the worker: nothing more is told of it. */
  forget(): void {
    this.document = null
    this.isWaiting = false
    void this.running?.remote.cancel()
    void this.running?.remote.load(NO_DOCUMENT)
  }

  dispose(): void {
    this.stop()
    this.document = null
  }

  private async applyInWorker(change: DocumentChange, next: TextDocument): Promise<void> {
    const { running } = this
    if (!running || (await running.remote.apply(change)) || this.running !== running) return
    if (this.document?.sessionId !== next.sessionId) return // another one was opened meanwhile
    void running.remote.load(this.document)
    this.request() // the review under way was made on the older copy
  }

  private async run(): Promise<void> {
    this.isBusy = true
    this.isWaiting = false
    const running = this.running ?? this.start()
    let review: Review | null
    try {
      review = await running.remote.review()
    } catch {
      this.fail(running) // the reader threw: as good as dead for this document
      return
    }
    if (this.running !== running) return // died meanwhile; its end was handled by `fail`
    this.isBusy = false
    if (this.isWaiting) return this.run()
    if (review && this.isCurrent(review)) this.events.onReview(review)
  }

  private isCurrent(review: Review): boolean {
    return review.sessionId === this.document?.sessionId && review.version === this.document.version
  }

  private start(): Running {
    const worker = this.createWorker()
    const running = { worker, remote: wrap<ReviewWorkerApi>(worker) }
    worker.addEventListener('error', () => this.fail(running))
    worker.addEventListener('messageerror', () => this.fail(running))
    this.running = running
    void running.remote.listen(
      proxy((progress: Progress) => this.document && this.events.onProgress(progress)),
      proxy(() => this.running === running && this.request()),
    )
    void running.remote.configure(this.settings)
    if (this.document) void running.remote.load(this.document)
    return running
  }

  private fail(running: Running): void {
    if (this.running !== running) return
    this.stop()
    if (!this.document) return
    if (this.restarts++ < RESTARTS) this.request()
    else this.events.onCrash()
  }

  private stop(): void {
    this.running?.worker.terminate()
    this.running = null
    this.isBusy = false
    this.isWaiting = false
  }
}

/** Starts the review worker of this extension. */
export function createReviewWorker(): Worker {
  return new Worker(new URL('./review.worker.ts', import.meta.url), { type: 'module' })
}
