/** What the panel is told of an editor before it chooses one. */
import type { Capabilities, DocumentInfo } from '../messaging/protocol'
import type { FoundEditor } from './find-editors'
import { quirksOf } from './quirks'

const NOTHING: Capabilities = { reveal: false, highlight: false, insert: false, replace: false, undo: false }

type Field = HTMLInputElement | HTMLTextAreaElement

/** Describes an editor; `title` is the page's title field that belongs to it. */
export function describeEditor(found: FoundEditor, editor: string, title: Field | null, isReadOnly: boolean): DocumentInfo {
  const text = found.kind === 'field' ? found.element.value : found.kind === 'host' ? (found.element.textContent ?? '') : ''
  return {
    editor,
    adapter: found.kind === 'host' ? 'dom' : found.kind,
    product: productOf(found).slice(0, 60),
    title: titleOf(found.element, title, text),
    characters: text.replace(/\s/g, '').length,
    isFocused: isFocused(found.element) || (title !== null && isFocused(title)),
    isReadOnly,
    capabilities: capabilitiesOf(found, isReadOnly),
  }
}

function productOf(found: FoundEditor): string {
  if (found.kind === 'unreadable') return found.product || '输入代理'
  if (found.kind === 'host') return quirksOf(found.element).product
  return found.element instanceof HTMLTextAreaElement ? '多行文本框' : '单行文本框'
}

function titleOf(element: Element, field: Field | null, text: string): string {
  const own = field?.value.trim() || element.querySelector('h1')?.textContent?.trim() || firstLine(text)
  return (own || element.ownerDocument.title).slice(0, 200)
}

function firstLine(text: string): string {
  return (/\S[^\n]{0,39}/.exec(text.slice(0, 2_000))?.[0] ?? '').trim()
}

function isFocused(element: Element): boolean {
  const active = element.ownerDocument.activeElement
  const isHere = active !== null && active !== element.ownerDocument.body && element.contains(active)
  return isHere || (element === element.ownerDocument.body && isFrameFocused(element.ownerDocument))
}

/** A frame whose body is the editor has the focus when the frame has. */
function isFrameFocused({ defaultView }: Document): boolean {
  try {
    const frame = defaultView?.frameElement
    return frame ? frame.ownerDocument.activeElement === frame : true
  } catch {
    return false // a parent of another origin
  }
}

function capabilitiesOf(found: FoundEditor, isReadOnly: boolean): Capabilities {
  if (found.kind === 'unreadable') return NOTHING
  const canWrite = !isReadOnly
  const canUndo = found.kind === 'field' || !quirksOf(found.element).noUndo
  return { reveal: true, highlight: found.kind === 'host' && 'highlights' in CSS, insert: canWrite, replace: canWrite, undo: canUndo }
}
