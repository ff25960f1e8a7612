/** The markers that the browser draws before list items: readable, never part of the text. */
import { formatCounter, formatCounterValue } from './counter-style'

/** The number of each item of a list, from `start`, `value` and `reversed`. */
export function itemOrdinals(list: Element): Map<Element, number> {
  const items = [...list.children].filter((child) => child.nodeName === 'LI')
  const isReversed = list.nodeName === 'OL' && list.hasAttribute('reversed')
  let next = readInteger(list.getAttribute('start')) ?? (isReversed ? items.length : 1)
  const ordinals = new Map<Element, number>()
  for (const item of items) {
    const own = readInteger(item.getAttribute('value')) ?? next
    ordinals.set(item, own)
    next = own + (isReversed ? -1 : 1)
  }
  return ordinals
}

function readInteger(value: string | null): number | null {
  return value !== null && /^\s*-?\d{1,9}/.test(value) ? Number.parseInt(value, 10) : null
}

/** The marker drawn before an item, without surrounding space; undefined where none is drawn. */
export function itemLabel(item: Element, ordinal: number): string | undefined {
  const style = getComputedStyle(item)
  if (style.display !== 'list-item') return undefined
  const content = getComputedStyle(item, '::marker').content
  const drawn =
    content === 'normal' || content === ''
      ? formatCounter(style.listStyleType, ordinal, item.ownerDocument)
      : generatedContent(content, ordinal, item.ownerDocument)
  return drawn?.trim().slice(0, 200) || undefined
}

// `"（" counter(list-item, decimal) "）"`: strings and the list's own counter; other counters cannot be known.
const CONTENT = /"((?:[^"\\]|\\.)*)"|counter\(\s*list-item\s*(?:,\s*([\w-]+)\s*)?\)/g

function generatedContent(content: string, ordinal: number, document: Document): string | null {
  if (content === 'none') return null
  return [...content.matchAll(CONTENT)]
    .map((match) => (match[1] === undefined ? formatCounterValue(match[2] ?? 'decimal', ordinal, document) : unquote(match[1])))
    .join('')
}

function unquote(text: string): string {
  return text.replace(/\\(.)/g, '$1')
}
