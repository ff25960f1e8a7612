import { beforeEach, describe, expect, test, vi } from 'vitest'
import { makeBlock } from '../text/document'
import type { DocumentTarget, WatchEvents } from './connection'
import { LIMITS } from './limits'
import { pageConnection } from './page-connection'

type Listener = (...values: unknown[]) => void

function event() {
  const listeners = new Set<Listener>()
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    emit: (...values: unknown[]) => {
      for (const listener of [...listeners]) listener(...values)
    },
    get size() {
      return listeners.size
    },
  }
}

const browser = vi.hoisted(() => ({ current: {} as Record<string, unknown> }))
vi.mock('wxt/browser', () => ({
  browser: new Proxy({}, { get: (_, name: string) => browser.current[name] }),
}))

/** A browser with frames that answer. */
function makeBrowser() {
  const frames = new Map<number, (request: { type: string }) => unknown>()
  const port = { onMessage: event(), onDisconnect: event(), sent: [] as unknown[], isOpen: true }
  const asked: { tabId: number; type: string; frameId: unknown }[] = []
  const fake = {
    frames,
    port,
    asked,
    url: 'https://oa.example/doc/7?id=1' as string | undefined,
    injection: null as string | null,
    runtime: { getManifest: () => ({ version: '1.0' }), onMessage: event(), lastError: undefined },
    scripting: {
      executeScript: async ({ files }: { files?: string[] }) => {
        if (files && fake.injection) throw new Error(fake.injection)
        return [...frames.keys()].map((frameId) => ({ frameId, result: true }))
      },
    },
    tabs: {
      onActivated: event(),
      onUpdated: event(),
      getCurrent: async () => undefined,
      query: async () => [{ id: 5 }],
      get: async () => ({ url: fake.url }),
      sendMessage: async (tabId: number, request: { type: string }, { frameId }: { frameId: number }) => {
        asked.push({ tabId, type: request.type, frameId })
        const answer = frames.get(frameId)
        if (!answer) throw new Error('Could not establish connection. Receiving end does not exist.')
        return answer(request)
      },
      connect: (tabId: number, { frameId, name }: { frameId: number; name: string }) => {
        asked.push({ tabId, type: name, frameId })
        return {
          ...port,
          postMessage: (message: unknown) => port.sent.push(message),
          disconnect: () => {
            port.isOpen = false
          },
        }
      },
    },
  }
  browser.current = fake
  return fake
}

let fake: ReturnType<typeof makeBrowser>
beforeEach(() => {
  vi.stubGlobal('location', { search: '' })
  fake = makeBrowser()
})

const capabilities = { reveal: true, highlight: true, insert: true, replace: true, undo: true }
const info = (editor: string, characters: number, rest: object = {}) => ({
  editor,
  adapter: 'dom',
  product: 'TinyMCE',
  title: '',
  characters,
  isFocused: false,
  isReadOnly: false,
  capabilities,
  ...rest,
})
const surveyOf =
  (documents: unknown[], agentVersion = '1.0') =>
  () => ({ agentVersion, origin: 'https://oa.example', path: '/doc/7', documents })
const target: DocumentTarget = { tabId: 5, frameId: 3, editor: 'e1', origin: 'https://oa.example', path: '/doc/7' }

