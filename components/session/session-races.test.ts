/** What overlaps in time: a document left while it is read, a check with a review under way, a jump with another document. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { foundDocument, ScriptedConnection } from '@/components/test-support/scripted-connection'
import { disposeSessions, settle, start, TEXT } from '@/components/test-support/start-session'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  disposeSessions()
  vi.useRealTimers()
})

test('nothing is said of the document before while the next one is being read', async () => {
  const connection = new ScriptedConnection(TEXT)
  connection.surveys.set(2, { status: 'found', documents: [foundDocument({}, { tabId: 2 })] })
  const { session, reviewer, state } = await start(connection)
  connection.answersAtOnce = false
  connection.switchTo(2)
  await settle()
  session.configure(reviewer.settings)
  await settle()
  expect(state()).toMatchObject({ activity: 'reading', review: null })
})

test('a check is not done with a review that was under way before it', async () => {
  const connection = new ScriptedConnection(TEXT)
  const { session, reviewer, state } = await start(connection)
  connection.answersAtOnce = false
  session.check()
  reviewer.deliver()
  expect(state().check?.status).toBe('reading')
  connection.send()
  await settle()
  expect(state().check?.status).toBe('done')
})

test.each([
  ['breaks down', 'crashed'],
  ['loses its document', 'lost'],
] as const)('a check that %s does not go on for ever', async (_, activity) => {
  const connection = new ScriptedConnection(TEXT)
  const { session, reviewer, state } = await start(connection)
  connection.answersAtOnce = false
  connection.surveys.set(1, { status: 'no-access' })
  session.check()
  if (activity === 'crashed') reviewer.events.onCrash()
  else connection.open.events.onClosed('navigated')
  await settle()
  expect(state()).toMatchObject({ activity, check: null })
})

test.each(['failed', 'invalid-message'] as const)('a page whose watch ends with %s is not connected again and again', async (reason) => {
  const connection = new ScriptedConnection(TEXT)
  const { state } = await start(connection)
  connection.open.events.onClosed(reason)
  await settle()
  expect(state()).toMatchObject({ activity: 'lost', lostBecause: reason })
  expect(connection.watches).toHaveLength(1)
})

test('a step of the caret draws and marks nothing again', async () => {
  const connection = new ScriptedConnection(TEXT)
  const { session, state } = await start(connection)
  connection.open.events.onCaret({ block: 'b1', offset: 3 })
  session.check()
  await settle()
  connection.open.events.onCaret({ block: 'b0', offset: 0 })
  const highlight = vi.spyOn(connection, 'highlight')
  const { shown } = state()
  connection.open.events.onCaret({ block: 'b0', offset: 1 })
  expect(state().shown).toBe(shown)
  expect(highlight).not.toHaveBeenCalled()
})

test('what comes of a jump after another document was opened is dropped', async () => {
  const connection = new ScriptedConnection(TEXT)
  const { session, state } = await start(connection)
  const jump = session.jump({ block: 'b1', start: 12, end: 14 })
  session.openText('材料', TEXT)
  await jump
  expect(state().jump).toBeNull()
  expect(connection.marks).toEqual([])
})

test('what was said of a jump goes when the text changes', async () => {
  const connection = new ScriptedConnection(TEXT)
  connection.revealOutcome = { status: 'moved' }
  const { session, state } = await start(connection)
  await session.jump({ block: 'b1', start: 12, end: 14 })
  expect(state().jump?.outcome).toBe('moved')
  connection.write('b0', '二、总体情况')
  expect(state().jump).toBeNull()
})
