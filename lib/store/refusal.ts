/** Why a change of the register was not made. Expected: values, not errors; the words are in `wording.ts`. */

export type RefusalReason =
  | 'invalid-entry' // an entry that is none
  | 'too-many' // more revisions, periods or aliases than one row may hold
  | 'not-found' // gone meanwhile
  | 'name-taken' // another indicator has this name
  | 'same-indicator' // merged with itself
  | 'has-values' // an indicator that is not empty
  | 'undone-already'
  | 'no-room' // the disk would be full before it is done
  | 'changed-since' // somebody changed what would be put back

export interface Refusal {
  status: 'refused'
  reason: RefusalReason
  /** What it is about: name of an indicator, a period. */
  place: string
}

export interface Done {
  status: 'done'
}

export function refused(reason: RefusalReason, place: string): Refusal {
  return { status: 'refused', reason, place }
}
