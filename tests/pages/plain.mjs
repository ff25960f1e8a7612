// A bare editing host: its own DOM is its model.
const editor = document.getElementById('editor')
window.__page = {
  load: (html) => {
    editor.innerHTML = html
  },
  model: () => editor.innerHTML,
  text: () => editor.innerText,
  readOnly: (isReadOnly) => {
    editor.contentEditable = isReadOnly ? 'false' : 'true'
  },
}
