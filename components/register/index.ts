// The pages are loaded when they are opened: import('@/components/register/insert'), import('@/components/register/capture').
export { ChangeReportBar } from './change-report'
export { RegisterChangesProvider, useRegisterChanges } from './changes'
export { EmptyRegister } from './empty-register'
export { REGISTER_WORDS } from './wording'
