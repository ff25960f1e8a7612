/**
 * A figure whose indicator, period, area, basis and kind are known, and for which the register holds another value.
 * Leaves alone what agrees by rounding, other areas, bases and kinds, and what names no period.
 */
import { mentionRule } from './support/mention-rule'

export const rule = mentionRule({ slug: 'mismatch', code: 'register/mismatch', severity: 'error', state: 'disagrees' })
