/** Random editor content for the browser tests: everything that editors put into a page, and some that they should not. */
import fc from 'fast-check'

const text = fc.string({ unit: fc.constantFrom('一', '是', '，', ' ', '\n', '\u00A0', '\u200B', '😀', 'a'), maxLength: 8 }).map(escapeText)

function escapeText(raw: string): string {
  return raw.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

const { html } = fc.letrec<{ html: string; inline: string; block: string }>((tie) => ({
  inline: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    text,
    text,
    fc.constantFrom(
      '<br>',
      '<img>',
      '<del>删去</del>',
      '<span hidden>藏</span>',
      '<span style="display:none">藏</span>',
      '<span aria-hidden="true">图标</span>',
      '<button>按钮</button>',
      '<!--注-->',
      '<span contenteditable="false">标签</span>',
    ),
    fc
      .tuple(
        fc.constantFrom('span', 'b', 'em', 'span style="white-space:pre-wrap"', 'span style="display:inline-block"'),
        fc.array(tie('inline'), { maxLength: 3 }),
      )
      .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag.split(' ')[0]}>`),
  ),
  block: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.array(tie('inline'), { maxLength: 4 }).map((inner) => `<p>${inner.join('')}</p>`),
    fc.array(tie('inline'), { maxLength: 3 }).map((inner) => `<h2>${inner.join('')}</h2>`),
    fc
      .tuple(
        fc.constantFrom('div', 'blockquote', 'div style="white-space:pre"'),
        fc.array(fc.oneof(tie('block'), tie('inline')), { maxLength: 3 }),
      )
      .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag.split(' ')[0]}>`),
    fc
      .tuple(
        fc.constantFrom('ol', 'ul', 'ol start="3"', 'ol reversed', 'ol style="list-style-type:cjk-ideographic"'),
        fc.array(fc.array(fc.oneof(tie('inline'), tie('block')), { maxLength: 2 }), { maxLength: 3 }),
      )
      .map(([tag, items]) => `<${tag}>${items.map((inner) => `<li>${inner.join('')}</li>`).join('')}</${tag.slice(0, 2)}>`),
    fc
      .array(fc.array(fc.oneof(tie('inline'), tie('block')), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 2 })
      .map(
        (rows) =>
          `<table><tbody>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</tbody></table>`,
      ),
  ),
  html: fc.array(fc.oneof(tie('block'), tie('inline')), { maxLength: 5 }).map((parts) => parts.join('')),
}))

/** The content of an editing host as HTML. */
export const generatedHtml = html

/** One change of the page, chosen by numbers so that it can be applied to whatever is there. */
export interface DomEdit {
  kind: 'text' | 'insert' | 'remove' | 'move' | 'attribute' | 'split'
  where: number
  what: number
  html: string
}

export const generatedEdit: fc.Arbitrary<DomEdit> = fc.record({
  kind: fc.constantFrom('text', 'insert', 'remove', 'move', 'attribute', 'split'),
  where: fc.nat(),
  what: fc.nat(),
  html,
})

const ATTRIBUTES: [string, string][] = [
  ['hidden', ''],
  ['style', 'display:none'],
  ['style', 'display:block'],
  ['style', 'white-space:pre-wrap'],
  ['start', '5'],
  ['value', '7'],
  ['aria-hidden', 'true'],
  ['style', ''],
]

/** Applies an edit below `host` by the means that editors use. */
export function applyEdit(host: Element, edit: DomEdit): void {
  const nodes: Node[] = []
  const walker = document.createTreeWalker(host)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node)
  const node = nodes[edit.where % Math.max(1, nodes.length)]
  const element = node instanceof Element ? node : (node?.parentElement ?? host)
  if (edit.kind === 'insert') element.insertAdjacentHTML(element === host ? 'beforeend' : 'afterend', edit.html)
  else if (!node) return
  else if (edit.kind === 'remove') node.parentNode?.removeChild(node)
  else if (edit.kind === 'text' && node instanceof Text)
    node.data = node.data.slice(0, edit.what % 4) + '改'.repeat(edit.what % 3) + node.data.slice(edit.what % 5)
  else if (edit.kind === 'split' && node instanceof Text) node.splitText(edit.what % (node.length + 1))
  else if (edit.kind === 'move') {
    const target = nodes[edit.what % nodes.length]
    if (target && !node.contains(target)) target.parentNode?.insertBefore(node, target)
  } else if (edit.kind === 'attribute' && element !== host) {
    const [name, value] = ATTRIBUTES[edit.what % ATTRIBUTES.length] ?? ['hidden', '']
    element.setAttribute(name, value)
  }
}
