/** Why a file was not read: each reason has words that say the way out. */

export const SHEET_FAULTS = [
  'too-large',
  'unpacks-too-large',
  'too-many-sheets',
  'too-many-rows',
  'too-many-columns',
  'too-many-cells',
  'empty',
  'broken',
  'encrypted',
  'word-document',
  'old-word-document',
  'presentation',
  'pdf',
  'picture',
  'archive',
  'not-a-sheet',
  'too-slow',
  'unreadable',
] as const
export type SheetFault = (typeof SHEET_FAULTS)[number]

/** A file or a pasted text that is not read; `fault` names the reason, the words for it stand in `wording.ts`. */
export class SheetError extends Error {
  override readonly name = 'SheetError'

  constructor(readonly fault: SheetFault) {
    super(fault)
  }
}
