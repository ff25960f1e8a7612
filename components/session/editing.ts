import type { StoreApi } from 'zustand/vanilla'
import type { DocumentTarget, PageConnection } from '@/lib/messaging/connection'
import type { EditOutcome, Refusal } from '@/lib/messaging/protocol'
import type { TextEdit } from '@/lib/review/diagnostic'
import type { TextDocument } from '@/lib/text/document'
import { type ApplyOne, applyBatch, inverseOf, type PlannedEdit, planEdits } from './guarded-edits'
import { type EditReport, type SessionState, titleOf } from './state'

/** How long to wait for the copy to show a change that the page has confirmed, in milliseconds. */
const CATCH_UP_MS = 1_500

/** Where something is inserted and what. */
export interface Insertion {
  at: { block: string; offset: number } | null
  text: string
  html: string | null
}

/** Repairs in the page, one batch at a time. Every refusal stops the batch and is told. */
export class Editing {
  /** What the last batch did in the document at hand, as far as it was not taken back. */
  private last: PlannedEdit[] = []
  private reports = 0

  constructor(
    private readonly connection: PageConnection,
    private readonly store: StoreApi<SessionState>,
  ) {}

  /** Makes repairs that were offered for the newest review, each a list of replacements that belong together. */
  async fix(repairs: readonly (readonly TextEdit[])[]): Promise<void> {
    const { review, document } = this.store.getState()
    // Places of an older review may say the same words and mean another list.
    if (!document || review?.version !== document.version || review.sessionId !== document.sessionId)
      return this.publish({
        kind: 'fix',
        done: 0,
        total: repairs.length,
        refusal: 'stale-version',
        changes: [],
        canUndo: false,
        elsewhere: null,
      })
    await this.run('fix', planEdits(document, repairs))
  }

  /** Takes back the last batch, as far as its text is still there. */
  async undo(): Promise<void> {
    await this.run('undo', inverseOf(this.last))
  }

  /**
   * Inserts new text once; the editor's own undo takes it back. Resolves when the copy shows it: to the documents before and
   * after, or null where nothing was inserted (the report tells why).
   */
  async insert({ at, text, html }: Insertion): Promise<{ before: TextDocument; after: TextDocument } | null> {
    const { document } = this.store.getState()
    const target = this.target()
    if (!target || !document || this.store.getState().isEditing) return null
    const elsewhere = this.whereabouts()
    this.store.setState({ isEditing: true })
    const outcome = await this.connection.insert(target, { sessionId: document.sessionId, version: document.version, at, text, html })
    this.store.setState({ isEditing: false })
    const refusal = outcome.status === 'refused' ? outcome.reason : null
    this.publish({
      kind: 'insert',
      done: refusal ? 0 : 1,
      total: 1,
      refusal,
      changes: [{ before: '', after: text.trim() }],
      canUndo: false,
      elsewhere: elsewhere(),
    })
    if (outcome.status === 'refused') return null
    await this.catchUp(document.sessionId, outcome.version)
    const after = this.store.getState().document
    return after?.sessionId === document.sessionId ? { before: document, after } : null
  }

  /** Forgets what could be undone: another document is open. */
  forget(): void {
    this.last = []
  }

  dismiss(): void {
    this.store.setState({ edit: null })
  }

  private async run(kind: 'fix' | 'undo', edits: PlannedEdit[]): Promise<void> {
    const target = this.target()
    const sessionId = this.store.getState().document?.sessionId
    if (!target || edits.length === 0 || this.store.getState().isEditing) return
    const elsewhere = this.whereabouts()
    const before = this.last
    this.store.setState({ isEditing: true })
    const documentNow = () => {
      const { document } = this.store.getState()
      return document?.sessionId === sessionId ? document : null // another one was opened meanwhile
    }
    const { done, refusal } = await applyBatch(edits, documentNow, this.applyTo(target))
    // What was refused can be asked for again: the user is told to finish a word, or to wait a moment.
    const remaining = kind === 'fix' ? done : before.slice(done.length)
    this.last = documentNow() ? remaining : []
    this.store.setState({ isEditing: false })
    const changes = [...done].reverse().map(({ expected, newText }) => ({ before: expected, after: newText }))
    const canUndo = this.last.length > 0
    this.publish({ kind, done: done.length, total: edits.length, refusal, changes, canUndo, elsewhere: elsewhere() })
  }

  /** Replaces in the target the batch was started for, whatever tab is in front meanwhile. */
  private applyTo(target: DocumentTarget): ApplyOne {
    return async ({ block, start, end, expected, newText, before, after }) => {
      const { document } = this.store.getState()
      if (!document) return refused('no-editor')
      const { sessionId, version } = document
      const place = { block, start, end, expected, before, after }
      const outcome = await this.connection.replace(target, { ...place, sessionId, version, newText })
      if (outcome.status === 'applied') await this.catchUp(sessionId, outcome.version)
      return outcome
    }
  }

  /** Waits until the copy is at the version the page has confirmed: the next comparison needs it. */
  private catchUp(sessionId: string, version: number): Promise<void> {
    const hasArrived = (document: TextDocument | null) => document?.sessionId !== sessionId || document.version >= version
    if (hasArrived(this.store.getState().document)) return Promise.resolve()
    return new Promise((resolve) => {
      const finish = () => {
        clearTimeout(timer)
        unsubscribe()
        resolve()
      }
      const unsubscribe = this.store.subscribe(({ document }) => hasArrived(document) && finish())
      const timer = setTimeout(finish, CATCH_UP_MS)
    })
  }

  private target(): DocumentTarget | null {
    const { place, activity } = this.store.getState()
    return activity === 'live' && place.status === 'open' && place.subject.kind === 'page' ? place.subject.target : null
  }

  /** Remembers the document at hand; asked later, names it if another one was opened since. */
  private whereabouts(): () => string | null {
    const { place, document } = this.store.getState()
    return () => {
      const now = this.store.getState()
      if (place.status !== 'open' || (now.place === place && now.document?.sessionId === document?.sessionId)) return null
      return titleOf(place.subject, document)
    }
  }

  private publish(report: Omit<EditReport, 'id'>): void {
    this.store.setState({ edit: { id: ++this.reports, ...report } })
  }
}

function refused(reason: Refusal): EditOutcome {
  return { status: 'refused', reason }
}
