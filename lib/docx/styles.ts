/** Styles as far as they decide what a paragraph is: its name, its level, its numbering, whether it is hidden. */
import { child, numberOf, switchOf, valOf, type XmlElement } from './xml-tree'

interface Style {
  name: string
  basedOn: string | null
  outlineLevel: number | undefined
  listId: string | undefined
  listLevel: number | undefined
  vanish: boolean | undefined
}

/** A style with all that it inherits. */
export interface ResolvedStyle {
  /** Its own id first, then those that it is based on. */
  chain: readonly string[]
  /** In lower case: `heading 1`, `标题 1`, `toc 2`, `title`. */
  names: readonly string[]
  /** 0–9; 9 is body text. */
  outlineLevel: number | undefined
  listId: string | undefined
  listLevel: number | undefined
  vanish: boolean
}

/** Longer chains of styles are a circle. */
const LONGEST_CHAIN = 20
const NONE: ResolvedStyle = {
  chain: [],
  names: [],
  outlineLevel: undefined,
  listId: undefined,
  listLevel: undefined,
  vanish: false,
}

export class Styles {
  private readonly styles = new Map<string, Style>()
  private readonly resolved = new Map<string, ResolvedStyle>()
  private defaultParagraph: string | null = null

  constructor(root: XmlElement | null) {
    for (const element of root?.children ?? []) {
      if (element.name !== 'w:style') continue
      const id = element.attributes['w:styleId'] ?? ''
      this.styles.set(id, readStyle(element))
      const isDefault = /^(?:1|true|on)$/.test(element.attributes['w:default'] ?? '')
      if (isDefault && element.attributes['w:type'] === 'paragraph') this.defaultParagraph ??= id
    }
  }

  /** The style of a paragraph; the default one where it names none or an unknown one. */
  paragraph(id: string | undefined): ResolvedStyle {
    const known = id !== undefined && this.styles.has(id) ? id : this.defaultParagraph
    return known === null ? NONE : this.resolve(known)
  }

  /** True where a character style hides its text. */
  hides(id: string | undefined): boolean {
    return id !== undefined && this.styles.has(id) && this.resolve(id).vanish
  }

  /** The list that a numbering style uses. */
  listOf(id: string): string | null {
    return this.styles.has(id) ? (this.resolve(id).listId ?? null) : null
  }

  private resolve(id: string): ResolvedStyle {
    const known = this.resolved.get(id)
    if (known) return known
    const chain: string[] = []
    const styles: Style[] = []
    for (let next: string | null = id; next !== null && chain.length < LONGEST_CHAIN && !chain.includes(next); ) {
      const style = this.styles.get(next)
      if (!style) break
      chain.push(next)
      styles.push(style)
      next = style.basedOn
    }
    const nearest = <Key extends keyof Style>(key: Key) => styles.find((style) => style[key] !== undefined)?.[key]
    const resolved = {
      chain,
      names: styles.map(({ name }) => name),
      outlineLevel: nearest('outlineLevel'),
      listId: nearest('listId'),
      listLevel: nearest('listLevel'),
      vanish: nearest('vanish') ?? false,
    }
    this.resolved.set(id, resolved)
    return resolved
  }
}

function readStyle(element: XmlElement): Style {
  const properties = child(element, 'w:pPr')
  const list = child(properties, 'w:numPr')
  return {
    name: (valOf(element, 'w:name') ?? '').trim().toLowerCase(),
    basedOn: valOf(element, 'w:basedOn') ?? null,
    outlineLevel: numberOf(properties, 'w:outlineLvl'),
    listId: valOf(list, 'w:numId'),
    listLevel: numberOf(list, 'w:ilvl'),
    vanish: switchOf(child(element, 'w:rPr'), 'w:vanish'),
  }
}
