import type { DocxNote } from '@/lib/docx/model'
import type { DocumentTarget, FoundDocument, Survey, WatchEvents } from '@/lib/messaging/connection'
import type { PanelTask } from '@/lib/messaging/panel-task'
import type { DocumentInfo, Refusal } from '@/lib/messaging/protocol'
import type { Diagnostic } from '@/lib/review/diagnostic'
import type { Progress, Review } from '@/lib/review/engine'
import type { Position, TextDocument } from '@/lib/text/document'

/** What is being reviewed: an editor in a page, or a text that the user pasted or opened. */
export type Subject =
  | { kind: 'page'; target: DocumentTarget; info: DocumentInfo }
  /** `leftOut`: what of a file is not in the text. */
  | { kind: 'text'; name: string; leftOut: readonly DocxNote[] }

/** Why there is nothing to review on the tab in front. */
export type NothingReason = Exclude<Survey['status'], 'found'> | 'no-tab'

/** What the panel has before it. */
export type Place = { status: 'looking' } | { status: 'nothing'; reason: NothingReason } | { status: 'open'; subject: Subject }

/**
 * - `reading`: no review yet; `progress` tells how far
 * - `live`: every change is followed
 * - `paused`: the user asked for quiet; what is shown may be old
 * - `lost`: the document has gone, see `lostBecause`; what is shown is the last state
 * - `unreadable`: an editor that no adapter can read
 * - `crashed`: the review broke down on this document
 */
export type Activity = 'reading' | 'live' | 'paused' | 'lost' | 'unreadable' | 'crashed'

export type LostReason = Parameters<WatchEvents['onClosed']>[0]

/** How a repair went; `undo` is there while it can be taken back from the panel. */
export interface EditReport {
  /** Grows with each report, so that the same sentence twice is noticed. */
  id: number
  kind: 'fix' | 'undo' | 'insert'
  /** Replacements made, out of `total`. */
  done: number
  total: number
  refusal: Refusal | null
  /** What was done, as old and new text, in the order of the document. */
  changes: { before: string; after: string }[]
  canUndo: boolean
  /** The document it was done in, where another one has been opened since; null for the one at hand. */
  elsewhere: string | null
}

/** A complete check that the user asked for. */
export interface Check {
  /** `reading`: the document is being read afresh; `reviewing`: what was read is being reviewed. */
  status: 'reading' | 'reviewing' | 'done'
  /** Milliseconds since 1970 at which it was done. */
  at: number
  /** Version of the document that was checked: a later one means “changed since”. */
  version: number
}

/** Everything the views draw; replaced as a whole, never changed in place. */
export interface SessionState {
  place: Place
  /** The editors of the tab in front, for the picker. */
  documents: FoundDocument[]
  activity: Activity
  lostBecause: LostReason | null
  progress: Progress | null
  document: TextDocument | null
  isReadOnly: boolean
  caret: Position | null
  /** The newest review; its positions refer to `reviewed`. */
  review: Review | null
  /** The document as it was when `review` was made. */
  reviewed: TextDocument | null
  shown: Diagnostic[]
  /** Findings that may only mean “not finished yet” while the caret is there. */
  heldBack: Diagnostic[]
  check: Check | null
  /** True while the figures that agree are marked in the document. */
  marksFigures: boolean
  isEditing: boolean
  /** What the user asked for from outside of the panel; another `id` each time. */
  task: (PanelTask & { id: number }) | null
  edit: EditReport | null
  /** The place the user jumped to last; the view of a pasted text scrolls there. `times` grows with each jump. */
  jump: { block: string; start: number; end: number; times: number; outcome: 'revealed' | 'moved' | 'not-found' | 'no-editor' } | null
}

/** The part of the state that belongs to one document and is forgotten with it. */
export const NO_DOCUMENT = {
  lostBecause: null,
  progress: null,
  document: null,
  isReadOnly: false,
  caret: null,
  review: null,
  reviewed: null,
  shown: [],
  heldBack: [],
  check: null,
  marksFigures: false,
  edit: null,
  jump: null,
} satisfies Partial<SessionState>

export const INITIAL_STATE: SessionState = {
  place: { status: 'looking' },
  documents: [],
  activity: 'reading',
  isEditing: false,
  task: null,
  ...NO_DOCUMENT,
}

/** What the document at hand is called: its title as it stands, the name of a file, or how the editor is called. */
export function titleOf(subject: Subject, document: TextDocument | null): string {
  if (subject.kind === 'text') return subject.name
  const first = document?.blocks[0]
  return (first?.kind === 'title' ? first.text.trim() : '') || subject.info.title
}

/** True where the document can be changed from the panel now. */
export function canWrite({ place, activity, isReadOnly }: SessionState, how: 'insert' | 'replace'): boolean {
  const subject = place.status === 'open' ? place.subject : null
  return activity === 'live' && !isReadOnly && subject?.kind === 'page' && subject.info.capabilities[how]
}
