import { htmlBlocks } from './html-blocks.mjs'

const [editor] = await window.tinymce.init({
  selector: '#editor',
  license_key: 'gpl',
  base_url: '/tinymce',
  plugins: 'lists table',
  promotion: false,
  branding: false,
  height: 420,
  // Line breaks between blocks would be the serialiser's, not the document's.
  indent: false,
})
window.__page = {
  load: (html) => {
    editor.setContent(html)
    editor.undoManager.clear()
    editor.undoManager.add()
  },
  model: () => editor.getContent(),
  blocks: () => htmlBlocks(editor.getContent()),
  readOnly: (isReadOnly) => editor.mode.set(isReadOnly ? 'readonly' : 'design'),
}
