import { vi } from 'vitest'
import { PanelSession } from '@/components/session'
import type { TextDocument } from '@/lib/text/document'
import { findingAt, reviewing } from './sample-review'
import type { ScriptedConnection } from './scripted-connection'
import { scriptReviewer } from './scripted-reviewer'

export const TEXT = '一、总体情况\n一是抓学习。二是抓落实。四是抓整改。'

/** The gap before 四是, which may be unfinished, and a doubt, which may not. */
function findings(document: TextDocument) {
  const line = { from: { block: 'b1', offset: 0 }, to: { block: 'b1', offset: 99 } }
  return [
    findingAt(document, '四是', { rule: 'structure/missing-ordinal/gap', unfinishedWithin: line }),
    findingAt(document, '总体情况', { severity: 'warning' }),
  ]
}

let sessions: PanelSession[] = []

/** A session on a scripted page, at rest. Needs fake timers. */
export async function start(connection: ScriptedConnection) {
  const { make, reviewer } = scriptReviewer(reviewing(findings))
  const session = new PanelSession(connection, make, () => 1_000)
  sessions.push(session)
  session.start()
  await settle()
  return { session, reviewer: reviewer(), state: () => session.store.getState() }
}

/** Ends all sessions that a test has started. */
export function disposeSessions(): void {
  for (const session of sessions) session.dispose()
  sessions = []
}

/** Lets all promises and microtasks run; no time passes. */
export async function settle(): Promise<void> {
  await vi.advanceTimersByTimeAsync(0)
}

export function quotes(list: readonly { quote: string }[]): string[] {
  return list.map(({ quote }) => quote)
}
