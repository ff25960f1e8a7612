/** Repairs as guarded replacements: from last to first, each compared with the text it expects. */

import type { EditOutcome, Refusal } from '@/lib/messaging/protocol'
import type { TextEdit } from '@/lib/review/diagnostic'
import type { Block, TextDocument } from '@/lib/text/document'

/** Characters of context on each side by which a moved place is found again. */
const CONTEXT = 32

/** A replacement together with what is needed to find its block should the editor have rebuilt it. */
export interface PlannedEdit extends TextEdit {
  /** Text of the whole block when the edit was planned. */
  blockText: string
}

/** What a batch did: `done` is in the order in which it was applied, last place first. */
export interface BatchOutcome {
  done: PlannedEdit[]
  refusal: Refusal | null
}

/** Applies one replacement to the document as it is now. */
export type ApplyOne = (edit: TextEdit & { before: string; after: string }) => Promise<EditOutcome>

/**
 * Puts edits in the order in which they are applied, last place first, and drops doubles.
 * Of two edits that overlap only the first in the document is kept: the other was made for a text that would be gone.
 */
export function planEdits(document: TextDocument, edits: readonly TextEdit[]): PlannedEdit[] {
  const index = new Map(document.blocks.map((block, position) => [block.id, position]))
  const known = edits.filter((edit) => index.has(edit.block))
  const sorted = [...known].sort((a, b) => (index.get(a.block) ?? 0) - (index.get(b.block) ?? 0) || a.start - b.start || a.end - b.end)
  const planned: PlannedEdit[] = []
  for (const edit of sorted) {
    const last = planned.at(-1)
    if (last && last.block === edit.block && overlaps(last, edit)) continue
    planned.push({ ...edit, blockText: document.blocks[index.get(edit.block) ?? -1]?.text ?? '' })
  }
  return planned.reverse()
}

function overlaps(first: TextEdit, second: TextEdit): boolean {
  return second.start < first.end || (second.start === first.start && second.end === first.end)
}

/** Applies planned edits one by one and stops at the first refusal. `documentNow` is asked before each. */
export async function applyBatch(
  edits: readonly PlannedEdit[],
  documentNow: () => TextDocument | null,
  apply: ApplyOne,
): Promise<BatchOutcome> {
  const done: PlannedEdit[] = []
  /** Blocks touched so far, by the id they were planned with: the id and the text they have now. */
  const touched = new Map<string, { id: string; text: string }>()
  const finish = (refusal: Refusal | null): BatchOutcome => ({
    done: done.map((edit) => ({ ...edit, block: touched.get(edit.block)?.id ?? edit.block })),
    refusal,
  })
  for (const edit of edits) {
    const known = touched.get(edit.block) ?? { id: edit.block, text: edit.blockText }
    const block = locateBlock(documentNow(), known, edit)
    if (!block) return finish('stale-text')
    const outcome = await apply({ ...edit, block: block.id, ...contextOf(block.text, edit) })
    if (outcome.status === 'refused') return finish(outcome.reason)
    touched.set(edit.block, { id: block.id, text: block.text.slice(0, edit.start) + edit.newText + block.text.slice(edit.end) })
    done.push(edit)
  }
  return finish(null)
}

/**
 * The edits that take back a batch, in the order in which they must be applied. Within a block the
 * later edits (nearer its start) have moved the earlier ones, so places are counted as they are now.
 */
export function inverseOf(done: readonly PlannedEdit[]): PlannedEdit[] {
  return done.map((edit, index) => {
    const nearer = done.slice(index + 1).filter((other) => other.block === edit.block)
    const moved = nearer.reduce((sum, other) => sum + other.newText.length - (other.end - other.start), 0)
    const start = edit.start + moved
    return {
      block: edit.block,
      start,
      end: start + edit.newText.length,
      expected: edit.newText,
      newText: edit.expected,
      blockText: textAfter(edit, done),
    }
  })
}

/** A block's text after all edits of a batch in it. */
function textAfter(edit: PlannedEdit, done: readonly PlannedEdit[]): string {
  return done
    .filter((other) => other.block === edit.block)
    .reduce((text, other) => text.slice(0, other.start) + other.newText + text.slice(other.end), edit.blockText)
}

/** The block of an edit: by its id, or, where the editor has rebuilt it, the only one with the text it should have. */
function locateBlock(document: TextDocument | null, known: { id: string; text: string }, edit: TextEdit): Block | null {
  const blocks = document?.blocks ?? []
  const same = blocks.find((block) => block.id === known.id)
  if (same) return same.text.slice(edit.start, edit.end) === edit.expected ? same : null
  const equal = blocks.filter((block) => block.text === known.text)
  return equal.length === 1 ? (equal[0] ?? null) : null
}

function contextOf(text: string, { start, end }: TextEdit): { before: string; after: string } {
  return { before: text.slice(Math.max(0, start - CONTEXT), start), after: text.slice(end, end + CONTEXT) }
}
