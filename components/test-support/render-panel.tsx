import { page } from 'vitest/browser'
import { cleanup, render } from 'vitest-browser-react'
import { PanelSession } from '@/components/session'
import { App } from '@/components/shell'
import { HegaoDatabase } from '@/lib/store/database'
import type { SettingsRow } from '@/lib/store/schema'
import { changeSettings } from '@/lib/store/settings'
import type { ScriptedConnection } from './scripted-connection'
import { type Reviewing, type ScriptedReviewer, scriptReviewer } from './scripted-reviewer'

export interface RenderedPanel {
  connection: ScriptedConnection
  session: PanelSession
  reviewer: ScriptedReviewer
  database: HegaoDatabase
}

let databases = 0

/** The whole panel on a scripted page, in a window as narrow and as low as they come. */
export async function renderPanel(
  connection: ScriptedConnection,
  reviewing: Reviewing,
  /** `null`: the panel is opened for the first time. */
  settings: Partial<SettingsRow> | null = {},
): Promise<RenderedPanel> {
  await cleanup()
  await page.viewport(360, 600)
  const database = new HegaoDatabase(`panel-test-${++databases}-${Math.random()}`)
  if (settings) await changeSettings(database, () => ({ locale: 'zh', ...settings }))
  const { make, reviewer } = scriptReviewer(reviewing)
  const session = new PanelSession(connection, make)
  session.start()
  await render(<App session={session} database={database} onPopOut={() => {}} />)
  return { connection, session, reviewer: reviewer(), database }
}
