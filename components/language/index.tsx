import { createContext, type ReactNode, useContext } from 'react'
import type { Locale } from '@/lib/review/wording'

const LanguageContext = createContext<Locale>('zh')

export function LanguageProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  return <LanguageContext value={locale}>{children}</LanguageContext>
}

export function useLocale(): Locale {
  return useContext(LanguageContext)
}

/** The words of a feature in the language of the interface. */
export function useWords<T>(wording: Record<Locale, T>): T {
  return wording[useLocale()]
}

/** The language for a setting: `auto` follows the browser. */
export function resolveLocale(setting: Locale | 'auto', browserLanguage: string): Locale {
  if (setting !== 'auto') return setting
  return browserLanguage.toLowerCase().startsWith('zh') ? 'zh' : 'en'
}
