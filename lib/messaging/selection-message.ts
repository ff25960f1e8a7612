/** The selected text that the user wants as a template: from the menu of the page, through the background, to the panel. */
/** Longer selections are cut: a template is a section, not a book. */
export const LONGEST_SELECTION = 50_000

/** Asked by a panel that has just been opened; answered by the text that waits for it, or null. */
export interface SelectionRequest {
  to: 'hegao-background'
  type: 'take-selection'
}

export function isSelectionRequest(message: unknown): message is SelectionRequest {
  return typeof message === 'object' && message !== null && 'to' in message && message.to === 'hegao-background'
}
