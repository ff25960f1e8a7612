import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { editAt } from '@/components/test-support/sample-review'
import { foundDocument, ScriptedConnection } from '@/components/test-support/scripted-connection'
import { disposeSessions, quotes, settle, start, TEXT } from '@/components/test-support/start-session'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  disposeSessions()
  vi.useRealTimers()
})

test('makes a repair in its target, with the version and the text it was offered for', async () => {
  const connection = new ScriptedConnection(TEXT)
  const { session, state } = await start(connection)
  await session.editing.fix([[editAt(connection.document, '四是', '三是')]])
  await settle()
  expect(connection.replaced).toMatchObject([
    { target: { tabId: 1, editor: 'e1' }, request: { sessionId: 's1', version: 1, expected: '四是', newText: '三是' } },
  ])
  expect(state().edit).toMatchObject({ kind: 'fix', done: 1, total: 1, refusal: null, canUndo: true })
  expect(quotes(state().shown)).toEqual(['总体情况'])
})

test('refuses a repair while a newer text is not reviewed yet', async () => {
  const connection = new ScriptedConnection(TEXT)
  const { session, reviewer, state } = await start(connection)
  const offered = editAt(connection.document, '四是', '三是')
  reviewer.answersAtOnce = false
  connection.write('b0', '二、总体情况')
  await session.editing.fix([[offered]])
  expect(connection.replaced).toHaveLength(0)
  expect(state().edit).toMatchObject({ done: 0, refusal: 'stale-version', canUndo: false })
})

test('a batch that is refused in the middle stops there, names what was done, and can be taken back', async () => {
  const connection = new ScriptedConnection('甲１乙\n丙２丁\n戊３己')
  const { session, state } = await start(connection)
  connection.refuseFrom = { edit: 2, outcome: { status: 'refused', reason: 'composing' } }
  const repairs = ['１', '２', '３'].map((digit) => [editAt(connection.document, digit, '+')])
  await session.editing.fix(repairs)
  expect(state().edit).toMatchObject({ done: 2, total: 3, refusal: 'composing', canUndo: true })
  expect(state().edit?.changes).toEqual([
    { before: '２', after: '+' },
    { before: '３', after: '+' },
  ])
  connection.refuseFrom = null
  await session.editing.undo()
  expect(state().edit).toMatchObject({ kind: 'undo', done: 2, refusal: null, canUndo: false })
  expect(connection.document.blocks.map(({ text }) => text)).toEqual(['甲１乙', '丙２丁', '戊３己'])
})

test('what the user has changed since is not taken back', async () => {
  const connection = new ScriptedConnection(TEXT)
  const { session, state } = await start(connection)
  await session.editing.fix([[editAt(connection.document, '四是', '三是')]])
  connection.write('b1', '一是抓学习。')
  await settle()
  await session.editing.undo()
  expect(state().edit).toMatchObject({ kind: 'undo', done: 0, refusal: 'stale-text' })
})

test('a batch stops when another document is opened, and nothing of it goes there', async () => {
  const connection = new ScriptedConnection('甲１乙\n丙２丁')
  connection.surveys.set(2, { status: 'found', documents: [foundDocument({}, { tabId: 2 })] })
  const { session, state } = await start(connection)
  const plain = connection.replace.bind(connection)
  connection.replace = async (target, request) => {
    const outcome = await plain(target, request)
    connection.document = { ...connection.document, sessionId: 's2' }
    connection.switchTo(2)
    await settle()
    return outcome
  }
  await session.editing.fix([[editAt(connection.document, '１', '+')], [editAt(connection.document, '２', '+')]])
  expect(connection.replaced.map(({ target }) => target.tabId)).toEqual([1])
  expect(state().edit).toMatchObject({ done: 1, total: 2, refusal: 'no-editor', canUndo: false, elsewhere: '三季度工作汇报' })
})

test('repairs nothing in a lost document or a pasted text', async () => {
  const connection = new ScriptedConnection(TEXT)
  const { session } = await start(connection)
  const repair = [[editAt(connection.document, '四是', '三是')]]
  connection.surveys.set(1, { status: 'no-access' })
  connection.open.events.onClosed('navigated')
  await session.editing.fix(repair)
  session.openText('材料', TEXT)
  await settle()
  await session.editing.fix(repair)
  expect(connection.replaced).toHaveLength(0)
})

test('inserts once, at the place it was asked for', async () => {
  const connection = new ScriptedConnection(TEXT)
  const { session, state } = await start(connection)
  const insertion = { at: { block: 'b1', offset: 18 }, text: '五是', html: null }
  await Promise.all([session.editing.insert(insertion), session.editing.insert(insertion)])
  expect(connection.inserted).toMatchObject([{ target: { editor: 'e1' }, request: { ...insertion, sessionId: 's1', version: 1 } }])
  expect(state().edit).toMatchObject({ kind: 'insert', done: 1, refusal: null })
})

test('an undo that was refused in the middle can be asked for again', async () => {
  const connection = new ScriptedConnection('甲１乙２丙')
  const { session, state } = await start(connection)
  await session.editing.fix(['１', '２'].map((digit) => [editAt(connection.document, digit, '一二')]))
  connection.refuseFrom = { edit: 3, outcome: { status: 'refused', reason: 'composing' } }
  await session.editing.undo()
  expect(state().edit).toMatchObject({ kind: 'undo', done: 1, total: 2, refusal: 'composing', canUndo: true })
  connection.refuseFrom = null
  await session.editing.undo()
  expect(state().edit).toMatchObject({ kind: 'undo', done: 1, total: 1, refusal: null, canUndo: false })
  expect(connection.document.blocks.map(({ text }) => text)).toEqual(['甲１乙２丙'])
})
