import { Appearance } from '@/components/appearance'
import { DatabaseProvider } from '@/components/preferences'
import { RegisterChangesProvider } from '@/components/register'
import { type PanelSession, SessionProvider } from '@/components/session'
import type { HegaoDatabase } from '@/lib/store/database'
import { Panel } from './panel'

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
          <RegisterChangesProvider>
            <Panel onPopOut={onPopOut} />
          </RegisterChangesProvider>
        </Appearance>
      </SessionProvider>
    </DatabaseProvider>
  )
}
