/**
 * Our script in one frame of a page: answers the panel about the editors of its own document.
 * Frames never reach into each other, else two agents would edit one text.
 */
import type { AgentRequest } from '../messaging/agent-request'
import type { AgentProtocol, EditOutcome, WatchMessage, WatchRequest } from '../messaging/protocol'
import { CompositionWatch } from './composition'
import type { EditorSession } from './editor-session'
import { pageIdentity } from './page-identity'
import { EditorRegistry } from './registry'

/** The end of a watch port, as the agent sees it. */
export interface WatchPort {
  send(message: WatchMessage): void
  onRequest(listener: (request: WatchRequest) => void): void
  signal: AbortSignal
}

type Answer = ReturnType<AgentProtocol[keyof AgentProtocol]>

const GONE: EditOutcome = { status: 'refused', reason: 'no-editor' }

export class Agent {
  private readonly composition = new CompositionWatch()
  private readonly editors = new EditorRegistry(this.composition)
  private readonly life = new AbortController()
  private readonly noticed = new WeakSet<Element>()
  private listening: AbortController | null = null
  private listensOn: Element | null = null

  /** `announce` is called when the user goes into an editor that no survey has listed. */
  constructor(
    private readonly version: string,
    private readonly announce: () => void,
  ) {
    this.listen()
  }

  get isDisposed(): boolean {
    return this.life.signal.aborted
  }

  /** Answers a request; rejects only where our own code fails. */
  async answer(request: AgentRequest): Promise<Answer> {
    this.listen()
    if (request.type === 'survey') return this.survey()
    const session = this.editors.bySessionId(request.data.sessionId)
    switch (request.type) {
      case 'reveal':
        return session?.reveal(request.data.place) ?? { status: 'no-editor' }
      case 'highlight':
        return { painted: session?.highlight(request.data.marks) ?? 0 }
      case 'replace':
        return this.edit(session, (one) => one.replace(request.data, this.life.signal))
      case 'insert':
        return this.edit(session, (one) => one.insert(request.data, this.life.signal))
    }
  }

  /** Serves a watch until its port closes. */
  watch(editor: string, port: WatchPort): void {
    this.listen()
    let session = this.editors.open(editor)
    if (!session) {
      this.editors.survey()
      session = this.editors.open(editor)
    }
    const watch = session?.watch(port.send, port.signal)
    port.onRequest(({ type }) => {
      if (type === 'resync') watch?.resync()
    })
    if (!session) port.send({ type: 'closed', reason: 'editor-removed' })
  }

  /** Leaves the page as if it had never been there. */
  dispose(): void {
    this.life.abort()
    this.listening?.abort()
    this.editors.dispose()
  }

  private survey(): ReturnType<AgentProtocol['survey']> {
    return { agentVersion: this.version, ...pageIdentity(), documents: this.editors.survey() }
  }

  private async edit(session: EditorSession | undefined, run: (session: EditorSession) => Promise<EditOutcome>): Promise<EditOutcome> {
    return session ? run(session) : GONE
  }

  /** `document.open()` takes listeners away and leaves us running: listen again on the new document. */
  private listen(): void {
    if (this.listensOn === document.documentElement && this.listening) return
    this.listening?.abort()
    this.listening = new AbortController()
    this.listensOn = document.documentElement
    for (const view of ownAndOuterWindows()) this.composition.listen(view, this.listening.signal)
    const options = { capture: true, passive: true, signal: this.listening.signal }
    window.addEventListener('focusin', ({ target }) => this.notice(target), options)
  }

  private notice(target: EventTarget | null): void {
    if (!(target instanceof HTMLElement) || !(target.isContentEditable || target instanceof HTMLTextAreaElement)) return
    if (this.noticed.has(target) || this.editors.has(target)) return
    this.noticed.add(target)
    this.announce()
  }
}

/** This window and those around it that we may touch: the title field of our document may stand there. */
function ownAndOuterWindows(): Window[] {
  const windows: Window[] = [window]
  for (let view: Window = window; view.parent !== view; view = view.parent) {
    try {
      if (!view.frameElement) break
      windows.push(view.parent)
    } catch {
      break // a parent of another origin
    }
  }
  return windows
}
