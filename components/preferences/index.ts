export { DatabaseProvider, useDatabase } from './database-context'
export { useReviewSettings } from './review-settings'
export { type SettingAside, useSetAside } from './use-set-aside'
export { useSettings, useStored } from './use-stored'
