/** What the rules about placeholders and leftovers say of one; an edit elsewhere leaves it said. */
import type { Finding } from '../review/diagnostic'
import { keeping } from '../text/keep'
import type { Leftover, LeftoverForm, Placeholder, PlaceholderForm } from './model'

/** Findings for the placeholders of some forms. */
export function* findPlaceholders(placeholders: readonly Placeholder[], ...forms: PlaceholderForm[]): Iterable<Finding> {
  for (const placeholder of placeholders) if (forms.includes(placeholder.form)) yield placeholderFinding(placeholder)
}

/** Findings for the leftovers of some forms, with the removal as an action where nothing else can be lost. */
export function* findLeftovers(leftovers: readonly Leftover[], ...forms: LeftoverForm[]): Iterable<Finding> {
  for (const leftover of leftovers) if (forms.includes(leftover.form)) yield leftoverFinding(leftover)
}

const placeholderFinding = keeping(
  ({ block, start, end, form, text }: Placeholder): Finding => ({ location: { block, start, end }, data: { form, text } }),
)

const leftoverFinding = keeping(({ block, start, end, form, text, isWholeBlock }: Leftover): Finding => {
  const location = { block, start, end }
  // A � stands for a character that was lost: taking it out would hide that.
  const isSafe = isWholeBlock || /^(?:&nbsp;|<)/i.test(text)
  return {
    location,
    data: { form, text },
    actions: isSafe ? [{ kind: 'remove', data: { text }, edits: [{ ...location, expected: text, newText: '' }] }] : [],
  }
})
