import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Block } from '../text/document'
import { DomReader } from './dom-reader'

let host: HTMLElement

beforeEach(() => {
  host = document.createElement('div')
  host.contentEditable = 'true'
  document.body.append(host)
})

afterEach(() => host.remove())

function read(html: string): Block[] {
  host.innerHTML = html
  const steps = new DomReader(host, '.widget').read()
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value.map(({ block }) => block)
  }
}

const texts = (html: string): string[] => read(html).map(({ text }) => text)
const labels = (html: string): string[] => read(html).map(({ label, text }) => `${label ?? '∅'}${text}`)

describe('paragraphs', () => {
  test.each<[string, string, string[]]>([
    ['one per block element', '<p>甲</p><div>乙</div><h2>丙</h2>', ['甲', '乙', '丙']],
    ['bare lines of a plain host', '甲<div>乙</div>丙', ['甲', '乙', '丙']],
    ['soft breaks', '<p>甲<br>乙</p>', ['甲\n乙']],
    ['the break that holds an empty line open', '<p><br></p><p>甲<br></p>', ['', '甲']],
    ['two breaks at the end are one', '<p>甲<br><br></p>', ['甲\n']],
    ['white space as it is drawn', '<p>\n  一  是 <b> 抓</b>\n</p>', ['一 是 抓']],
    ['white space that counts', '<p style="white-space:pre-wrap"> 一  是\n抓 </p>', [' 一  是\n抓 ']],
    ['nbsp and zero-width characters raw', '<p>一\u00A0是\u200B抓\uFEFF</p>', ['一\u00A0是\u200B抓\uFEFF']],
    ['empty paragraphs', '<p>甲</p><p></p><p>乙</p>', ['甲', '', '乙']],
    ['a block inside an inline element', '<span>甲<div>乙</div>丙</span>', ['甲', '乙', '丙']],
    ['nothing at all', '', ['']],
    ['a rule between lines', '甲<hr>乙', ['甲', '乙']],
  ])('%s', (_, html, expected) => expect(texts(html)).toEqual(expected))
})

describe('what is not text', () => {
  test.each([
    ['hidden by attribute', '<p>甲<span hidden>藏</span></p>'],
    ['hidden by display', '<p>甲</p><p style="display:none">藏</p>'],
    ['hidden by visibility', '<p>甲<span style="visibility:hidden">藏</span></p>'],
    ['of no size', '<p>甲<span style="font-size:0">藏</span></p>'],
    ['aria-hidden', '<p>甲<span aria-hidden="true">图标</span></p>'],
    ['struck out by a revision', '<p>甲<del>删去</del></p>'],
    ['controls', '<p>甲<button>按钮</button><select><option>项</option></select></p>'],
    ['scripts and styles', '<p>甲<style>p{}</style></p>'],
    ['the reading above a character', '<p><ruby>甲<rt>jiǎ</rt></ruby></p>'],
    ['the editor’s own parts', '<p>甲<span class="widget">⋮</span></p>'],
  ])('%s', (_, html) => expect(texts(html)).toEqual(['甲']))

  test('formatting that looks like deletion stays text', () => expect(texts('<p>甲<s>乙</s><strike>丙</strike></p>')).toEqual(['甲乙丙']))
})

