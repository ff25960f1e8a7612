import { afterEach, describe, expect, test } from 'vitest'
import { CompositionWatch } from './composition'
import { EditorRegistry } from './registry'

afterEach(() => document.body.replaceChildren())

function survey(html: string) {
  document.body.innerHTML = html
  return new EditorRegistry(new CompositionWatch()).survey()
}

const kinds = (html: string): string[] => survey(html).map(({ adapter, product }) => `${adapter} ${product}`)

describe('what is an editor', () => {
  test.each<[string, string, string[]]>([
    ['an editing host', '<div contenteditable="true">文</div>', ['dom 网页编辑区']],
    ['not what lies inside one', '<div contenteditable><p contenteditable>文</p></div>', ['dom 网页编辑区']],
    ['not a locked part', '<div contenteditable="false">文</div>', []],
    ['a text area', '<textarea>文</textarea>', ['field 多行文本框']],
    ['not a short input', '<input value="姓名">', []],
    ['an input that holds a document', `<input value="${'文'.repeat(300)}">`, ['field 单行文本框']],
    ['nothing that is not shown', '<textarea hidden>文</textarea><div contenteditable style="display:none">文</div>', []],
    ['a known editor though read-only', '<div class="tiptap ProseMirror" contenteditable="false">文</div>', ['dom Tiptap']],
    ['CodeMirror is a proxy', '<div class="cm-content" contenteditable="true">文</div>', ['unreadable CodeMirror']],
    ['Monaco is a proxy', '<div class="monaco-editor"><textarea class="inputarea"></textarea></div>', ['unreadable Monaco']],
    ['canvas-editor is a proxy', '<textarea class="ce-inputarea"></textarea>', ['unreadable canvas-editor']],
  ])('%s', (_, html, expected) => expect(kinds(html)).toEqual(expected))

  test('a field off screen counts only while it is typed into', () => {
    const html = '<textarea id="f" style="position:absolute;left:-9999px">文</textarea>'
    expect(kinds(html)).toEqual([])
    document.getElementById('f')?.focus()
    expect(new EditorRegistry(new CompositionWatch()).survey()).toMatchObject([{ adapter: 'unreadable', capabilities: { replace: false } }])
  })
})

describe('the title field', () => {
  test.each([
    ['by placeholder', '<input placeholder="请输入标题" value="工作汇报">'],
    ['by name', '<input name="doc_title" value="工作汇报">'],
    ['by label', '<label>公文标题 <input value="工作汇报"></label>'],
    ['by aria-label', '<input aria-label="标题" value="工作汇报">'],
  ])('%s', (_, field) => {
    expect(survey(`${field}<div contenteditable>正文</div>`)).toMatchObject([{ title: '工作汇报', adapter: 'dom' }])
  })

  test('is the first block of the document', () => {
    document.body.innerHTML = '<input placeholder="标题" value="工作汇报"><div contenteditable><h1>一、情况</h1></div>'
    const editors = new EditorRegistry(new CompositionWatch())
    const [info] = editors.survey()
    const session = editors.open(info?.editor ?? '')
    session?.refresh()
    expect(session?.state.blocks).toMatchObject([
      { kind: 'title', text: '工作汇报' },
      { kind: 'heading', text: '一、情况' },
    ])
  })

  test('belongs to the first editor after it only, and not to one before', () => {
    const html = '<textarea>前</textarea><input placeholder="标题" value="题"><div contenteditable>正文</div><textarea>评论</textarea>'
    expect(survey(html).map(({ title }) => title)).toEqual(['前', '题', '评论'])
  })

  test('an only first-level heading at the top is the title', () => {
    document.body.innerHTML = '<div contenteditable><h1>工作汇报</h1><h2>一、情况</h2></div>'
    const editors = new EditorRegistry(new CompositionWatch())
    editors.survey()
    const session = editors.open('e1')
    session?.refresh()
    expect(session?.state.blocks.map(({ kind }) => kind)).toEqual(['title', 'heading'])
  })
})

test('an editor keeps its ordinal as long as it lives', () => {
  document.body.innerHTML = '<textarea id="a">甲</textarea><textarea id="b">乙</textarea>'
  const editors = new EditorRegistry(new CompositionWatch())
  expect(editors.survey().map(({ editor }) => editor)).toEqual(['e1', 'e2'])
  document.getElementById('a')?.remove()
  expect(editors.survey().map(({ editor }) => editor)).toEqual(['e2'])
})
