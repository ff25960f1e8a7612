import { htmlBlocks } from './html-blocks.mjs'

const editor = document.getElementById('editor')
window.__page = {
  load: (html) => {
    editor.value = htmlBlocks(html).join('\n')
  },
  model: () => editor.value,
  blocks: () => editor.value.split('\n'),
  readOnly: (isReadOnly) => {
    editor.readOnly = isReadOnly
  },
}
