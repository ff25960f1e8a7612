const editor = document.getElementById('editor')
const asLines = (html) => {
  const body = new DOMParser().parseFromString(html, 'text/html').body
  return [...body.children].map((child) => child.textContent).join('\n')
}
window.__page = {
  load: (html) => {
    editor.value = asLines(html)
  },
  model: () => editor.value,
  text: () => editor.value,
  readOnly: (isReadOnly) => {
    editor.readOnly = isReadOnly
  },
}
