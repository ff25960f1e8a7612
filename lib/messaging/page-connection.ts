/** The panel's way to the page by the browser's own means. What goes wrong is an outcome, never an exception. */
import { browser } from 'wxt/browser'
import type { AgentRequest } from './agent-request'
import type { DocumentTarget, FoundDocument, PageConnection, Survey, Watch, WatchEvents } from './connection'
import { isPanelNotice } from './panel-notice'
import { type PanelTask, panelTaskSchema, type TaskRequest } from './panel-task'
import { editOutcomeSchema, highlightOutcomeSchema, revealOutcomeSchema, surveySchema } from './protocol'
import { framesOf, injectAgent, targetTab } from './tab-access'
import { openWatch } from './watch-port'

export const pageConnection: PageConnection = {
  currentTab: () => targetTab().catch(() => undefined),
  onTabChange,
  onTask,
  survey,
  watch: (target: DocumentTarget, events: WatchEvents, signal: AbortSignal): Watch => openWatch(target, events, signal),

  async reveal(target, data) {
    const answer = revealOutcomeSchema.safeParse(await ask(target, { to: 'hegao-agent', type: 'reveal', data }))
    return answer.success ? answer.data : { status: 'no-editor' }
  },

  async highlight(target, data) {
    const answer = highlightOutcomeSchema.safeParse(await ask(target, { to: 'hegao-agent', type: 'highlight', data }))
    return answer.success ? answer.data : { painted: 0 }
  },

  async replace(target, data) {
    return readOutcome(await ask(target, { to: 'hegao-agent', type: 'replace', data }))
  },

  async insert(target, data) {
    return readOutcome(await ask(target, { to: 'hegao-agent', type: 'insert', data }))
  },
}

/** Without an answer it is not known whether the page took the edit: only a missing agent is certain. */
function readOutcome(answer: unknown): ReturnType<typeof editOutcomeSchema.parse> {
  if (answer === NO_AGENT) return { status: 'refused', reason: 'no-editor' }
  const outcome = editOutcomeSchema.safeParse(answer)
  return outcome.success ? outcome.data : { status: 'refused', reason: 'unclear' }
}

/** Stands for “there is nobody in that frame”. */
const NO_AGENT = Symbol('no agent')

/** Asks one frame; never without the frame, else any frame would answer. */
async function ask({ tabId, frameId }: Pick<DocumentTarget, 'tabId' | 'frameId'>, request: AgentRequest): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, request, { frameId })
  } catch (error) {
    return /receiving end does not exist|no tab with id/i.test(String(error)) ? NO_AGENT : undefined
  }
}

/** The background keeps the task until one panel has taken it: the panel may still be opening when the menu is clicked. */
function onTask(callback: (task: PanelTask) => void, signal: AbortSignal): void {
  const take = async () => {
    const tabId = await targetTab().catch(() => undefined)
    if (tabId === undefined) return
    const request: TaskRequest = { to: 'hegao-background', type: 'take-task', tabId }
    const task = panelTaskSchema.safeParse(await browser.runtime.sendMessage(request).catch(() => null))
    if (task.success && !signal.aborted) callback(task.data)
  }
  const onMessage = (message: unknown): void => {
    if (isPanelNotice(message) && message.type === 'task-waits') void take()
  }
  browser.runtime.onMessage.addListener(onMessage)
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage))
  void take()
}

async function survey(tabId: number): Promise<Survey> {
  const access = await injectAgent(tabId)
  if (access !== 'granted') return { status: access }
  try {
    const frames = await framesOf(tabId)
    const found = await Promise.all(frames.map((frameId) => surveyFrame(tabId, frameId)))
    if (found.some((documents) => documents === 'outdated')) return { status: 'outdated-page' }
    const documents = found.filter((one) => one !== 'outdated').flat()
    return documents.length > 0 ? { status: 'found', documents: documents.sort(byLikelihood) } : { status: 'no-document' }
  } catch {
    return { status: 'no-document' } // the page went away while it was looked at; it reports itself when it is back
  }
}

async function surveyFrame(tabId: number, frameId: number): Promise<FoundDocument[] | 'outdated'> {
  const answer = surveySchema.safeParse(await ask({ tabId, frameId }, { to: 'hegao-agent', type: 'survey', data: undefined }))
  if (!answer.success) return []
  const { agentVersion, origin, path, documents } = answer.data
  if (agentVersion !== browser.runtime.getManifest().version) return 'outdated'
  return documents.map((info) => ({ target: { tabId, frameId, editor: info.editor, origin, path }, info }))
}

/** The document that the user most likely means comes first: readable, focused, long. */
function byLikelihood({ info: one }: FoundDocument, { info: other }: FoundDocument): number {
  const rank = ({ adapter, isFocused }: FoundDocument['info']): number => (adapter === 'unreadable' ? 0 : 2) + (isFocused ? 1 : 0)
  return rank(other) - rank(one) || other.characters - one.characters
}

function onTabChange(callback: () => void, signal: AbortSignal): void {
  const onActivated = (): void => callback()
  const onUpdated = (tabId: number, change: { status?: string }): void => {
    if (change.status !== 'complete') return
    void targetTab().then((target) => target === tabId && callback(), callback)
  }
  const onMessage = (message: unknown): undefined => {
    if (isPanelNotice(message)) callback()
  }
  browser.tabs.onActivated.addListener(onActivated)
  browser.tabs.onUpdated.addListener(onUpdated)
  browser.runtime.onMessage.addListener(onMessage)
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(onActivated)
    browser.tabs.onUpdated.removeListener(onUpdated)
    browser.runtime.onMessage.removeListener(onMessage)
  })
}
