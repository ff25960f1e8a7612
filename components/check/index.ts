export { CheckSummary, CleanNote } from './check-summary'
