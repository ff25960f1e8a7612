import { createContext, type ReactNode, useContext } from 'react'
import { useStore } from 'zustand'
import type { PanelSession } from './panel-session'
import type { SessionState } from './state'

const SessionContext = createContext<PanelSession | null>(null)

export function SessionProvider({ session, children }: { session: PanelSession; children: ReactNode }) {
  return <SessionContext value={session}>{children}</SessionContext>
}

/** The session, for calling it. */
export function useSession(): PanelSession {
  const session = useContext(SessionContext)
  if (!session) throw new Error('SessionProvider is missing above this view')
  return session
}

/** A part of the session's state; the view draws again when it changes. */
export function useSessionState<T>(select: (state: SessionState) => T): T {
  return useStore(useSession().store, select)
}
