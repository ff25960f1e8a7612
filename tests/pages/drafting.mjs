/** A drafting page as many offices have one: a title field and a rich-text editor, here Tiptap. */
import { Editor } from '@tiptap/core'
import StarterKit from '@tiptap/starter-kit'

/** Lines numbered “一、” or “（一）” and short enough for one are headings, as a writer would have set them. */
const HEADING = /^(?:([一二三四五六七八九十]+、)|[（(][一二三四五六七八九十]+[）)])[^。]{1,30}$/u

const draft = await (await fetch('/draft.txt')).text()
const [title = '', ...lines] = draft.replace(/\r\n?/g, '\n').trim().split('\n')

document.querySelector('#title').value = title
document.title = title === '' ? '起草页' : title

const editor = new Editor({
  element: document.querySelector('#body'),
  extensions: [StarterKit],
  content: { type: 'doc', content: lines.map(paragraph) },
  editorProps: { attributes: { 'aria-label': '正文', spellcheck: 'false' } },
})

const TOOLS = [
  ['撤销', '撤销', () => editor.chain().focus().undo().run()],
  ['重做', '重做', () => editor.chain().focus().redo().run()],
  ['标题', '标题', () => editor.chain().focus().toggleHeading({ level: 2 }).run()],
  ['B', '加粗', () => editor.chain().focus().toggleBold().run()],
  ['1.', '编号', () => editor.chain().focus().toggleOrderedList().run()],
  ['•', '项目符号', () => editor.chain().focus().toggleBulletList().run()],
]

for (const [face, name, act] of TOOLS) {
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = face
  button.title = name
  button.addEventListener('click', act)
  document.querySelector('#tools').append(button)
}

// What the tests ask of every page: its own model.
window.__page = {
  model: () => JSON.stringify([document.querySelector('#title').value, editor.getJSON()]),
  blocks: () => [document.querySelector('#title').value, ...editor.getJSON().content.map(({ content }) => content?.[0].text ?? '')],
}

function paragraph(text) {
  const heading = HEADING.exec(text)
  const content = text === '' ? [] : [{ type: 'text', text }]
  return heading === null
    ? { type: 'paragraph', content }
    : { type: 'heading', attrs: { level: heading[1] === undefined ? 3 : 2 }, content }
}