describe('lists', () => {
  test.each<[string, string, string[]]>([
    ['decimal', '<ol><li>甲</li><li>乙</li></ol>', ['1.甲', '2.乙']],
    ['bullets', '<ul><li>甲<ul><li>乙<ul><li>丙</li></ul></li></ul></li></ul>', ['•甲', '◦乙', '▪丙']],
    ['start and value', '<ol start="3"><li>甲</li><li value="7">乙</li><li>丙</li></ol>', ['3.甲', '7.乙', '8.丙']],
    ['reversed', '<ol reversed><li>甲</li><li>乙</li></ol>', ['2.甲', '1.乙']],
    ['type', '<ol type="a"><li>甲</li></ol><ol type="I"><li>乙</li></ol>', ['a.甲', 'I.乙']],
    ['Chinese', '<ol style="list-style-type:cjk-ideographic" start="10"><li>甲</li><li>乙</li></ol>', ['十、甲', '十一、乙']],
    ['simplified Chinese', '<ol style="list-style-type:simp-chinese-informal"><li>甲</li></ol>', ['一、甲']],
    ['stems', '<ol style="list-style-type:cjk-heavenly-stem"><li>甲</li><li>乙</li></ol>', ['甲、甲', '乙、乙']],
    ['a string', '<ol style=\'list-style-type:"▶ "\'><li>甲</li></ol>', ['▶甲']],
    ['none', '<ol style="list-style-type:none"><li>甲</li></ol>', ['∅甲']],
    ['beyond z', '<ol type="a" start="26"><li>甲</li><li>乙</li></ol>', ['z.甲', 'aa.乙']],
  ])('%s', (_, html, expected) => expect(labels(html)).toEqual(expected))

  test('numbers that a style sheet shapes', () => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`
      @counter-style bracketed { system: extends lower-alpha; prefix: "（"; suffix: "）"; }
      .bracketed { list-style-type: bracketed }
      .marked > li::marker { content: "（" counter(list-item, cjk-decimal) "）" }`)
    document.adoptedStyleSheets.push(sheet)
    expect(labels('<ol class="bracketed"><li>甲</li></ol><ol class="marked"><li>乙</li></ol>')).toEqual(['（a）甲', '（一）乙'])
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((own) => own !== sheet)
  })

  test('depth, paragraphs in items, and an item that holds only a list', () => {
    const blocks = read('<ol><li><p>甲</p><p>又</p></li><li><ol><li>乙</li></ol></li></ol>')
    expect(blocks.map(({ kind, level, label, text }) => [kind, level, label, text])).toEqual([
      ['list-item', 1, '1.', '甲'],
      ['paragraph', undefined, undefined, '又'],
      ['list-item', 1, '2.', ''],
      ['list-item', 2, '1.', '乙'],
    ])
  })
})

describe('headings and tables', () => {
  test('headings by element and by role', () => {
    expect(read('<h3>甲</h3><div role="heading" aria-level="2">乙</div>')).toMatchObject([
      { kind: 'heading', level: 3 },
      { kind: 'heading', level: 2 },
    ])
  })

  test('a row is one block with its cells', () => {
    const rows = read('<table><caption>表一</caption><tr><th>镇</th><td><p>一</p><p>二</p></td><td></td></tr></table>')
    expect(rows).toMatchObject([
      { kind: 'paragraph', text: '表一' },
      {
        kind: 'table-row',
        text: '镇\t一\n二\t',
        cells: [
          { start: 0, end: 1 },
          { start: 2, end: 5 },
          { start: 6, end: 6 },
        ],
      },
    ])
  })

  test('a table of one cell is a frame around paragraphs', () => {
    expect(read('<table><tr><td><h2>一、</h2><p>甲</p></td></tr></table>')).toMatchObject([
      { kind: 'heading' },
      { kind: 'paragraph', text: '甲' },
    ])
  })
})

describe('hostile content', () => {
  test('nesting beyond reason ends, and every character is there', () => {
    const deep = `${'<div>'.repeat(2_000)}甲${'</div>'.repeat(2_000)}`
    expect(() => read(deep)).not.toThrow()
    expect(texts(`${'<div>'.repeat(150)}甲${'</div>'.repeat(150)}`).join('')).toBe('甲')
  })

  test('elements that take the names of properties', () => {
    expect(
      texts('<form>甲<input name="firstChild"><input name="nodeName"><input name="parentNode"><input name="nextSibling"></form><p>乙</p>'),
    ).toEqual(['甲', '乙'])
  })

  test('half characters, NUL, right-to-left', () => {
    expect(texts('<p>\uD83D甲\u202E乙</p>')).toEqual(['\uD83D甲\u202E乙'])
  })
})
