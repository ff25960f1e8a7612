import { Editor } from '@tiptap/core'
import StarterKit from '@tiptap/starter-kit'

const editor = new Editor({ element: document.getElementById('editor'), extensions: [StarterKit], content: '<p></p>' })
window.__page = {
  // Loading is not an edit of the user: it must not be in the history.
  load: (html) => {
    editor.commands.setContent(html)
    editor.view.updateState(editor.state.reconfigure({ plugins: editor.state.plugins }))
  },
  model: () => JSON.stringify(editor.getJSON()),
  text: () => editor.getText({ blockSeparator: '\n' }),
  readOnly: (isReadOnly) => editor.setEditable(!isReadOnly),
}
