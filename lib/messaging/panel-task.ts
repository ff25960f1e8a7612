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
export interface TaskRequest {
  to: 'hegao-background'
  type: 'take-task'
}

export function isTaskRequest(message: unknown): message is TaskRequest {
  return typeof message === 'object' && message !== null && 'to' in message && message.to === 'hegao-background'
}
