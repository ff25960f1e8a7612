/** Fits paragraphs that are inserted behind a line to that line. The HTML is our own; nothing of it is ever put into this document. */

interface LineElement {
  element: Element
}

const HEADING = /^H[1-6]$/
/** What an inserted paragraph must not take over: it says something about the words, not about the paragraph. */
const OF_WORDS = ['font-weight', 'font-style', 'text-decoration', 'background', 'background-color']

/** Paragraphs without a style of their own look like the one at the caret: its style and class, and the fonts around its text. */
export function followLook(html: string, line: Element, at: Node | null): string {
  if (!/^(?:P|DIV)$/.test(line.nodeName)) return html
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  const fonts = wrappersOf(at, line).filter(({ nodeName }) => nodeName === 'SPAN' || nodeName === 'FONT')
  for (const paragraph of body.querySelectorAll(':scope > p')) {
    if (paragraph.hasAttributes()) continue
    // A host's own class is the page's, not the paragraph's.
    if (line instanceof HTMLElement && line.contentEditable !== 'true') copyLook(line, paragraph)
    let inner: Element = paragraph
    const content = [...paragraph.childNodes]
    for (const font of [...fonts].reverse()) {
      const wrapper = inner.appendChild(body.ownerDocument.createElement(font.nodeName))
      copyLook(font, wrapper)
      inner = wrapper
    }
    inner.append(...content)
  }
  return body.innerHTML
}

/** Tables as one paragraph for each row, for editors that have none. */
export function rowsAsLines(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  for (const table of body.querySelectorAll('table')) {
    const lines = [...table.rows].map(({ cells }) => {
      const line = body.ownerDocument.createElement('p')
      line.textContent = [...cells].map(({ textContent }) => textContent).join('\u3000')
      return line
    })
    table.replaceWith(...lines)
  }
  return body.innerHTML
}

/**
 * The browser's own `insertHTML` merges the first inserted paragraph into the one at the caret, and leaves an empty one
 * where it is given one to merge. So the last character of the line is selected and written again as that first paragraph.
 */
export function continueLine(html: string, { element }: LineElement, selection: Selection | null): string {
  const { anchorNode: node, anchorOffset: end, isCollapsed } = selection ?? {}
  if (!selection || !isCollapsed || !(node instanceof Text) || !end) return html
  const start = end - (/[\uDC00-\uDFFF]/.test(node.data.charAt(end - 1)) ? 2 : 1)
  let last: Node = node.ownerDocument.createTextNode(node.data.slice(start, end))
  for (const wrapper of wrappersOf(node, element)) {
    const copy = wrapper.cloneNode(false)
    copy.appendChild(last)
    last = copy
  }
  // As a paragraph it takes over the format of a heading as well, unless it is all of its text.
  const isAll = element.textContent === last.textContent
  const line = node.ownerDocument.createElement(isAll && HEADING.test(element.nodeName) ? element.nodeName : 'p')
  line.append(last)
  selection.setBaseAndExtent(node, start, node, end)
  return line.outerHTML + html
}

/** The inline elements around a text within its line, innermost first. */
function wrappersOf(text: Node | null, line: Element): Element[] {
  const wrappers: Element[] = []
  for (let one = text?.parentElement; one && one !== line && line.contains(one); one = one.parentElement) {
    if (!getComputedStyle(one).display.startsWith('inline')) break
    wrappers.push(one)
  }
  return wrappers
}

function copyLook(from: Element, to: Element): void {
  for (const name of ['style', 'class', 'face', 'size', 'color']) {
    const value = from.getAttribute(name)
    if (value) to.setAttribute(name, value)
  }
  if (to instanceof HTMLElement) for (const name of OF_WORDS) to.style.removeProperty(name)
  if (to.getAttribute('style') === '') to.removeAttribute('style')
}
