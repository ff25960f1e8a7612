import '@mantine/core/styles/baseline.css'
import '@mantine/core/styles/default-css-variables.css'
import '@mantine/core/styles/global.css'
import '@mantine/core/styles/ScrollArea.css'
import '@mantine/core/styles/UnstyledButton.css'
import '@mantine/core/styles/VisuallyHidden.css'
import '@mantine/core/styles/Paper.css'
import '@mantine/core/styles/Popover.css'
import '@mantine/core/styles/CloseButton.css'
import '@mantine/core/styles/Group.css'
import '@mantine/core/styles/FloatingIndicator.css'
import '@mantine/core/styles/Loader.css'
import '@mantine/core/styles/Overlay.css'
import '@mantine/core/styles/ModalBase.css'
import '@mantine/core/styles/Input.css'
import '@mantine/core/styles/InlineInput.css'
import '@mantine/core/styles/ActionIcon.css'
import '@mantine/core/styles/Button.css'
import '@mantine/core/styles/Menu.css'
import '@mantine/core/styles/Modal.css'
import '@mantine/core/styles/Progress.css'
import '@mantine/core/styles/FloatingIndicator.css'
import '@mantine/core/styles/SegmentedControl.css'
import '@mantine/core/styles/Switch.css'
import '@mantine/core/styles/Tabs.css'
import { MantineProvider } from '@mantine/core'
import { type ReactNode, useEffect } from 'react'
import { LanguageProvider, resolveLocale } from '@/components/language'
import { DatabaseProvider, useSettings } from '@/components/preferences'
import { type PanelSession, SessionProvider } from '@/components/session'
import type { HegaoDatabase } from '@/lib/store/database'
import { Panel } from './panel'
import { theme } from './theme'

interface AppProps {
  session: PanelSession
  database: HegaoDatabase
  onPopOut: (() => void) | null
}

/** The panel with everything around it that it needs. */
export function App({ session, database, onPopOut }: AppProps) {
  return (
    <DatabaseProvider database={database}>
      <SessionProvider session={session}>
        <Appearance>
          <Panel onPopOut={onPopOut} />
        </Appearance>
      </SessionProvider>
    </DatabaseProvider>
  )
}

/** Language and theme as set. */
function Appearance({ children }: { children: ReactNode }) {
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
