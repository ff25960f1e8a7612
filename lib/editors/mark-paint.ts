/** Puts ranges into the document's highlight registry, which we share with the page and other editors of the frame. */
import type { Mark } from '../messaging/protocol'

const RULES: Record<Mark['style'], string> = {
  error: 'text-decoration: underline wavy #c8321f; text-decoration-thickness: 1.5px; text-underline-offset: 3px',
  warning: 'text-decoration: underline dotted #b7791f; text-decoration-thickness: 2px; text-underline-offset: 3px',
  verified: 'text-decoration: underline solid #3f8f6b; text-decoration-thickness: 1px; text-underline-offset: 3px',
  flash: 'background-color: #f6d7a8; color: #2b2622',
}

export const MARK_STYLES = Object.keys(RULES) as Mark['style'][]

export const highlightName = (style: Mark['style']): string => `hegao-${style}`

/** Ranges by owner and name: two editors of one frame share the names. */
const painted = new Map<string, Map<object, readonly Range[]>>()
let sheet: CSSStyleSheet | null = null

/** Paints the ranges of one owner under a name, in place of what it painted before. */
export function paint(owner: object, name: string, ranges: readonly Range[]): void {
  const owners = painted.get(name) ?? new Map<object, readonly Range[]>()
  painted.set(name, owners)
  if (ranges.length > 0) owners.set(owner, ranges)
  else if (!owners.delete(owner)) return
  const all = [...owners.values()].flat()
  if (all.length === 0) return void CSS.highlights.delete(name)
  adoptSheet()
  // Set anew each time: a page may have cleared the registry.
  CSS.highlights.set(name, new Highlight(...all))
}

function adoptSheet(): void {
  if (!sheet) {
    sheet = new CSSStyleSheet()
    sheet.replaceSync(MARK_STYLES.map((style) => `::highlight(${highlightName(style)}) { ${RULES[style]} }`).join('\n'))
  }
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}

/** Takes every trace of ours out of the document. */
export function unpaintAll(): void {
  for (const name of painted.keys()) CSS.highlights.delete(name)
  painted.clear()
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((own) => own !== sheet)
}
