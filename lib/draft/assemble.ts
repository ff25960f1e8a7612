import type { Block, TextDocument } from '../text/document'
import type { DraftReading, PlaceholderForm } from './model'
import type { DraftFacts } from './read-block'

/** Blanks of a form that is meant to be filled in by hand: no leftovers in a table. */
const FORM_FIELDS: ReadonlySet<PlaceholderForm> = new Set(['underline', 'blank-date', 'bare-year', 'missing-number'])

/** Puts the facts of all blocks in place, and drops what only the neighbours explain. */
export function assembleDraft(document: TextDocument, facts: DraftFacts[]): DraftReading {
  const reading: DraftReading = { placeholders: [], leftovers: [] }
  document.blocks.forEach((block, index) => {
    for (const { form, start, end } of facts[index]?.placeholders ?? []) {
      if (block.kind === 'table-row' && FORM_FIELDS.has(form)) continue
      if (form === 'bare-year' && start === 0 && isBrokenLine(document.blocks[index - 1])) continue
      reading.placeholders.push({ block: block.id, start, end, form, text: block.text.slice(start, end) })
    }
    for (const { form, start, end } of facts[index]?.leftovers ?? []) {
      const isWholeBlock = block.text.trim() === block.text.slice(start, end).trim()
      reading.leftovers.push({ block: block.id, start, end, form, text: block.text.slice(start, end), isWholeBlock })
    }
  })
  return reading
}

/** True where a line was broken by hand in the middle of a date: “……截至2024” ⏎ “年12月”. */
function isBrokenLine(previous: Block | undefined): boolean {
  return previous !== undefined && /[\d０-９〇零一二三四五六七八九十今去明本当每同]\s*$/u.test(previous.text)
}
