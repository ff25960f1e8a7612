/** Counts what is read and what is left out; ends a reading that grows beyond any report. */
import { DOCX_NOTE_KINDS, DocxError, type DocxLimits, type DocxNote, type DocxNoteKind } from './model'

export class Tally {
  private readonly counts = new Map<DocxNoteKind, number>()
  private blocks = 0
  private characters = 0

  constructor(private readonly limits: Pick<DocxLimits, 'blocks' | 'characters'>) {}

  leaveOut(kind: DocxNoteKind): void {
    this.counts.set(kind, (this.counts.get(kind) ?? 0) + 1)
  }

  countBlock(characters: number): void {
    this.blocks++
    this.characters += characters
    if (this.blocks > this.limits.blocks || this.characters > this.limits.characters) throw new DocxError('too-complex')
  }

  get notes(): DocxNote[] {
    return DOCX_NOTE_KINDS.flatMap((kind) => {
      const count = this.counts.get(kind) ?? 0
      return count > 0 ? [{ kind, count }] : []
    })
  }
}
