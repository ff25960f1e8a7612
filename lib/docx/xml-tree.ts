/** Small trees of elements, built one at a time: a paragraph, a table, a style. */
import { DocxError } from './model'
import type { XmlReader } from './xml-reader'

export interface XmlElement {
  name: string
  attributes: Readonly<Record<string, string>>
  children: readonly XmlElement[]
  /** Its own character data; only leaves of Word's documents have any. */
  text: string
}

const NO_CHILDREN: readonly XmlElement[] = Object.freeze([])

/** Builds the element that the reader has just opened, up to its end. Alternatives are resolved to the branch that Word shows. */
export function readElement(reader: XmlReader): XmlElement {
  const { name } = reader
  const attributes = reader.attributes()
  let children: XmlElement[] | null = null
  let text = ''
  for (let event = reader.next(); event !== 'close'; event = reader.next()) {
    if (event === 'text') text += reader.text
    else if (event === 'open') {
      children ??= []
      const child = readElement(reader)
      if (child.name === 'mc:AlternateContent') append(children, chosenBranch(child))
      else children.push(child)
    }
  }
  return { name, attributes, children: children ?? NO_CHILDREN, text }
}

/** Not `push(...more)`: a hundred thousand arguments overflow the stack. */
export function append<T>(list: T[], more: readonly T[]): void {
  for (const one of more) list.push(one)
}

/** The first choice: Word understands the newest of what it writes. Both branches hold the same text. */
function chosenBranch({ children }: XmlElement): readonly XmlElement[] {
  const branch = children.find(({ name }) => name === 'mc:Choice') ?? children.find(({ name }) => name === 'mc:Fallback')
  return branch?.children ?? NO_CHILDREN
}

/** The root of a part as a tree; throws DocxError where the part has none. */
export function readRoot(reader: XmlReader, part: string): XmlElement {
  for (let event = reader.next(); event !== 'end'; event = reader.next())
    if (event === 'open') {
      const root = readElement(reader)
      while (reader.next() !== 'end'); // damage behind the root is damage
      return root
    }
  throw new DocxError('broken', part)
}

/** The first child of a name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((one) => one.name === name)
}

/** `w:val` of the first child of a name. */
export function valOf(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.attributes['w:val']
}

/** A whole number of a child's `w:val`; undefined where there is none. */
export function numberOf(element: XmlElement | undefined, name: string): number | undefined {
  const value = valOf(element, name)
  return value !== undefined && /^-?\d{1,9}$/.test(value) ? Number(value) : undefined
}

/** On or off; undefined where the child is not there. */
export function switchOf(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = child(element, name)
  return found && !/^(?:0|false|off)$/.test(found.attributes['w:val'] ?? '')
}
