/** What an element is to a reader: text on a line, a block of its own, or nothing at all. */
import type { WhiteSpace } from './inline-run'

export type ElementRole = 'skip' | 'break' | 'inline' | 'block' | 'list' | 'table'

export interface ElementLook {
  role: ElementRole
  whiteSpace: WhiteSpace
}

// Controls and things drawn, not written. RT and RP: the reading above a character is not part of the sentence.
const NOT_TEXT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE BUTTON INPUT SELECT TEXTAREA OBJECT EMBED VIDEO AUDIO CANVAS SVG IFRAME IMG PICTURE RT RP WBR HR'.split(
    ' ',
  ),
)

/** Text that a revision has struck out. `<s>` is formatting and stays. */
const DELETED = 'del, .ck-suggestion-marker-deletion, .ice-del, [data-track-change="delete"]'

const SKIP: ElementLook = { role: 'skip', whiteSpace: 'collapse' }
const BREAK: ElementLook = { role: 'break', whiteSpace: 'collapse' }

/** Looks at an element once; `skip` is the editor's own selector of parts that are not text. */
export function lookAt(element: Element, skip: string | undefined): ElementLook {
  // The fields of a form can hide its properties; a form is a block like any other.
  if (element instanceof HTMLFormElement) return { role: 'block', whiteSpace: readWhiteSpace(getComputedStyle(element).whiteSpace) }
  const name = element.nodeName.toUpperCase()
  if (name === 'BR') return BREAK
  if (NOT_TEXT.has(name) || element.getAttribute('aria-hidden') === 'true') return SKIP
  if (element.matches(DELETED) || (skip && element.matches(skip))) return SKIP
  const style = getComputedStyle(element)
  const { display } = style
  if (display === 'none' || style.visibility !== 'visible' || style.fontSize === '0px') return SKIP
  const whiteSpace = readWhiteSpace(style.whiteSpace)
  if (name === 'TABLE') return { role: 'table', whiteSpace }
  if (display.startsWith('inline') || display === 'contents' || display.startsWith('ruby')) return { role: 'inline', whiteSpace }
  return { role: name === 'OL' || name === 'UL' ? 'list' : 'block', whiteSpace }
}

/** The white space treatment of a computed `white-space` value. */
export function readWhiteSpace(value: string): WhiteSpace {
  if (value === 'pre-line' || value.startsWith('preserve-breaks')) return 'keep-lines'
  return value.startsWith('pre') || value.startsWith('break-spaces') ? 'keep' : 'collapse'
}
