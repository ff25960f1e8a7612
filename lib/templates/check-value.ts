/** What a writer may put into a field: told while typing in the form, and for files of values. */
import { readTimePeriod } from '../register/time-period'
import { isDay } from './dates'
import { numberOf } from './filters'
import type { PlainField } from './model'

/** A report's longest paragraph, several times over. */
const MOST_CHARACTERS = 20_000

/** One sentence on why a value does not fit its field; null where it does. Empty is open, not wrong. */
export function valueFault({ name, type, choices }: Pick<PlainField, 'name' | 'type' | 'choices'>, text: string): string | null {
  if (text === '') return null
  if (text.length > MOST_CHARACTERS) return `${name}太长，最多${MOST_CHARACTERS}字`
  if ((type === 'number' || type === 'money') && numberOf(text) === null) return `${name}要填数字，“${shorten(text)}”不是`
  if (type === 'date' && !isDay(text)) return `${name}要填日期，写成 2026-07-10，“${shorten(text)}”不是或没有这一天`
  if (type === 'choice' && choices && !choices.includes(text)) return `${name}只能是${choices.join('、')}`
  return null
}

/** A day as people write it, 2026年7月10日, as the form keeps it; other texts come back as they are. */
export function normaliseValue(type: PlainField['type'], text: string): string {
  if (type !== 'date' || isDay(text)) return text
  const day = readTimePeriod(text)
  return day !== null && isDay(day) ? day : text
}

function shorten(text: string): string {
  return text.length > 12 ? `${text.slice(0, 12)}…` : text
}
