// The pages are loaded when they are opened: import('@/components/register/insert'), import('@/components/register/capture').
export { ChangeReportBar } from './change-report'
export { RegisterChangesProvider, useRegisterChanges } from './changes'
export { EmptyRegister } from './empty-register'
export { MentionNote } from './mentions/mention-note'
export { MentionStrip } from './mentions/mention-strip'
export { heldText, mentionsByPlace } from './mentions/mention-text'
export { MENTION_WORDS, type MentionWords } from './mentions/mention-words'
export { REGISTER_WORDS } from './wording'
