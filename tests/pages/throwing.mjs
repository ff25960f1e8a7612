// A page whose own code fails at everything that happens in it.
import './plain.mjs'

const fail = (event) => {
  throw new Error(`handler of ${event.type}`)
}
for (const type of ['focus', 'focusin', 'paste', 'beforeinput', 'input', 'selectionchange', 'compositionstart', 'keydown', 'scroll'])
  window.addEventListener(type, fail, true)
new MutationObserver(() => {
  throw new Error('observer')
}).observe(document, { subtree: true, childList: true, characterData: true })
