import { parentOf } from './node-access'

/** Scrolls a range to the middle of the view. */
export function centre(range: Range): void {
  const node = range.startContainer
  const element = node instanceof Element ? node : node.parentElement
  element?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' })
  // In a paragraph of many screens its middle is not the place: move on by the rest.
  const view = element?.ownerDocument.defaultView
  const box = range.getBoundingClientRect()
  if (!element || !view || box.height === 0) return
  const scroller = scrollerOf(element)
  const area = scroller.getBoundingClientRect()
  const isRoot = scroller === element.ownerDocument.scrollingElement
  const top = isRoot ? 0 : area.top
  const height = isRoot ? view.innerHeight : area.height
  if (box.top < top || box.bottom > top + height) scroller.scrollBy({ top: box.top - top - height / 2, behavior: 'instant' })
}

function scrollerOf(element: Element): Element {
  for (let at: Node | null = element; at instanceof Element; at = parentOf(at)) {
    const { overflowY } = getComputedStyle(at)
    if (at.scrollHeight > at.clientHeight && (overflowY === 'auto' || overflowY === 'scroll')) return at
  }
  return element.ownerDocument.scrollingElement ?? element.ownerDocument.documentElement
}
