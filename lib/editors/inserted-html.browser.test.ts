import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { continueLine, followLook, rowsAsLines } from './inserted-html'

const SECTION = '<p>二、问题</p><h2>三</h2><p>不<b>足</b>。</p>'
let host: HTMLElement

beforeEach(() => {
  host = document.createElement('div')
  host.contentEditable = 'true'
  document.body.append(host)
})
afterEach(() => host.remove())

/** Puts the caret behind the last text of the first paragraph. */
function caretIn(html: string): { element: Element; text: Text } {
  host.innerHTML = html
  const element = host.firstElementChild ?? host
  let last: Node = element
  while (last.lastChild) last = last.lastChild
  const text = last as Text
  host.focus()
  document.getSelection()?.collapse(text, text.length)
  return { element, text }
}

describe('what is inserted looks like the paragraph of the caret', () => {
  test('style, class and fonts, but not what belongs to its words', () => {
    const { element, text } = caretIn(
      '<p class="body" style="text-indent: 2em; font-weight: bold;"><span style="font-family: FangSong;"><b>甲</b></span></p>',
    )
    expect(followLook('<p>乙</p>', element, text)).toBe(
      '<p style="text-indent: 2em;" class="body"><span style="font-family: FangSong;">乙</span></p>',
    )
  })
  test('headings and paragraphs with a style of their own stay as they are', () => {
    const { element, text } = caretIn('<p style="text-indent: 2em;">甲</p>')
    const html = '<h2>乙</h2><p style="color: red">丙</p>'
    expect(followLook(html, element, text)).toBe(html)
  })
  test('nothing is taken over from a heading', () => {
    const { element, text } = caretIn('<h2 style="color: red">甲</h2>')
    expect(followLook(SECTION, element, text)).toBe(SECTION)
  })
})

describe('inserted by the browser’s command', () => {
  test.each([
    ['a paragraph', '<p>甲段。</p>'],
    ['a heading', '<h2>甲段</h2>'],
    ['the end of bold words', '<p>甲<strong>加粗</strong></p>'],
    ['a character beyond the first plane', '<p>甲𠮷</p>'],
    ['an item of a list', '<ul><li>甲项</li></ul>'],
    ['a line in front of a list', '<p>甲段</p><ul><li>乙</li></ul>'],
  ])('behind %s: paragraphs of their own, taken back by one undo', (_, before) => {
    const { element } = caretIn(before)
    const texts = [...host.querySelectorAll('p, h2, li')].map((one) => one.firstChild?.textContent)
    document.execCommand('insertHTML', false, continueLine('<p>二、问题</p><p>不足。</p>', { element }, document.getSelection()))
    const inserted = [...host.querySelectorAll('p')].map(({ textContent }) => textContent)
    expect(inserted).toEqual(expect.arrayContaining(['二、问题', '不足。']))
    expect(inserted).not.toContain('')
    expect([...host.querySelectorAll('p, h2, li')].map((one) => one.firstChild?.textContent)).toEqual(expect.arrayContaining(texts))
    expect(host.querySelector('[style]')).toBeNull()
    document.execCommand('undo')
    expect(host.innerHTML).toBe(before)
  })
})

test('without tables a row is a line', () => {
  const table = '<table><thead><tr><th>镇</th><th>人口</th></tr></thead><tbody><tr><td>城关</td><td>8289</td></tr></tbody></table>'
  expect(rowsAsLines(`<p>见表。</p>${table}`)).toBe('<p>见表。</p><p>镇　人口</p><p>城关　8289</p>')
})
