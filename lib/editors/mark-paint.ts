/** Puts ranges into the document's highlight registry, which we share with the page and other editors of the frame. */
import type { Mark } from '../messaging/protocol'

const RULES: Record<Mark['style'], string> = {
  error: 'text-decoration: underline wavy #c8321f; text-decoration-thickness: 1.5px; text-underline-offset: 3px',
  warning: 'text-decoration: underline dotted #b7791f; text-decoration-thickness: 2px; text-underline-offset: 3px',
  verified: 'text-decoration: underline solid #3f8f6b; text-decoration-thickness: 1px; text-underline-offset: 3px',
  flash: 'background-color: #f6d7a8; color: #2b2622',
}

export const MARK_STYLES = Object.keys(RULES) as Mark['style'][]

const nameOf = (style: Mark['style']): string => `hegao-${style}`

/** Ranges by style and owner: two editors of one frame share the names. */
const painted = new Map<Mark['style'], Map<object, readonly Range[]>>(MARK_STYLES.map((style) => [style, new Map()]))
let sheet: CSSStyleSheet | null = null

/** Paints the ranges of one owner in a style, in place of what it painted before. With the last one every trace of ours goes. */
export function paint(owner: object, style: Mark['style'], ranges: readonly Range[]): void {
  const owners = painted.get(style)
  if (ranges.length > 0) owners?.set(owner, ranges)
  else if (!owners?.delete(owner)) return
  const all = [...(owners?.values() ?? [])].flat()
  // Set anew each time: a page may have cleared the registry.
  if (all.length > 0) CSS.highlights.set(nameOf(style), new Highlight(...all))
  else CSS.highlights.delete(nameOf(style))
  const isAnything = MARK_STYLES.some((one) => (painted.get(one)?.size ?? 0) > 0)
  if (isAnything) adoptSheet()
  else document.adoptedStyleSheets = document.adoptedStyleSheets.filter((own) => own !== sheet)
}

function adoptSheet(): void {
  if (!sheet) {
    sheet = new CSSStyleSheet()
    sheet.replaceSync(MARK_STYLES.map((style) => `::highlight(${nameOf(style)}) { ${RULES[style]} }`).join('\n'))
  }
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}
