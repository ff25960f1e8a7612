/** What the rules about leftovers share: a leftover that fills its paragraph can be taken out. */
import type { Finding } from '../review/diagnostic'
import type { Leftover } from './model'

/** The finding for a leftover, with the removal as an action where nothing else can be lost. */
export function leftoverFinding({ block, start, end, form, text, isWholeBlock }: Leftover): Finding {
  const location = { block, start, end }
  // A � stands for a character that was lost: taking it out would hide that.
  const isSafe = isWholeBlock || /^(?:&nbsp;|<)/i.test(text)
  return {
    location,
    data: { form, text },
    actions: isSafe ? [{ kind: 'remove', data: { text }, edits: [{ ...location, expected: text, newText: '' }] }] : [],
  }
}
