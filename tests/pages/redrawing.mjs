// A page that throws its DOM away and draws it anew from its model all the time, as some frameworks do.
const editor = document.getElementById('editor')
let paragraphs = []
let timer

const draw = () => {
  editor.replaceChildren(
    ...paragraphs.map((text) => {
      const paragraph = document.createElement('p')
      paragraph.textContent = text
      return paragraph
    }),
  )
}
editor.addEventListener('input', () => {
  paragraphs = [...editor.children].map((child) => child.textContent)
})
window.__page = {
  load: (html) => {
    editor.innerHTML = html
    paragraphs = [...editor.children].map((child) => child.textContent)
  },
  model: () => JSON.stringify(paragraphs),
  blocks: () => [...paragraphs],
  readOnly: () => {},
  redraw: (milliseconds) => {
    clearInterval(timer)
    if (milliseconds > 0) timer = setInterval(draw, milliseconds)
  },
}
