import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { foundDocument, ScriptedConnection } from '@/components/test-support/scripted-connection'
import { disposeSessions, quotes, settle, start, TEXT } from '@/components/test-support/start-session'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  disposeSessions()
  vi.useRealTimers()
})

test('connects to the document of the tab in front and reviews it', async () => {
  const { state } = await start(new ScriptedConnection(TEXT))
  expect(state().activity).toBe('live')
  expect(state().place).toMatchObject({ status: 'open', subject: { kind: 'page', info: { title: '三季度工作汇报' } } })
  expect(quotes(state().shown)).toEqual(['四是', '总体情况'])
})

test.each(['no-access', 'forbidden-page', 'outdated-page'] as const)('says so where a tab has %s', async (status) => {
  const connection = new ScriptedConnection(TEXT)
  connection.surveys.set(1, { status })
  const { state } = await start(connection)
  expect(state().place).toEqual({ status: 'nothing', reason: status })
  expect(connection.watches).toHaveLength(0)
})

test('says so where there is no tab', async () => {
  const connection = new ScriptedConnection(TEXT)
  connection.tabId = undefined
  const { state } = await start(connection)
  expect(state().place).toEqual({ status: 'nothing', reason: 'no-tab' })
})

test('looks again at a page whose editor comes late', async () => {
  const connection = new ScriptedConnection(TEXT, [])
  const { state } = await start(connection)
  expect(state().place).toEqual({ status: 'nothing', reason: 'no-document' })
  connection.surveys.set(1, { status: 'found', documents: [foundDocument()] })
  await vi.advanceTimersByTimeAsync(1_000)
  expect(state().activity).toBe('live')
})

test('does not look for ever', async () => {
  const connection = new ScriptedConnection(TEXT, [])
  const survey = vi.spyOn(connection, 'survey')
  await start(connection)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(survey).toHaveBeenCalledTimes(4)
})

test('does not watch an editor that cannot be read', async () => {
  const connection = new ScriptedConnection(TEXT, [foundDocument({ adapter: 'unreadable' })])
  const { state } = await start(connection)
  expect(state().activity).toBe('unreadable')
  expect(connection.watches).toHaveLength(0)
})

test('follows changes', async () => {
  const connection = new ScriptedConnection(TEXT)
  const { state } = await start(connection)
  connection.write('b1', '一是抓学习。二是抓落实。三是抓整改。')
  await settle()
  expect(state().document?.version).toBe(2)
  expect(quotes(state().shown)).toEqual(['总体情况'])
})

test('reads afresh where its copy has drifted, and takes no change before the snapshot is there', async () => {
  const connection = new ScriptedConnection(TEXT)
  const { state } = await start(connection)
  connection.answersAtOnce = false
  const drifted = { sessionId: 's1', from: 40, version: 41, complete: true, splices: [], hash: 'x' }
  connection.open.events.onChange(drifted)
  connection.open.events.onChange({ ...drifted, from: 1, version: 2 })
  expect(connection.open.resyncs).toBe(1)
  expect(state().document?.version).toBe(1)
  connection.send()
  await settle()
  connection.write('b0', '二、总体情况')
  await settle()
  expect(state().document?.version).toBe(2)
})

test('holds back what may be unfinished where the caret is', async () => {
  const connection = new ScriptedConnection(TEXT)
  const { state } = await start(connection)
  connection.open.events.onCaret({ block: 'b1', offset: 3 })
  expect(quotes(state().shown)).toEqual(['总体情况'])
  expect(quotes(state().heldBack)).toEqual(['四是'])
  connection.open.events.onCaret({ block: 'b0', offset: 0 })
  expect(quotes(state().shown)).toEqual(['四是', '总体情况'])
})

test('a check reads the whole document, shows everything and marks it; leaving it takes the marks out', async () => {
  const connection = new ScriptedConnection(TEXT)
  const { session, state } = await start(connection)
  connection.open.events.onCaret({ block: 'b1', offset: 3 })
  expect(connection.marks).toEqual([])
  session.check()
  expect(state().check?.status).toBe('reading')
  await settle()
  expect(connection.open.resyncs).toBe(1)
  expect(state().check).toEqual({ status: 'done', at: 1_000, version: 1 })
  expect(quotes(state().shown)).toEqual(['四是', '总体情况'])
  expect(connection.marks.map(({ expected, style }) => [expected, style])).toEqual([
    ['四是', 'error'],
    ['总体情况', 'warning'],
  ])
  session.leaveCheck()
  expect(connection.marks).toEqual([])
  expect(quotes(state().shown)).toEqual(['总体情况'])
})

test('after a check the writer goes on in peace: what is being written is held back again', async () => {
  const connection = new ScriptedConnection(TEXT)
  const { session, state } = await start(connection)
  session.check()
  await settle()
  connection.write('b1', '一是抓学习。二是抓落实。四是抓')
  connection.open.events.onCaret({ block: 'b1', offset: 15 })
  await settle()
  expect(quotes(state().heldBack)).toEqual(['四是'])
})

test('a pause stops following; going on takes the text as it is then', async () => {
  const connection = new ScriptedConnection(TEXT)
  const { session, state } = await start(connection)
  session.pause()
  expect(state().activity).toBe('paused')
  expect(connection.open.isStopped).toBe(true)
  connection.write('b1', '一是抓学习。')
  await settle()
  expect(quotes(state().shown)).toEqual(['四是', '总体情况'])
  session.resume()
  await settle()
  expect(state().activity).toBe('live')
  expect(quotes(state().shown)).toEqual(['总体情况'])
})

