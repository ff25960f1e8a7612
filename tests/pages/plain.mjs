// A bare editing host: its own DOM is its model.
import { htmlBlocks } from './html-blocks.mjs'

const editor = document.getElementById('editor')
window.__page = {
  load: (html) => {
    editor.innerHTML = html
  },
  model: () => editor.innerHTML,
  blocks: () => htmlBlocks(editor.innerHTML),
  readOnly: (isReadOnly) => {
    editor.contentEditable = isReadOnly ? 'false' : 'true'
  },
}
