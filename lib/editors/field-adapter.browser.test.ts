import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { watchMessageSchema } from '../messaging/protocol'
import { CompositionWatch } from './composition'
import { EditorSession } from './editor-session'
import { FieldAdapter } from './field-adapter'

let field: HTMLTextAreaElement
let life: AbortController

beforeEach(() => {
  life = new AbortController()
  field = document.createElement('textarea')
  document.body.append(field)
})

afterEach(() => {
  life.abort()
  field.remove()
})

describe('a byte order mark at the front', () => {
  test('is no place for the caret: what is told stays within the first line', async () => {
    field.value = '\uFEFF一是抓落实。\n二是抓成效。'
    field.focus()
    field.setSelectionRange(0, 0)
    const told: unknown[] = []
    const session = new EditorSession([new FieldAdapter(field, 'body')], new CompositionWatch())
    session.watch((message) => told.push(message), life.signal)
    await vi.waitFor(() => expect(told).toContainEqual({ type: 'caret', position: { block: session.state.blocks[0]?.id, offset: 0 } }))
    for (const message of told) expect(watchMessageSchema.safeParse(message).success).toBe(true)
  })

  test('is left where it is by an edit behind it', async () => {
    field.value = '\uFEFF一是抓落实。'
    const session = new EditorSession([new FieldAdapter(field, 'body')], new CompositionWatch())
    session.refresh()
    const { blocks, sessionId, version } = session.state
    const place = { block: blocks[0]?.id ?? '', start: 2, end: 5, expected: '抓落实' }
    expect(await session.replace({ ...place, sessionId, version, newText: '抓到位' }, life.signal)).toMatchObject({ status: 'applied' })
    expect(field.value).toBe('\uFEFF一是抓到位。')
  })
})

test('a field that the page sets itself is noticed, and looked at no longer once nobody watches', async () => {
  const session = new EditorSession([new FieldAdapter(field, 'body')], new CompositionWatch())
  const told: string[] = []
  session.watch(({ type }) => told.push(type), life.signal)
  await vi.waitFor(() => expect(told).toContain('snapshot'))
  field.value = '一是抓落实。'
  await vi.waitFor(() => expect(told).toContain('change'), { timeout: 3_000 })
  const read = vi.spyOn(HTMLTextAreaElement.prototype, 'value', 'get')
  life.abort()
  field.value = '二是抓成效。'
  await new Promise((resolve) => setTimeout(resolve, 1_200))
  expect(read).not.toHaveBeenCalled()
  read.mockRestore()
})
