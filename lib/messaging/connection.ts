/**
 * The panel's view of a page: what `lib/messaging/page-connection.ts` does with the
 * browser and tests do with a script. Nothing here knows React, and nothing
 * beyond it knows `browser`.
 */

import type { DocumentChange } from '../text/change'
import type { Position, TextDocument } from '../text/document'
import type { PanelTask } from './panel-task'
import type { DocumentInfo, EditOutcome, ExpectedPlace, InsertRequest, Mark, ReplaceRequest, RevealOutcome } from './protocol'

/** One editor in one frame of one tab. A finding, an edit, a mark always carries its target. */
export interface DocumentTarget {
  tabId: number
  frameId: number
  /** Ordinal of the editor in its frame, as in `DocumentInfo.editor`. */
  editor: string
  /** The page, without query and fragment: with `editor` the identity under which things are set aside. */
  origin: string
  path: string
}

/** An editor that the panel may choose. */
export interface FoundDocument {
  target: DocumentTarget
  info: DocumentInfo
}

/** What a look at a tab brings. */
export type Survey =
  | { status: 'found'; documents: FoundDocument[] }
  /** The page has no editor (that we can see). */
  | { status: 'no-document' }
  /** The user has not clicked the toolbar button on this page yet. A normal state. */
  | { status: 'no-access' }
  /** The browser's own pages, its store, PDFs. */
  | { status: 'forbidden-page' }
  /** The extension was updated under the open page: it must be reloaded. */
  | { status: 'outdated-page' }

/** What a watched document tells. All of it has been parsed; sizes are capped. */
export interface WatchEvents {
  /** The whole document: at the start and after each resync. */
  onSnapshot(document: TextDocument, isReadOnly: boolean): void
  onChange(change: DocumentChange): void
  onProgress(progress: { done: number; total: number }): void
  onCaret(position: Position | null): void
  onReadOnly(isReadOnly: boolean): void
  /** The watch has ended and will not come back by itself. */
  onClosed(reason: 'editor-removed' | 'navigated' | 'agent-unloaded' | 'failed' | 'invalid-message'): void
}

export interface Watch {
  /** Asks for a fresh snapshot; answered by `onSnapshot`. */
  resync(): void
}

/** Everything the panel can do with the page. Calls never throw: what goes wrong is an outcome. */
export interface PageConnection {
  /** The tab the panel belongs to now; undefined where it shows no page. */
  currentTab(): Promise<number | undefined>
  /** Calls back when the tab in front changes or loads, when the user clicked the toolbar button, or went into an editor that came later. */
  onTabChange(callback: () => void, signal: AbortSignal): void
  /** Calls back with what the user asked for by the page's menu or a shortcut, each once. */
  onTask(callback: (task: PanelTask) => void, signal: AbortSignal): void
  /** Injects the agent where it is allowed to and lists the editors of all frames. */
  survey(tabId: number): Promise<Survey>
  watch(target: DocumentTarget, events: WatchEvents, signal: AbortSignal): Watch
  reveal(target: DocumentTarget, request: { sessionId: string; place: ExpectedPlace }): Promise<RevealOutcome>
  /** Replaces all marks; an empty list clears them. */
  highlight(target: DocumentTarget, request: { sessionId: string; marks: Mark[] }): Promise<{ painted: number }>
  replace(target: DocumentTarget, request: ReplaceRequest): Promise<EditOutcome>
  insert(target: DocumentTarget, request: InsertRequest): Promise<EditOutcome>
}