describe('survey', () => {
  test('asks every frame by itself; what can be read, is focused and long comes first', async () => {
    fake.frames.set(0, surveyOf([info('e1', 9_000, { adapter: 'unreadable' }), info('e2', 10)]))
    fake.frames.set(3, surveyOf([info('e1', 500), info('e2', 20, { isFocused: true })]))
    const survey = await pageConnection.survey(5)
    const order = survey.status === 'found' ? survey.documents.map(({ target: { frameId, editor } }) => `${frameId}${editor}`) : []
    expect(order).toEqual(['3e2', '3e1', '0e2', '0e1'])
    expect(fake.asked.map(({ frameId }) => frameId)).toEqual([0, 3])
  })

  test.each([
    ['Cannot access contents of the page. Extension manifest must request permission…', 'https://oa.example/', 'no-access'],
    ['Cannot access contents of the page. Extension manifest must request permission…', undefined, 'no-access'],
    ['Cannot access a chrome:// URL', undefined, 'forbidden-page'],
    ['The extensions gallery cannot be scripted.', undefined, 'forbidden-page'],
    ['Cannot access contents of url ""', 'about:blank', 'forbidden-page'],
  ])('%s at %s is %s', async (message, url, status) => {
    fake.injection = message
    fake.url = url
    expect(await pageConnection.survey(5)).toEqual({ status })
  })

  test('no editor, and no frame at all', async () => {
    expect(await pageConnection.survey(5)).toEqual({ status: 'no-document' })
    fake.frames.set(0, surveyOf([]))
    expect(await pageConnection.survey(5)).toEqual({ status: 'no-document' })
  })

  test('an agent of another version asks for a reload of the page', async () => {
    fake.frames.set(0, surveyOf([info('e1', 10)], '0.9'))
    expect(await pageConnection.survey(5)).toEqual({ status: 'outdated-page' })
  })

  test.each([
    ['nonsense', () => 'hello'],
    ['a failure', () => ({ failed: 'TypeError' })],
    ['more editors than any page has', surveyOf(Array.from({ length: LIMITS.documents + 1 }, (_, at) => info(`e${at}`, 1)))],
    ['an endless title', surveyOf([info('e1', 1, { title: '题'.repeat(9_999) })])],
  ])('a frame that answers %s is left out, the others count', async (_, answer) => {
    fake.frames.set(0, answer)
    fake.frames.set(3, surveyOf([info('e1', 1)]))
    expect(await pageConnection.survey(5)).toMatchObject({ status: 'found', documents: [{ target }] })
  })
})

describe('edits', () => {
  const request = { sessionId: 's', version: 1, block: 'b1', start: 0, end: 1, expected: '一', newText: '二' }

  test('go to their own frame and bring its outcome', async () => {
    fake.frames.set(3, () => ({ status: 'applied', version: 2 }))
    expect(await pageConnection.replace(target, request)).toEqual({ status: 'applied', version: 2 })
    expect(fake.asked).toEqual([{ tabId: 5, type: 'replace', frameId: 3 }])
  })

  test('without an agent: no editor', async () => {
    expect(await pageConnection.replace(target, request)).toEqual({ status: 'refused', reason: 'no-editor' })
    expect(await pageConnection.reveal(target, { sessionId: 's', place: request })).toEqual({ status: 'no-editor' })
    expect(await pageConnection.highlight(target, { sessionId: 's', marks: [] })).toEqual({ painted: 0 })
  })

  test.each([
    ['nothing', () => undefined],
    ['nonsense', () => ({ status: 'applied', version: 'two' })],
    ['a failure', () => ({ failed: 'TypeError' })],
    [
      'a page that went away in the middle',
      () => {
        throw new Error('A listener indicated an asynchronous response … message channel closed')
      },
    ],
  ])('after %s nobody knows whether it happened: the user must look', async (_, answer) => {
    fake.frames.set(3, answer)
    expect(await pageConnection.insert(target, { sessionId: 's', version: 1, at: null, text: '', html: null })).toEqual({
      status: 'refused',
      reason: 'unclear',
    })
  })
})

