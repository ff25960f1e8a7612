export { CheckSummary, CleanNote } from './check-summary'
export { CHECK_WORDS } from './wording'
