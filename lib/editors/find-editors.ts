/** Finds what a user may write in this frame's document. */
import { INPUT_PROXIES, QUIRKS } from './quirks'

export type FoundEditor =
  | { kind: 'host'; element: HTMLElement }
  | { kind: 'field'; element: HTMLTextAreaElement | HTMLInputElement }
  /** Takes the typing for a document that is not here in full. */
  | { kind: 'unreadable'; element: HTMLElement; product: string }

const EDITABLE = '[contenteditable]:not([contenteditable="false" i])'
const KNOWN_HOSTS = QUIRKS.map(({ host }) => host).join()
const PROXIES = INPUT_PROXIES.map(({ proxy }) => proxy).join()
const TEXT_INPUT = 'input:not([type]), input[type="text" i]'

/** A one-line input with this much in it holds a document, not a name. */
const LONG_INPUT = 200

/** All editors in document order. `wasHost` keeps hosts that have since become read-only. */
export function findEditors(document: Document, wasHost: (element: Element) => boolean): FoundEditor[] {
  const found: FoundEditor[] = []
  for (const element of document.querySelectorAll<HTMLElement>(
    `${EDITABLE}, [contenteditable], ${KNOWN_HOSTS}, ${PROXIES}, textarea, ${TEXT_INPUT}`,
  )) {
    const editor = recognise(element, document, wasHost)
    if (editor) found.push(editor)
  }
  if (document.designMode === 'on' && document.body) found.push({ kind: 'host', element: document.body })
  return found
}

function recognise(element: HTMLElement, document: Document, wasHost: (element: Element) => boolean): FoundEditor | null {
  const proxy = INPUT_PROXIES.find((row) => element.matches(row.proxy))
  if (proxy) return { kind: 'unreadable', element, product: proxy.product }
  if (element.parentElement?.closest(PROXIES)) return null
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement) return recogniseField(element, document)
  if (!isShown(element)) return null
  const isHost = element.isContentEditable
    ? !isInsideHost(element)
    : wasHost(element) || (element.matches(KNOWN_HOSTS) && !isInsideHost(element))
  return isHost ? { kind: 'host', element } : null
}

function isInsideHost(element: HTMLElement): boolean {
  const parent = element.parentElement
  return parent !== null && (parent.isContentEditable || parent.closest(KNOWN_HOSTS) !== null)
}

function recogniseField(element: HTMLTextAreaElement | HTMLInputElement, document: Document): FoundEditor | null {
  if (element.parentElement?.isContentEditable) return null
  if (!isShown(element) || isOffScreen(element))
    // Out of sight and yet typed into: it stands for something drawn elsewhere.
    return document.activeElement === element ? { kind: 'unreadable', element, product: '' } : null
  if (element instanceof HTMLInputElement && element.value.length < LONG_INPUT) return null
  return { kind: 'field', element }
}

/** True where the element takes up space and is not hidden. */
export function isShown(element: Element): boolean {
  if (element.getClientRects().length === 0) return false
  const { visibility, opacity } = getComputedStyle(element)
  return visibility === 'visible' && opacity !== '0'
}

function isOffScreen(element: Element): boolean {
  const box = element.getBoundingClientRect()
  const view = element.ownerDocument.documentElement
  const isTiny = box.width < 8 || box.height < 8
  return isTiny || box.right + view.scrollLeft < 0 || box.bottom + view.scrollTop < 0
}
