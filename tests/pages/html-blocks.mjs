/** The texts of an HTML model's blocks, written down independently of the extension: one per line, row or item. */
export function htmlBlocks(html) {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  const leaves = [...body.querySelectorAll('p, h1, h2, h3, h4, li, tr')].filter(
    (element) => !element.closest('td, th') && !(element.nodeName === 'LI' && element.querySelector(':scope > p')),
  )
  return leaves.map((leaf) => (leaf.nodeName === 'TR' ? [...leaf.cells].map(line).join('\t') : line(leaf)))
}

function line(element) {
  const copy = element.cloneNode(true)
  for (const inner of copy.querySelectorAll('ol, ul')) inner.remove()
  for (const last of copy.querySelectorAll('br:last-child')) if (!last.nextSibling) last.remove()
  for (const soft of copy.querySelectorAll('br')) soft.replaceWith('\n')
  return copy.textContent
}
