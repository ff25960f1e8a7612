/**
 * Walking the tree past forms: an input named `parentNode` hides the property of its form, and a walk
 * by that property would never end. The getters of the prototype cannot be hidden.
 */
type Link = 'parentNode' | 'firstChild' | 'nextSibling' | 'previousSibling'

function getter(link: Link): (node: Node) => Node | null {
  const get = Object.getOwnPropertyDescriptor(Node.prototype, link)?.get
  return (node) => (get ? get.call(node) : node[link])
}

export const parentOf = getter('parentNode')
export const firstChildOf = getter('firstChild')
export const nextOf = getter('nextSibling')
export const previousOf = getter('previousSibling')
