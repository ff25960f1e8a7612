/** A word to whatever panel is open that it should look at its tab again; nobody has to hear it. */
export interface PanelNotice {
  to: 'hegao-panel'
  /** The toolbar button was clicked; the user has put the caret into an editor that was not there before. */
  /** … or a task waits in the background: a selection that becomes a template, the search for one. */
  type: 'activated' | 'editor-appeared' | 'task-waits'
}

/** True for our own notices; other messages of the extension pass by. */
export function isPanelNotice(message: unknown): message is PanelNotice {
  return typeof message === 'object' && message !== null && 'to' in message && message.to === 'hegao-panel'
}
