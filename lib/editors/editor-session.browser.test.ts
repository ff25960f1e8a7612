import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { CompositionWatch } from './composition'
import { DomAdapter } from './dom-adapter'
import { EditorSession } from './editor-session'

let host: HTMLElement
let life: AbortController
let composition: CompositionWatch
let session: EditorSession

beforeEach(() => {
  life = new AbortController()
  host = document.createElement('div')
  host.contentEditable = 'true'
  host.innerHTML = '<p>一是抓落实。</p>'.repeat(300)
  document.body.append(host)
  composition = new CompositionWatch()
  composition.listen(window, life.signal)
  session = new EditorSession([new DomAdapter(host)], composition)
})

afterEach(() => {
  life.abort()
  session.dispose()
  host.remove()
})

const marks = () => session.state.blocks.map(({ id }) => ({ block: id, start: 2, end: 5, expected: '抓落实', style: 'error' as const }))
const painted = (): Range[] => [...(CSS.highlights.get('hegao-error') ?? [])] as Range[]
const top = (): number | undefined => painted()[0]?.getBoundingClientRect().top

describe('marks', () => {
  test('are painted while somebody watches, and never without', () => {
    session.refresh()
    expect(session.highlight(marks())).toBe(0)
    expect(painted()).toEqual([])
    session.watch(() => {}, life.signal)
    expect(session.highlight(marks())).toBe(300)
    expect(painted().length).toBeGreaterThan(0)
    life.abort()
    expect([CSS.highlights.size, document.adoptedStyleSheets.length]).toEqual([0, 0])
  })

  test('follow the view again after they were cleared in the middle of scrolling', async () => {
    const told: string[] = []
    session.watch(({ type }) => told.push(type), life.signal)
    await vi.waitFor(() => expect(told).toContain('snapshot'))
    session.highlight(marks())
    scrollTo(0, 50)
    dispatchEvent(new Event('scroll'))
    session.marks.clear()
    session.highlight(marks())
    scrollTo(0, document.documentElement.scrollHeight)
    dispatchEvent(new Event('scroll'))
    expect(top(), 'far above the view').toBeLessThan(-2 * innerHeight)
    await vi.waitFor(() => expect(top()).toBeGreaterThan(-2 * innerHeight))
  })
})

test('a place is shown without selecting it while a word is being composed', () => {
  session.refresh()
  document.getSelection()?.collapse(host.firstElementChild?.firstChild ?? host, 1)
  host.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }))
  const place = { block: session.state.blocks[200]?.id ?? '', start: 2, end: 5, expected: '抓落实' }
  expect(session.reveal(place)).toEqual({ status: 'revealed' })
  expect(document.getSelection()?.isCollapsed).toBe(true)
  expect(scrollY).toBeGreaterThan(0)
})
