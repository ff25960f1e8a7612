import { afterEach, describe, expect, test } from 'vitest'
import { INPUT_PROXIES, QUIRKS, quirksOf } from './quirks'

/** The markup by which the isolated world knows each editor; `data-host` marks the element that holds the text. */
const MARKUP: Record<string, string> = {
  BlockNote: '<div class="bn-container"><div data-host class="bn-editor ProseMirror"></div></div>',
  Milkdown: '<div class="milkdown"><div data-host class="ProseMirror editor"></div></div>',
  Tiptap: '<div data-host class="tiptap ProseMirror"></div>',
  ProseMirror: '<div data-host class="ProseMirror"></div>',
  Quill: '<div class="ql-container"><div data-host class="ql-editor"></div></div>',
  'CKEditor 5': '<div data-host class="ck ck-content ck-editor__editable"></div>',
  'CKEditor 4': '<div data-host class="cke_editable"></div>',
  TinyMCE: '<div data-host class="mce-content-body"></div>',
  Lexical: '<div data-host data-lexical-editor="true"></div>',
  wangEditor: '<div data-w-e-textarea="true"><div data-host data-slate-editor="true"></div></div>',
  Slate: '<div data-host data-slate-editor="true"></div>',
  'Draft.js': '<div data-host class="public-DraftEditor-content"></div>',
  UEditor: '<body data-host class="view">',
  Summernote: '<div data-host class="note-editable"></div>',
  Jodit: '<div data-host class="jodit-wysiwyg"></div>',
  'Editor.js': '<div data-host class="codex-editor__redactor"></div>',
}

afterEach(() => {
  document.body.replaceChildren()
  document.body.removeAttribute('class')
})

function host(markup: string): Element {
  if (markup.startsWith('<body')) {
    document.body.className = 'view'
    return document.body
  }
  document.body.innerHTML = markup
  const found = document.querySelector('[data-host]')
  if (!found) throw new Error('the markup marks no host')
  return found
}

describe.each(QUIRKS.map((row) => [row.product, row] as const))('%s', (product, row) => {
  test('is known by its markup, and by no row before', () => {
    expect(quirksOf(host(MARKUP[product] ?? ''))).toBe(row)
  })

  test('names its parts by selectors that the browser understands', () => {
    for (const selector of [row.host, row.skip, row.readOnly]) if (selector) expect(() => document.querySelector(selector)).not.toThrow()
  })
})

test('an editing host that nobody knows has no quirks', () => {
  const { product, host: _, ...quirks } = quirksOf(host('<div data-host contenteditable></div>'))
  expect({ product, quirks }).toEqual({ product: '网页编辑区', quirks: {} })
})

test.each(INPUT_PROXIES.map(({ product, proxy }) => [product, proxy]))('the proxy of %s is a valid selector', (_, proxy) => {
  expect(() => document.querySelector(proxy ?? '')).not.toThrow()
})
