import { Editor } from '@tiptap/core'
import StarterKit from '@tiptap/starter-kit'

const element = document.getElementById('editor')
let editor = start('<p></p>')

function start(content) {
  return new Editor({ element, extensions: [StarterKit], content })
}

function blocks() {
  const texts = []
  editor.state.doc.descendants((node) => {
    if (node.isTextblock) texts.push(node.textBetween(0, node.content.size, '', '\n'))
  })
  return texts
}

window.__page = {
  // A new editor each time: loading must not be a step that undo could take back.
  load: (html) => {
    editor.destroy()
    editor = start(html)
  },
  model: () => JSON.stringify(editor.getJSON()),
  blocks,
  readOnly: (isReadOnly) => editor.setEditable(!isReadOnly),
}
