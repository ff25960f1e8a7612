// The form of many office systems: a title field, and the text in a frame of the same origin.
import { htmlBlocks } from './html-blocks.mjs'

const title = document.getElementById('title')
const frame = document.getElementById('body')
const body = () => frame.contentDocument.body

if (frame.contentDocument?.readyState !== 'complete' || frame.contentDocument.URL === 'about:blank')
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
window.__page = {
  load: (html) => {
    title.value = '三季度工作汇报'
    body().innerHTML = html
  },
  model: () => JSON.stringify([title.value, body().innerHTML]),
  blocks: () => [title.value, ...htmlBlocks(body().innerHTML)],
  readOnly: (isReadOnly) => {
    body().contentEditable = isReadOnly ? 'false' : 'true'
  },
  drop: () => frame.remove(),
  rewrite: (html) => {
    const { contentDocument } = frame
    contentDocument.open()
    contentDocument.write(`<!doctype html><title>正文</title><body contenteditable="true">${html}`)
    contentDocument.close()
  },
}
