import type { Block, TextDocument } from '../text/document'
import { keeping } from '../text/keep'
import type { DraftReading, Placeholder, PlaceholderForm } from './model'
import { type DraftFacts, NOTHING_LEFT } from './read-block'

/** Blanks of a form that is meant to be filled in by hand: no leftovers in a table. */
const FORM_FIELDS: ReadonlySet<PlaceholderForm> = new Set(['underline', 'blank-date', 'bare-year', 'missing-number'])

/** Puts the facts of all blocks in place, and drops what only the neighbours explain. */
export function assembleDraft({ blocks }: TextDocument, facts: readonly DraftFacts[]): DraftReading {
  const reading: DraftReading = { placeholders: [], leftovers: [] }
  for (let index = 0; index < blocks.length; index++) {
    const [block, fact] = [blocks[index], facts[index]]
    if (!block || !fact || fact === NOTHING_LEFT) continue
    const { placeholders, leftovers } = place(fact, block)
    for (const placeholder of placeholders) if (!isExplained(placeholder, block, blocks[index - 1])) reading.placeholders.push(placeholder)
    for (const leftover of leftovers) reading.leftovers.push(leftover)
  }
  return reading
}

const place = keeping((facts: DraftFacts, block: Block): DraftReading => {
  const { id, text } = block
  return {
    placeholders: facts.placeholders.map(({ form, start, end }) => ({ block: id, start, end, form, text: text.slice(start, end) })),
    leftovers: facts.leftovers.map(({ form, start, end }) => {
      const isWholeBlock = text.trim() === text.slice(start, end).trim()
      return { block: id, start, end, form, text: text.slice(start, end), isWholeBlock }
    }),
  }
})

function isExplained({ form, start, end }: Placeholder, { kind, text }: Block, previous: Block | undefined): boolean {
  if (kind === 'table-row' && FORM_FIELDS.has(form)) return true
  if (form === 'bare-year' && start === 0 && isBrokenLine(previous)) return true
  return isLeadingSign(text, start, end) && !isSentenceEnd(previous)
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
