import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { EditOutcome } from '../messaging/protocol'
import { CompositionWatch } from './composition'
import { DomAdapter } from './dom-adapter'
import { EditorSession } from './editor-session'
import { FieldAdapter } from './field-adapter'

let host: HTMLElement
let life: AbortController

beforeEach(() => {
  life = new AbortController()
  host = document.createElement('div')
  host.contentEditable = 'true'
  document.body.append(host)
})

afterEach(() => {
  life.abort()
  document.body.replaceChildren()
})

/** Replaces the only place of `expected` after everything was read once. */
function replace(expected: string, newText: string, session = new EditorSession([new DomAdapter(host)], new CompositionWatch())) {
  session.refresh()
  const { blocks, sessionId, version } = session.state
  const block = blocks.find(({ text }) => text.includes(expected))
  const start = block?.text.indexOf(expected) ?? -1
  const place = { block: block?.id ?? '', start, end: start + expected.length, expected }
  return session.replace({ ...place, sessionId, version, newText }, life.signal)
}

const refusedFor = (outcome: EditOutcome): string => (outcome.status === 'refused' ? outcome.reason : outcome.status)

describe('the page acts between the comparison and the write', () => {
  test('a selection that the page takes elsewhere is not written over', async () => {
    host.innerHTML = '<p>一是抓落实。</p><p>二是抓成效。</p>'
    const other = host.lastElementChild
    const steal = (event: Event): void => {
      if (!event.isTrusted && other) document.getSelection()?.selectAllChildren(other)
    }
    document.addEventListener('selectionchange', steal, { signal: life.signal })
    expect(refusedFor(await replace('抓落实', '抓到位'))).toBe('not-taken')
    expect(host.innerHTML).toBe('<p>一是抓落实。</p><p>二是抓成效。</p>')
  })

  test('text that the page changes as it is selected is not written over', async () => {
    host.innerHTML = '<p>一是抓落实。</p>'
    const line = host.firstElementChild?.firstChild as Text
    let times = 0
    const change = (event: Event): void => {
      times += event.isTrusted ? 0 : 1
      // Woken, selected, lost again, and changed while it is selected for the last time.
      if (times === 2) setTimeout(() => document.getSelection()?.collapse(line, 0))
      if (times === 3) line.data = '一是落抓实。'
    }
    document.addEventListener('selectionchange', change, { signal: life.signal })
    expect(refusedFor(await replace('抓落实', '促落实'))).toMatch(/stale/)
    expect(times).toBe(3)
    expect(host.textContent).toBe('一是落抓实。')
  })

  test('a selection that grows into the next paragraph is taken back to the place', async () => {
    host.innerHTML = '<p>一是抓落实</p><p>二是抓成效。</p>'
    let times = 0
    const grow = (event: Event): void => {
      times += event.isTrusted ? 0 : 1
      if (times === 2) setTimeout(() => document.getSelection()?.extend(host.lastElementChild ?? host, 1))
    }
    document.addEventListener('selectionchange', grow, { signal: life.signal })
    expect(refusedFor(await replace('抓落实', '促见效'))).toBe('applied')
    expect(host.innerHTML).toBe('<p>一是促见效</p><p>二是抓成效。</p>')
  })

  test('a field that hands the focus on leaves the other field alone', async () => {
    document.body.innerHTML = '<textarea id="a">一是抓落实。</textarea><textarea id="b">别动</textarea>'
    const [field, other] = document.querySelectorAll('textarea')
    if (!field || !other) throw new Error('two fields')
    field.addEventListener('focus', () => other.focus())
    other.select()
    const session = new EditorSession([new FieldAdapter(field, 'body')], new CompositionWatch())
    expect(refusedFor(await replace('抓落实', '抓到位', session))).toBe('not-taken')
    expect([field.value, other.value]).toEqual(['一是抓落实。', '别动'])
  })
})

