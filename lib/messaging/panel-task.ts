/** What the user asked the panel to do from outside of it: by the page's menu or a shortcut, through the background. */
import * as z from 'zod/mini'

/** Longer selections are cut: a template is a section, not a book. */
export const LONGEST_SELECTION = 50_000

/**
 * - `save-selection`: the selected text becomes a template
 * - `find-template`: the search for templates, ready to be typed into
 */
export const panelTaskSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('save-selection'), text: z.string() }),
  z.object({ type: z.literal('find-template') }),
])
export type PanelTask = z.infer<typeof panelTaskSchema>

/** Asked by a panel that has just been opened, or has been told that a task waits; answered by the task, or null. */
const taskRequestSchema = z.object({
  to: z.literal('hegao-background'),
  type: z.literal('take-task'),
  /** The tab that the panel belongs to: another panel's task is not its own. */
  tabId: z.int(),
})
export type TaskRequest = z.infer<typeof taskRequestSchema>

/** How long a task waits for its panel, in milliseconds; a panel that is opened later should not begin with it. */
const PATIENCE = 60_000

/** The task that waits; one at a time, in memory only. */
export class WaitingTask {
  private waiting: { task: PanelTask; tabId: number; since: number } | null = null

  constructor(private readonly now: () => number = Date.now) {}

  put(task: PanelTask, tabId: number): void {
    this.waiting = { task, tabId, since: this.now() }
  }

  /** Answers a message of a panel: the task for its tab, once, or null. Undefined for other messages. */
  take(message: unknown): PanelTask | null | undefined {
    const request = taskRequestSchema.safeParse(message)
    if (!request.success) return undefined
    const { waiting } = this
    if (!waiting || waiting.tabId !== request.data.tabId) return null
    this.waiting = null
    return this.now() - waiting.since <= PATIENCE ? waiting.task : null
  }
}
