/** A page's title field belongs to the document in its editor. */
import { isShown } from './find-editors'

const NAMES_TITLE = /标题|题目|題|文件名|title|subject|headline/i
const FIELDS = 'input:not([type]), input[type="text" i], textarea[rows="1"]'

/** The title field that stands nearest before an editing host in the page, or before the frame that holds it. */
export function titleFieldOf(host: HTMLElement): HTMLInputElement | HTMLTextAreaElement | null {
  const here = nearestBefore(host)
  if (here || host !== host.ownerDocument.body) return here
  const frame = frameOf(host.ownerDocument)
  return frame && nearestBefore(frame)
}

function frameOf(document: Document): Element | null {
  try {
    return document.defaultView?.frameElement ?? null
  } catch {
    return null // a parent of another origin
  }
}

function nearestBefore(element: Element): HTMLInputElement | HTMLTextAreaElement | null {
  let nearest: HTMLInputElement | HTMLTextAreaElement | null = null
  for (const field of element.ownerDocument.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(FIELDS)) {
    if (!(field.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)) break
    if (!element.contains(field) && namesTitle(field) && isShown(field)) nearest = field
  }
  return nearest
}

function namesTitle(field: HTMLInputElement | HTMLTextAreaElement): boolean {
  const labels = [...(field.labels ?? [])].map((label) => label.textContent ?? '')
  return [field.name, field.id, field.placeholder, field.getAttribute('aria-label') ?? '', ...labels].some((text) => NAMES_TITLE.test(text))
}