describe('watch', () => {
  const open = () => {
    const told: unknown[][] = []
    const events = Object.fromEntries(
      ['onSnapshot', 'onChange', 'onProgress', 'onCaret', 'onReadOnly', 'onClosed'].map((name) => [
        name,
        (...values: unknown[]) => told.push([name, ...values]),
      ]),
    ) as unknown as WatchEvents
    const life = new AbortController()
    const watch = pageConnection.watch(target, events, life.signal)
    return { told, life, watch }
  }
  const block = makeBlock('b1', { kind: 'paragraph', text: '一是' })
  const snapshot = { type: 'snapshot', sessionId: 's', version: 1, complete: true, isReadOnly: false, blocks: [block] }

  test('passes on what has been parsed, without the envelope', () => {
    const { told, watch } = open()
    fake.port.onMessage.emit(snapshot)
    fake.port.onMessage.emit({ type: 'change', sessionId: 's', from: 1, version: 2, complete: true, splices: [], hash: 'x' })
    fake.port.onMessage.emit({ type: 'caret', position: { block: 'b1', offset: 1 } })
    fake.port.onMessage.emit({ type: 'read-only', isReadOnly: true })
    fake.port.onMessage.emit({ type: 'progress', done: 1, total: 2 })
    expect(told).toEqual([
      ['onSnapshot', { sessionId: 's', version: 1, complete: true, blocks: [block] }, false],
      ['onChange', { sessionId: 's', from: 1, version: 2, complete: true, splices: [], hash: 'x' }],
      ['onCaret', { block: 'b1', offset: 1 }],
      ['onReadOnly', true],
      ['onProgress', { done: 1, total: 2 }],
    ])
    watch.resync()
    expect(fake.port.sent).toEqual([{ type: 'resync' }])
    expect(fake.asked).toEqual([{ tabId: 5, type: 'hegao-watch:e1', frameId: 3 }])
  })

  test.each([
    ['nonsense', { type: 'snapshot' }],
    ['an unknown kind of block', { ...snapshot, blocks: [{ ...block, kind: 'script' }] }],
    ['an endless label', { ...snapshot, blocks: [{ ...block, label: '一'.repeat(999) }] }],
    ['offsets below zero', { type: 'caret', position: { block: 'b1', offset: -1 } }],
  ])('ends at %s and hears no more', (_, message) => {
    const { told } = open()
    fake.port.onMessage.emit(message)
    fake.port.onMessage.emit(snapshot)
    expect(told).toEqual([['onClosed', 'invalid-message']])
    expect(fake.port.isOpen).toBe(false)
  })

  test('a page that goes without a word has navigated; one that says why is believed', () => {
    const gone = open()
    fake.port.onDisconnect.emit()
    fake.port.onDisconnect.emit()
    expect(gone.told).toEqual([['onClosed', 'navigated']])
    fake = makeBrowser()
    const removed = open()
    fake.port.onMessage.emit({ type: 'closed', reason: 'editor-removed' })
    fake.port.onDisconnect.emit()
    expect(removed.told).toEqual([['onClosed', 'editor-removed']])
  })

  test('ends quietly with its signal', () => {
    const { told, life, watch } = open()
    life.abort()
    fake.port.onMessage.emit(snapshot)
    watch.resync()
    expect({ told, isOpen: fake.port.isOpen, sent: fake.port.sent }).toEqual({ told: [], isOpen: false, sent: [] })
  })
})

describe('the tab', () => {
  test('is the one in front, or the one in the address', async () => {
    expect(await pageConnection.currentTab()).toBe(5)
    vi.stubGlobal('location', { search: '?tabId=8' })
    expect(await pageConnection.currentTab()).toBe(8)
  })

  test('calls back for another tab, for a load and for the toolbar button, until the signal', async () => {
    const life = new AbortController()
    let calls = 0
    pageConnection.onTabChange(() => {
      calls += 1
    }, life.signal)
    fake.tabs.onActivated.emit({ tabId: 6 })
    fake.runtime.onMessage.emit({ to: 'hegao-panel', type: 'activated' })
    fake.runtime.onMessage.emit({ other: true })
    fake.tabs.onUpdated.emit(5, { status: 'loading' })
    fake.tabs.onUpdated.emit(5, { status: 'complete' })
    fake.tabs.onUpdated.emit(77, { status: 'complete' })
    await vi.waitFor(() => expect(calls).toBe(3))
    life.abort()
    expect([fake.tabs.onActivated.size, fake.tabs.onUpdated.size, fake.runtime.onMessage.size]).toEqual([0, 0, 0])
  })
})
