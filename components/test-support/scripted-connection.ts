import type { DocumentTarget, FoundDocument, PageConnection, Survey, WatchEvents } from '@/lib/messaging/connection'
import type { PanelTask } from '@/lib/messaging/panel-task'
import type { DocumentInfo, EditOutcome, InsertRequest, Mark, ReplaceRequest, RevealOutcome } from '@/lib/messaging/protocol'
import { hashBlocks, makeBlock, type Position, type TextDocument } from '@/lib/text/document'
import { readPlainText } from '@/lib/text/plain-text'

const ALL = { reveal: true, highlight: true, insert: true, replace: true, undo: true }

/** A document as a survey finds it. */
export function foundDocument(info: Partial<DocumentInfo> = {}, target: Partial<DocumentTarget> = {}): FoundDocument {
  const editor = info.editor ?? 'e1'
  return {
    target: { tabId: 1, frameId: 0, editor, origin: 'https://office.example', path: '/draft', ...target },
    info: {
      editor,
      adapter: 'dom',
      product: 'TinyMCE',
      title: '三季度工作汇报',
      characters: 120,
      isFocused: true,
      isReadOnly: false,
      capabilities: ALL,
      ...info,
    },
  }
}

/** One open watch of a scripted page. */
export interface OpenWatch {
  target: DocumentTarget
  events: WatchEvents
  isStopped: boolean
  resyncs: number
}

/**
 * A page by script: it holds one text, answers surveys, and applies edits to its text as a
 * guarded page would, telling the watches. Everything asked of it is written down.
 */
export class ScriptedConnection implements PageConnection {
  tabId: number | undefined = 1
  surveys = new Map<number, Survey>()
  document: TextDocument
  isReadOnly = false
  /** Where the user stands: what is inserted at the caret goes there. Told to the watches by `moveCaret`. */
  caret: Position | null = null
  /** False: watches stay silent until `send` is called. */
  answersAtOnce = true
  watches: OpenWatch[] = []
  replaced: { target: DocumentTarget; request: ReplaceRequest }[] = []
  inserted: { target: DocumentTarget; request: InsertRequest }[] = []
  revealed: { target: DocumentTarget; place: unknown }[] = []
  marks: Mark[] = []
  revealOutcome: RevealOutcome = { status: 'revealed' }
  /** Refuses the edit with this number (from 0) and all after it. */
  refuseFrom: { edit: number; outcome: EditOutcome } | null = null
  private onTab: () => void = () => {}
  /** The user chose the text in the menu of the page. */
  ask: (task: PanelTask) => void = () => {}

  constructor(text = '', documents: FoundDocument[] = [foundDocument()]) {
    this.document = readPlainText(text, 's1').document
    this.surveys.set(1, documents.length > 0 ? { status: 'found', documents } : { status: 'no-document' })
  }

  currentTab = () => Promise.resolve(this.tabId)

  onTabChange(callback: () => void): void {
    this.onTab = callback
  }

  onTask(callback: (task: PanelTask) => void): void {
    this.ask = callback
  }

  survey = (tabId: number): Promise<Survey> => Promise.resolve(this.surveys.get(tabId) ?? { status: 'no-access' })

  watch(target: DocumentTarget, events: WatchEvents, signal: AbortSignal) {
    const open: OpenWatch = { target, events, isStopped: false, resyncs: 0 }
    this.watches.push(open)
    signal.addEventListener('abort', () => {
      open.isStopped = true
    })
    if (this.answersAtOnce) queueMicrotask(() => this.send(open))
    return {
      resync: () => {
        open.resyncs++
        if (this.answersAtOnce) queueMicrotask(() => this.send(open))
      },
    }
  }

  reveal(target: DocumentTarget, { place }: { place: unknown }): Promise<RevealOutcome> {
    this.revealed.push({ target, place })
    return Promise.resolve(this.revealOutcome)
  }

  highlight(_target: DocumentTarget, { marks }: { marks: Mark[] }): Promise<{ painted: number }> {
    this.marks = marks
    return Promise.resolve({ painted: marks.length })
  }

  replace(target: DocumentTarget, request: ReplaceRequest): Promise<EditOutcome> {
    const { refuseFrom } = this
    this.replaced.push({ target, request })
    if (refuseFrom && this.replaced.length > refuseFrom.edit) return Promise.resolve(refuseFrom.outcome)
    const block = this.document.blocks.find(({ id }) => id === request.block)
    if (!block || block.text.slice(request.start, request.end) !== request.expected)
      return Promise.resolve({ status: 'refused', reason: 'stale-text' })
    this.write(request.block, block.text.slice(0, request.start) + request.newText + block.text.slice(request.end))
    return Promise.resolve({ status: 'applied', version: this.document.version })
  }

  insert(target: DocumentTarget, request: InsertRequest): Promise<EditOutcome> {
    this.inserted.push({ target, request })
    const { block: id, offset } = request.at ?? this.caret ?? { block: '', offset: 0 }
    const block = this.document.blocks.find((one) => one.id === id)
    if (!block) return Promise.resolve({ status: 'refused', reason: 'no-editor' })
    this.write(id, block.text.slice(0, offset) + request.text + block.text.slice(offset))
    return Promise.resolve({ status: 'applied', version: this.document.version })
  }

  /** Sends a snapshot, as after connecting. */
  send(watch = this.open): void {
    if (!watch.isStopped) watch.events.onSnapshot(this.document, this.isReadOnly)
  }

  /** The user clicks into the text. */
  moveCaret(caret: Position | null): void {
    this.caret = caret
    for (const watch of this.watches) if (!watch.isStopped) watch.events.onCaret(caret)
  }

  /** The user changes the text of a block. */
  write(id: string, text: string): void {
    const index = this.document.blocks.findIndex((block) => block.id === id)
    const before = this.document.blocks[index]
    if (!before) throw new Error(`the scripted page has no block ${id}`)
    const blocks = this.document.blocks.slice()
    const block = makeBlock(id, { ...before, text })
    blocks[index] = block
    const from = this.document.version
    this.document = { ...this.document, version: from + 1, blocks }
    const { sessionId, version, complete } = this.document
    const change = { sessionId, from, version, complete, splices: [{ index, removed: 1, blocks: [block] }], hash: hashBlocks(blocks) }
    for (const watch of this.watches) if (!watch.isStopped) watch.events.onChange(change)
  }

  /** Another tab comes to the front, or this one loads. */
  switchTo(tabId: number | undefined): void {
    this.tabId = tabId
    this.onTab()
  }

  /** The newest watch. */
  get open(): OpenWatch {
    const watch = this.watches.at(-1)
    if (!watch) throw new Error('nothing watches the scripted page')
    return watch
  }
}