describe('an editor that takes the paste', () => {
  test('without saying so gets no second copy', async () => {
    host.innerHTML = '<p>一是抓落实。</p>'
    host.addEventListener('paste', (event) => {
      const range = document.getSelection()?.getRangeAt(0)
      range?.deleteContents()
      range?.insertNode(new Text(event.clipboardData?.getData('text/plain')))
      range?.collapse(false)
    })
    expect(refusedFor(await replace('抓落实', '抓到位'))).toBe('applied')
    expect(host.textContent).toBe('一是抓到位。')
  })

  test('in another way than asked is told as unclear, and nothing is written on top', async () => {
    host.innerHTML = '<p>一是抓落实。</p>'
    host.addEventListener('paste', () => {
      if (host.firstElementChild) host.firstElementChild.textContent = '一是。'
    })
    expect(refusedFor(await replace('抓落实', '抓到位'))).toBe('unclear')
    expect(host.textContent).toBe('一是。')
  })

  test('and claims it in vain is told as not taken', async () => {
    host.innerHTML = '<p>一是抓落实。</p>'
    host.addEventListener('paste', (event) => event.preventDefault())
    expect(refusedFor(await replace('抓落实', '抓到位'))).toBe('not-taken')
  })
})

describe('what is not the writer’s text stays', () => {
  test.each<[string, string, string, string]>([
    ['a picture in the middle', '<p>甲乙<img>丙丁</p>', '乙丙', '戊己'],
    ['a picture behind a break', '<p>甲<br><img>乙丙</p>', '\n乙', '戊己'],
    ['a picture before a break inside a line', '<p>甲<span>乙<img><br></span>丙丁</p>', '乙\n', '戊己'],
    ['struck-out text', '<p>甲乙<del>删</del>丙丁</p>', '乙丙', '戊己'],
    ['a locked part with text in it', '<p>请<span contenteditable="false">@张三</span>办理</p>', '请@张三办', '由李四承'],
    ['one end of a locked part', '<p>请<span contenteditable="false">@张三</span>办理</p>', '三办', '四承'],
  ])('%s', async (_, html, expected, newText) => {
    host.innerHTML = html
    const before = host.innerHTML
    expect(refusedFor(await replace(expected, newText))).toMatch(/unsupported|read-only/)
    expect(host.innerHTML).toBe(before)
  })
})

describe('text of all kinds', () => {
  test.each<[string, string, string, string, string]>([
    ['emoji with a half in common', '<p>甲😀乙</p>', '😀', '😁', '甲😁乙'],
    ['a break at the end', '<p>甲乙<br></p>', '乙', '丙', '甲丙'],
    ['between nbsp', '<p>甲&nbsp;乙&nbsp;丙</p>', '乙', '丁', '甲\u00A0丁\u00A0丙'],
    ['right to left', '<p dir="rtl">甲\u202E乙丙</p>', '乙', '丁', '甲\u202E丁丙'],
    ['a cell of a row', '<table><tr><td>镇</td><td>人口</td></tr></table>', '人口', '户数', '镇户数'],
    ['a merged cell', '<table><tr><td rowspan="2">镇</td><td>一</td></tr><tr><td>二</td></tr></table>', '二', '三', '镇一三'],
    ['the whole of a paragraph', '<p>甲</p><p>乙丙</p>', '乙丙', '', '甲'],
  ])('%s', async (_, html, expected, newText, after) => {
    host.innerHTML = html
    expect(refusedFor(await replace(expected, newText))).toBe('applied')
    expect(host.textContent).toBe(after)
  })
})

test('where only plain text is allowed, structure arrives as its text', async () => {
  host.contentEditable = 'plaintext-only'
  host.textContent = '一是抓落实。'
  const session = new EditorSession([new DomAdapter(host)], new CompositionWatch())
  session.refresh()
  const { sessionId, version } = session.state
  const content = { text: '\n二、问题', html: '<h2>二、问题</h2>' }
  expect(await session.insert({ sessionId, version, at: null, ...content }, life.signal)).toMatchObject({ status: 'applied' })
  // biome-ignore lint/performance/useDomNodeTextContent: the lines as they are drawn are what matters
  expect(host.innerText).toBe('一是抓落实。\n二、问题')
})

test('a title field around our frame that is being composed in holds the write back', async () => {
  const composition = new CompositionWatch()
  composition.listen(window, life.signal)
  const frame = document.createElement('iframe')
  document.body.append(frame)
  const inner = frame.contentWindow
  if (!inner) throw new Error('no frame')
  // As seen from the agent, the field is an element of another realm.
  composition.listen(inner, life.signal)
  const field = inner.document.createElement('input')
  inner.document.body.append(field)
  field.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }))
  host.innerHTML = '<p>一是抓落实。</p>'
  const session = new EditorSession([new DomAdapter(host)], composition)
  expect(refusedFor(await replace('抓落实', '抓到位', session))).toBe('composing')
})
