/**
 * Writing as the browser's own paste does it: a paste event, then `beforeinput`, then the command.
 * The order matters: editors with a model of their own must see the event first (docs/editors.md).
 */
import type { Content } from './adapter'
import { continueLine, followLook, rowsAsLines } from './inserted-html'
import type { Quirks } from './quirks'

/** Which attempt ended it: the page claimed or took it, the command ran or did not, or there was no command to be tried. */
export type WriteAttempt = 'taken' | 'executed' | 'failed' | 'refused'

/** The paragraph of the selection. */
export interface Line {
  element: Element
  isEmpty: boolean
}

const BLOCK_HTML = /<(?:p|h[1-6]|ul|ol|table|div|blockquote)\b/i

/** Writes over the current selection of `host`'s document. */
export function pastePipeline(host: HTMLElement, content: Content, quirks: Quirks, line: Line): WriteAttempt {
  const { textContent } = line.element
  // A page may take the text without saying so: then a second attempt would write it twice.
  const isTaken = (event: Event): boolean => event.defaultPrevented || line.element.textContent !== textContent
  const selection = host.ownerDocument.getSelection()
  const target = elementAt(selection?.anchorNode) ?? host
  if (content.text === '' && content.html === null) return remove(target, selection, quirks, isTaken)
  const { text, html } = adapt(content, quirks, line, host)
  const options = { bubbles: true, cancelable: true, composed: true }
  const paste = new ClipboardEvent('paste', { ...options, clipboardData: transfer(text, html, quirks) })
  target.dispatchEvent(paste)
  if (isTaken(paste)) return 'taken'
  const input = new InputEvent('beforeinput', {
    ...options,
    inputType: 'insertFromPaste',
    dataTransfer: transfer(text, html, quirks),
    targetRanges: targetRanges(selection),
  })
  target.dispatchEvent(input)
  if (isTaken(input)) return 'taken'
  if (quirks.noExec) return 'refused'
  const isDone =
    // Where only plain text is allowed, the gaps between blocks would become empty lines.
    html === null || host.contentEditable === 'plaintext-only'
      ? host.ownerDocument.execCommand('insertText', false, text)
      : host.ownerDocument.execCommand('insertHTML', false, isBlocks(html) && !line.isEmpty ? continueLine(html, line, selection) : html)
  return isDone ? 'executed' : 'failed'
}

/** Nothing can be pasted to delete: the browser's own delete command, announced to editors with a model. */
function remove(target: Element, selection: Selection | null, quirks: Quirks, isTaken: (event: Event) => boolean): WriteAttempt {
  const input = new InputEvent('beforeinput', {
    bubbles: true,
    cancelable: true,
    composed: true,
    inputType: 'deleteContentBackward',
    targetRanges: targetRanges(selection),
  })
  target.dispatchEvent(input)
  if (isTaken(input)) return 'taken'
  if (quirks.noExec) return 'refused'
  return target.ownerDocument.execCommand('delete') ? 'executed' : 'failed'
}

const isBlocks = (html: string): boolean => BLOCK_HTML.test(html)

function adapt({ text, html }: Content, quirks: Quirks, { element, isEmpty }: Line, host: HTMLElement): Content {
  if (html === null || !isBlocks(html)) return { text, html }
  const alike = followLook(html, element, host.ownerDocument.getSelection()?.anchorNode ?? null)
  const mayHoldTables = !quirks.tablesMayLack || host.querySelector('table') !== null
  const fit = mayHoldTables ? alike : rowsAsLines(alike)
  return { text, html: quirks.prefix && !isEmpty ? `<p></p>${fit}` : fit }
}

function transfer(text: string, html: string | null, quirks: Quirks): DataTransfer {
  const data = new DataTransfer()
  if (html !== null) data.setData('text/html', html)
  if (html !== null && quirks.ownType) data.setData(quirks.ownType, html)
  data.setData('text/plain', quirks.noPlain && html !== null ? '' : text)
  return data
}

function targetRanges(selection: Selection | null): StaticRange[] {
  return selection?.rangeCount ? [new StaticRange(selection.getRangeAt(0))] : []
}

function elementAt(node: Node | null | undefined): Element | null {
  return node instanceof Element ? node : (node?.parentElement ?? null)
}
