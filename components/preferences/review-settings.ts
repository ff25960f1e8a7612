import { useEffect } from 'react'
import { useSession } from '@/components/session'
import type { SettingAside } from './use-set-aside'
import { useSettings } from './use-stored'

/** Hands the settings and what is set aside to the review whenever they change. */
export function useReviewSettings({ now: { places, rules } }: SettingAside): void {
  const session = useSession()
  const { disabledRules, strict, phrases } = useSettings()
  useEffect(() => {
    session.configure({ disabledRules: [...disabledRules, ...rules], strict, phrases, ignored: places, documentDate: null })
  }, [session, disabledRules, strict, phrases, places, rules])
}
