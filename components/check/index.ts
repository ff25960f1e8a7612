export { CheckSummary } from './check-summary'
export { CHECK_WORDS } from './wording'
