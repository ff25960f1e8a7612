import './kit-styles'
import './appearance.css'
import './fields.css'
import { MantineProvider } from '@mantine/core'
import { type ReactNode, useEffect } from 'react'
import { LanguageProvider, resolveLocale } from '@/components/language'
import { useSettings } from '@/components/preferences'
import { theme } from './theme'

/** Language and theme as set, one look for the panel and the workbench. Needs a DatabaseProvider above it. */
export function Appearance({ children }: { children: ReactNode }) {
  const settings = useSettings()
  const locale = resolveLocale(settings.locale, navigator.language)
  useEffect(() => {
    document.documentElement.lang = locale === 'zh' ? 'zh-CN' : 'en'
  }, [locale])
  return (
    <LanguageProvider locale={locale}>
      <MantineProvider theme={theme} defaultColorScheme="auto" forceColorScheme={settings.theme === 'auto' ? undefined : settings.theme}>
        {children}
      </MantineProvider>
    </LanguageProvider>
  )
}
