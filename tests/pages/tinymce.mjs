const [editor] = await window.tinymce.init({
  selector: '#editor',
  license_key: 'gpl',
  base_url: '/tinymce',
  plugins: 'lists table',
  promotion: false,
  branding: false,
  height: 420,
})
window.__page = {
  load: (html) => {
    editor.setContent(html)
    editor.undoManager.clear()
    editor.undoManager.add()
  },
  model: () => editor.getContent({ format: 'raw' }),
  text: () => editor.getContent({ format: 'text' }).replace(/\n\n/g, '\n'),
  readOnly: (isReadOnly) => editor.mode.set(isReadOnly ? 'readonly' : 'design'),
}
