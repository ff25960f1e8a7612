/**
 * A figure that was right once or is right for another period: an earlier revision, or last quarter's value in this quarter's report.
 * Leaves alone what is quoted with its own period.
 */
import { mentionRule } from './support/mention-rule'

export const rule = mentionRule({ slug: 'superseded', code: 'register/superseded', severity: 'warning', state: 'superseded' })
