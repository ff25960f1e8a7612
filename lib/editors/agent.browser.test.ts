import { afterEach, describe, expect, test, vi } from 'vitest'
import type { WatchMessage } from '../messaging/protocol'
import { Agent } from './agent'

let agents: Agent[] = []

function start(announce: () => void = () => {}): Agent {
  const agent = new Agent('1', announce)
  agents.push(agent)
  return agent
}

afterEach(() => {
  for (const agent of agents) agent.dispose()
  agents = []
  vi.restoreAllMocks()
  document.body.replaceChildren()
})

const survey = (agent: Agent) => agent.answer({ to: 'hegao-agent', type: 'survey', data: undefined })

/** Everything by which a script keeps itself busy. */
function spyOnWork() {
  return [
    vi.spyOn(MutationObserver.prototype, 'observe'),
    vi.spyOn(globalThis, 'setInterval'),
    vi.spyOn(globalThis, 'setTimeout'),
    vi.spyOn(globalThis, 'requestIdleCallback'),
    vi.spyOn(globalThis, 'requestAnimationFrame'),
  ]
}

describe('a page without an editor', () => {
  test('is looked at once and then left alone', async () => {
    const work = spyOnWork()
    document.body.innerHTML = '<p>公告</p><input value="搜索">'
    const agent = start()
    expect(await survey(agent)).toMatchObject({ documents: [] })
    document.querySelector('input')?.focus()
    document.querySelector('input')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }))
    document.querySelector('p')?.append('又')
    await Promise.resolve()
    for (const spy of work) expect(spy).not.toHaveBeenCalled()
  })
})

describe('a watched editor', () => {
  test('takes only a note while a key is handled, and is read when the page is idle', async () => {
    document.body.innerHTML = `<div contenteditable>${'<p>一是抓落实。</p>'.repeat(100)}</div>`
    const agent = start()
    await survey(agent)
    const told: WatchMessage[] = []
    const life = new AbortController()
    agent.watch('e1', { send: (message) => told.push(message), onRequest: () => {}, signal: life.signal })
    await vi.waitFor(() => expect(told.map(({ type }) => type)).toContain('snapshot'))
    const style = vi.spyOn(globalThis, 'getComputedStyle')
    const walk = vi.spyOn(Element.prototype, 'querySelectorAll')
    const text = document.querySelector('p')?.firstChild as Text
    text.data = '二是抓落实。'
    document.dispatchEvent(new Event('selectionchange'))
    await Promise.resolve()
    expect(style).not.toHaveBeenCalled()
    expect(walk).not.toHaveBeenCalled()
    await vi.waitFor(() => expect(told.map(({ type }) => type)).toContain('change'))
    expect(style).toHaveBeenCalled()
    life.abort()
  })
})

test('once disposed of, nothing of ours listens any more', async () => {
  const announce = vi.fn()
  const agent = start(announce)
  await survey(agent)
  agent.dispose()
  document.body.innerHTML = '<textarea></textarea>'
  document.querySelector('textarea')?.focus()
  expect(announce).not.toHaveBeenCalled()
  // One that lives does hear it: the silence above was no accident.
  start(announce)
  document.querySelector('textarea')?.blur()
  document.querySelector('textarea')?.focus()
  expect(announce).toHaveBeenCalledOnce()
})
