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
 * Puts the edits of several repairs in the order in which they are applied, last place first. The edits of
 * one repair belong together: a repair that touches what an earlier one changes is left out as a whole,
 * for it was made for a text that would be gone. Doubles are made once.
 */
export function planEdits(document: TextDocument, repairs: readonly (readonly TextEdit[])[]): PlannedEdit[] {
  const index = new Map(document.blocks.map((block, position) => [block.id, position]))
  const accepted = new Map<string, TextEdit[]>()
  for (const repair of repairs) {
    const fresh = repair.filter((edit) => !acceptedIn(accepted, edit).some((other) => isSameEdit(other, edit)))
    const fits = (edit: TextEdit) => index.has(edit.block) && !acceptedIn(accepted, edit).some((other) => overlaps(other, edit))
    if (!fresh.every(fits)) continue
    for (const edit of fresh) accepted.set(edit.block, [...acceptedIn(accepted, edit), edit])
  }
  return [...accepted.values()]
    .flat()
    .map((edit) => ({ ...edit, blockText: document.blocks[index.get(edit.block) ?? -1]?.text ?? '' }))
    .sort((a, b) => (index.get(b.block) ?? 0) - (index.get(a.block) ?? 0) || b.start - a.start || b.end - a.end)
}

function acceptedIn(accepted: ReadonlyMap<string, TextEdit[]>, { block }: TextEdit): TextEdit[] {
  return accepted.get(block) ?? []
}

function isSameEdit(a: TextEdit, b: TextEdit): boolean {
  return a.start === b.start && a.end === b.end && a.newText === b.newText
}

/** Two insertions at one place overlap too: their order would be a guess. */
function overlaps(a: TextEdit, b: TextEdit): boolean {
  return (a.start < b.end && b.start < a.end) || (a.start === b.start && (a.start === a.end || b.start === b.end))
}

/** Applies planned edits one by one and stops at the first refusal. `documentNow` is asked before each; null where the document has gone. */
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
    const document = documentNow()
    if (!document) return finish('no-editor')
    const block = locateBlock(document, known, edit)
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
function locateBlock({ blocks }: TextDocument, known: { id: string; text: string }, edit: TextEdit): Block | null {
  const same = blocks.find((block) => block.id === known.id)
  if (same) return same.text.slice(edit.start, edit.end) === edit.expected ? same : null
  const equal = blocks.filter((block) => block.text === known.text)
  return equal.length === 1 ? (equal[0] ?? null) : null
}

function contextOf(text: string, { start, end }: TextEdit): { before: string; after: string } {
  return { before: text.slice(Math.max(0, start - CONTEXT), start), after: text.slice(end, end + CONTEXT) }
}