test('a check ends a pause', async () => {
  const connection = new ScriptedConnection(TEXT)
  const { session, state } = await start(connection)
  session.pause()
  connection.write('b1', '一是抓学习。')
  session.check()
  await settle()
  expect(state()).toMatchObject({ activity: 'live', check: { status: 'done', version: 2 } })
})

test('a lost document keeps its last state, and is found again when the user clicks the toolbar button', async () => {
  const connection = new ScriptedConnection(TEXT)
  const { state } = await start(connection)
  connection.surveys.set(1, { status: 'no-access' })
  connection.open.events.onClosed('navigated')
  await settle()
  expect(state()).toMatchObject({ activity: 'lost', lostBecause: 'navigated' })
  expect(quotes(state().shown)).toEqual(['四是', '总体情况'])
  connection.surveys.set(1, { status: 'found', documents: [foundDocument()] })
  connection.switchTo(1)
  await settle()
  expect(state().activity).toBe('live')
  expect(connection.watches).toHaveLength(2)
})

test('an editor that was only rebuilt is found again without a word', async () => {
  const connection = new ScriptedConnection(TEXT)
  const { state } = await start(connection)
  connection.surveys.set(1, { status: 'found', documents: [foundDocument({ editor: 'e2' })] })
  connection.open.events.onClosed('editor-removed')
  await settle()
  expect(state()).toMatchObject({ activity: 'live', place: { subject: { target: { editor: 'e2' } } } })
})

test('says that the page must be loaded again where the extension was updated', async () => {
  const connection = new ScriptedConnection(TEXT)
  const { state } = await start(connection)
  connection.open.events.onClosed('agent-unloaded')
  await settle()
  expect(state()).toMatchObject({ activity: 'lost', lostBecause: 'agent-unloaded' })
})

test('another tab in front: its document, and the old one left without marks', async () => {
  const connection = new ScriptedConnection(TEXT)
  const other = foundDocument({ title: '另一篇' }, { tabId: 2 })
  connection.surveys.set(2, { status: 'found', documents: [other] })
  const { session, state } = await start(connection)
  session.check()
  await settle()
  const first = connection.open
  connection.switchTo(2)
  await settle()
  expect(first.isStopped).toBe(true)
  expect(connection.marks).toEqual([])
  expect(state()).toMatchObject({ check: null, place: { subject: { target: { tabId: 2 } } } })
})

test('coming back to a tab finds the editor chosen there', async () => {
  const second = foundDocument({ editor: 'e2', title: '第二个编辑框', isFocused: false })
  const connection = new ScriptedConnection(TEXT, [foundDocument(), second])
  const { session, state } = await start(connection)
  session.choose(second)
  await settle()
  connection.switchTo(2)
  await settle()
  expect(state().place).toEqual({ status: 'nothing', reason: 'no-access' })
  connection.switchTo(1)
  await settle()
  expect(state().place).toMatchObject({ subject: { target: { editor: 'e2' } } })
})

test('drops the result of a look that a newer one has overtaken', async () => {
  const connection = new ScriptedConnection(TEXT)
  const { state } = await start(connection)
  let answerLate = () => {}
  const late = new Promise<void>((resolve) => {
    answerLate = resolve
  })
  const plain = connection.survey
  connection.survey = (tabId) => (tabId === 2 ? late.then(() => ({ status: 'no-document' as const })) : plain(tabId))
  connection.switchTo(2)
  await settle()
  connection.switchTo(1)
  await settle()
  answerLate()
  await settle()
  expect(state().activity).toBe('live')
})

test('a document that is still there is not watched anew when its tab comes back', async () => {
  const connection = new ScriptedConnection(TEXT)
  await start(connection)
  connection.switchTo(1)
  await settle()
  expect(connection.watches).toHaveLength(1)
})

test('a pasted text is reviewed without asking the page for anything, and stays when the tab changes', async () => {
  const connection = new ScriptedConnection(TEXT)
  const { session, state } = await start(connection)
  session.openText('材料.txt', '四是抓整改。')
  await settle()
  expect(connection.open.isStopped).toBe(true)
  expect(quotes(state().shown)).toEqual(['四是'])
  connection.switchTo(2)
  await settle()
  expect(state()).toMatchObject({ isReadOnly: true, place: { subject: { kind: 'text', name: '材料.txt' } } })
  session.closeText()
  connection.switchTo(1)
  await settle()
  expect(state()).toMatchObject({ activity: 'live', place: { subject: { kind: 'page' } } })
  expect(connection.watches).toHaveLength(2)
})

test('says that the review broke down, and reviews again when the document changes', async () => {
  const connection = new ScriptedConnection(TEXT)
  const { reviewer, state } = await start(connection)
  reviewer.events.onCrash()
  expect(state().activity).toBe('crashed')
  connection.write('b1', '一是抓学习。')
  await settle()
  expect(state().activity).toBe('live')
})

test('jumps to the place in the page and marks it for a moment', async () => {
  const connection = new ScriptedConnection(TEXT)
  const { session, state } = await start(connection)
  await session.jump({ block: 'b1', start: 12, end: 14 })
  expect(connection.revealed[0]?.place).toMatchObject({ expected: '四是', before: '一是抓学习。二是抓落实。', after: '抓整改。' })
  expect(connection.marks).toMatchObject([{ style: 'flash', expected: '四是' }])
  expect(state().jump?.outcome).toBe('revealed')
  await vi.advanceTimersByTimeAsync(3_000)
  expect(connection.marks).toEqual([])
})

test('is silent after it was disposed of', async () => {
  const connection = new ScriptedConnection(TEXT)
  const { session, reviewer } = await start(connection)
  session.dispose()
  expect(connection.open.isStopped).toBe(true)
  expect(reviewer.current).toBeNull()
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
