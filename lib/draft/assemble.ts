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
      if (isLeadingSign(block.text, start, end) && !isSentenceEnd(document.blocks[index - 1])) continue
      reading.placeholders.push({ block: block.id, start, end, form, text: block.text.slice(start, end) })
    }
    for (const { form, start, end } of facts[index]?.leftovers ?? []) {
      const isWholeBlock = block.text.trim() === block.text.slice(start, end).trim()
      reading.leftovers.push({ block: block.id, start, end, form, text: block.text.slice(start, end), isWholeBlock })
    }
  })
  return reading
}

/** Shorter lines without a full stop are headings; longer ones go on in the next. */
const FULL_LINE = 15

/** True where a line was broken by hand in the middle of a date: “……截至2024” ⏎ “年12月”. */
function isBrokenLine(previous: Block | undefined): boolean {
  const text = previous?.text.trim() ?? ''
  if (text === '' || /[。！!？?：:；;]$/u.test(text)) return false
  return text.length >= FULL_LINE || /[\d０-９〇零一二三四五六七八九十今去明本当每同周]$/u.test(text)
}

function isLeadingSign(text: string, start: number, end: number): boolean {
  return end === start + 1 && /^[，,、；;]/.test(text.slice(start)) && text.slice(0, start).trim() === ''
}

/** True where a paragraph, a short heading with its number or nothing stands before: the next line begins afresh. */
function isSentenceEnd(previous: Block | undefined): boolean {
  const text = previous?.text.trim() ?? ''
  if (text === '' || /[。！!？?：:；;]$/u.test(text)) return true
  return text.length < FULL_LINE && /^[（(]?[一二三四五六七八九十\d]{1,3}[、.．）)]/u.test(text)
}
