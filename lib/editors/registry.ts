/** The editors of this frame by their ordinals, and the sessions on them. */

import { LIMITS } from '../messaging/limits'
import type { DocumentInfo } from '../messaging/protocol'
import type { EditorAdapter } from './adapter'
import type { CompositionWatch } from './composition'
import { describeEditor } from './document-info'
import { DomAdapter } from './dom-adapter'
import { EditorSession } from './editor-session'
import { FieldAdapter } from './field-adapter'
import { type FoundEditor, findEditors } from './find-editors'
import { titleFieldOf } from './title-field'

type Field = HTMLInputElement | HTMLTextAreaElement

interface Known {
  found: FoundEditor
  title: Field | null
  session: EditorSession | null
}

export class EditorRegistry {
  private readonly ordinals = new WeakMap<Element, string>()
  private readonly known = new Map<string, Known>()
  private last = 0

  constructor(private readonly composition: CompositionWatch) {}

  /** Looks at the page and describes every editor in it. */
  survey(): DocumentInfo[] {
    const titled = new Set<Element>()
    const editors = findEditors(document, (element) => this.ordinals.has(element)).map((found) => {
      const field = found.kind === 'unreadable' ? null : titleFieldOf(found.element)
      // A title belongs to the first editor after it, not to the comment box further down.
      const title = field && !titled.has(field) && field !== found.element ? field : null
      if (title) titled.add(title)
      return { found, title }
    })
    const own = editors.filter(({ found }) => !titled.has(found.element)).slice(0, LIMITS.documents)
    return own.map(({ found, title }) => {
      const editor = this.ordinalOf(found.element)
      const known = this.keep(editor, found, title)
      return describeEditor(found, editor, title, known?.isReadOnly ?? true)
    })
  }

  /** The session on an editor; undefined where it has gone or cannot be read. */
  open(editor: string): EditorSession | undefined {
    const known = this.known.get(editor)
    if (!known?.found.element.isConnected) return undefined
    known.session ??= this.makeSession(known)
    return known.session ?? undefined
  }

  /** True where an element belongs to an editor that a survey has listed. */
  has(element: Element): boolean {
    for (const { found, title } of this.known.values()) if (found.element.contains(element) || title === element) return true
    return false
  }

  bySessionId(sessionId: string): EditorSession | undefined {
    for (const { session } of this.known.values()) if (session?.state.sessionId === sessionId) return session
    return undefined
  }

  dispose(): void {
    for (const { session } of this.known.values()) session?.dispose()
    this.known.clear()
  }

  private ordinalOf(element: Element): string {
    const known = this.ordinals.get(element)
    if (known) return known
    this.last += 1
    const ordinal = `e${this.last}`
    this.ordinals.set(element, ordinal)
    return ordinal
  }

  /** Remembers what was found; a session lives on as long as it has the same parts. */
  private keep(editor: string, found: FoundEditor, title: Field | null): EditorSession | null {
    const before = this.known.get(editor)
    const isSame = before?.found.kind === found.kind && before.title === title
    const session = isSame ? before.session : null
    if (!isSame) before?.session?.dispose()
    const known: Known = { found, title, session }
    known.session ??= this.makeSession(known)
    this.known.set(editor, known)
    this.forgetGone()
    return known.session
  }

  private forgetGone(): void {
    for (const [editor, { found, session }] of this.known) {
      if (found.element.isConnected) continue
      session?.dispose()
      this.known.delete(editor)
    }
  }

  private makeSession({ found, title }: Known): EditorSession | null {
    if (found.kind === 'unreadable') return null
    const body: EditorAdapter = found.kind === 'host' ? new DomAdapter(found.element) : new FieldAdapter(found.element, 'body')
    return new EditorSession(title ? [new FieldAdapter(title, 'title'), body] : [body], this.composition)
  }
}
