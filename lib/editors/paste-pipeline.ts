/**
 * Writing as the browser's own paste does it: a paste event, then `beforeinput`, then the command.
 * The order matters: editors with a model of their own must see the event first (docs/editors.md).
 */
import type { Content, WriteAttempt } from './adapter'
import type { Quirks } from './quirks'

const BLOCK_HTML = /<(?:p|h[1-6]|ul|ol|table|div|blockquote)\b/i

/** Writes over the current selection of `host`'s document. `isCaretBlockEmpty` decides about the prefix. */
export function pastePipeline(host: HTMLElement, content: Content, quirks: Quirks, isCaretBlockEmpty: boolean): WriteAttempt {
  const selection = host.ownerDocument.getSelection()
  const target = elementAt(selection?.anchorNode) ?? host
  if (content.text === '' && content.html === null) return remove(target, selection, quirks)
  const { text, html } = adapt(content, quirks, isCaretBlockEmpty)
  const options = { bubbles: true, cancelable: true, composed: true }
  const paste = new ClipboardEvent('paste', { ...options, clipboardData: transfer(text, html, quirks) })
  target.dispatchEvent(paste)
  if (paste.defaultPrevented) return 'prevented'
  const input = new InputEvent('beforeinput', {
    ...options,
    inputType: 'insertFromPaste',
    dataTransfer: transfer(text, html, quirks),
    targetRanges: targetRanges(selection),
  })
  target.dispatchEvent(input)
  if (input.defaultPrevented) return 'prevented'
  if (quirks.noExec) return 'refused'
  const isDone =
    html === null ? host.ownerDocument.execCommand('insertText', false, text) : host.ownerDocument.execCommand('insertHTML', false, html)
  return isDone ? 'executed' : 'failed'
}

/** Nothing can be pasted to delete: the browser's own delete command, announced to editors with a model. */
function remove(target: Element, selection: Selection | null, quirks: Quirks): WriteAttempt {
  const input = new InputEvent('beforeinput', {
    bubbles: true,
    cancelable: true,
    composed: true,
    inputType: 'deleteContentBackward',
    targetRanges: targetRanges(selection),
  })
  target.dispatchEvent(input)
  if (input.defaultPrevented) return 'prevented'
  if (quirks.noExec) return 'refused'
  return target.ownerDocument.execCommand('delete') ? 'executed' : 'failed'
}

function adapt({ text, html }: Content, quirks: Quirks, isCaretBlockEmpty: boolean): Content {
  const needsPrefix = html !== null && quirks.prefix && !isCaretBlockEmpty && BLOCK_HTML.test(html)
  return { text, html: needsPrefix ? `<p></p>${html}` : html }
}

function transfer(text: string, html: string | null, quirks: Quirks): DataTransfer {
  const data = new DataTransfer()
  if (html !== null) data.setData('text/html', html)
  data.setData('text/plain', quirks.noPlain && html !== null ? '' : text)
  return data
}

function targetRanges(selection: Selection | null): StaticRange[] {
  return selection?.rangeCount ? [new StaticRange(selection.getRangeAt(0))] : []
}

function elementAt(node: Node | null | undefined): Element | null {
  return node instanceof Element ? node : (node?.parentElement ?? null)
}
