/**
 * XML as Word writes it, one event after another over a string. No document type is accepted, so there is nothing to
 * expand; nesting and the number of elements are bounded. Names come with one prefix per namespace, whatever the file uses.
 */
import { DocxError, type DocxFailure, type DocxLimits } from './model'
import { canonicalPrefix } from './namespaces'

export type XmlEvent = 'open' | 'close' | 'text' | 'end'

const GREATER = 62
const SLASH = 47
const QUOTE = 34
const APOSTROPHE = 39
const EQUALS = 61
/** Word declares some forty; each element that declares one carries all of them. */
const MOST_PREFIXES = 100
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

type Prefixes = ReadonlyMap<string, string>

export class XmlReader {
  /** Of the element that was opened or closed: `w:p`. */
  name = ''
  /** Of the event `text`, entities resolved. */
  text = ''
  private at = 0
  private elements = 0
  private attributeSource = ''
  private isSelfClosing = false
  /** The names as written of the open elements, and the prefixes in force inside each. */
  private readonly open: { raw: string; name: string; prefixes: Prefixes }[] = []
  private prefixes: Prefixes = new Map()

  constructor(
    private readonly source: string,
    private readonly part: string,
    private readonly limits: Pick<DocxLimits, 'elements' | 'depth' | 'characters'>,
  ) {}

  /** The next event; throws DocxError where the text is no XML or beyond the limits. */
  next(): XmlEvent {
    if (this.isSelfClosing) return this.close(this.open.at(-1)?.raw ?? '')
    const { source } = this
    while (this.at < source.length) {
      if (source.charCodeAt(this.at) !== 60) return this.readText(this.nextTag())
      if (source.startsWith('<![CDATA[', this.at)) return this.readCharacterData()
      if (source.startsWith('<!--', this.at)) this.skipPast('-->', 4)
      else if (source.startsWith('<?', this.at)) this.skipPast('?>', 2)
      else if (source.startsWith('<!', this.at)) this.fail('entities')
      else return this.readTag()
    }
    if (this.open.length > 0) this.fail('broken')
    return 'end'
  }

  /** The attributes of the element just opened, by prefixed name. */
  attributes(): Readonly<Record<string, string>> {
    if (this.attributeSource === '') return NO_ATTRIBUTES
    const found: Record<string, string> = Object.create(null)
    for (const { raw, value } of this.readAttributes()) {
      if (raw === 'xmlns' || raw.startsWith('xmlns:')) continue
      found[raw.includes(':') ? this.canonical(raw, this.prefixes) : raw] = this.decode(value)
    }
    return found
  }

  /** Names and values as written, one after another; linear in the tag. */
  private *readAttributes(): Generator<{ raw: string; value: string }> {
    const source = this.attributeSource
    let at = skipBlanks(source, 0)
    while (at < source.length) {
      const start = at
      while (at < source.length && source.charCodeAt(at) !== EQUALS && !isBlank(source, at)) at++
      const raw = source.slice(start, at)
      at = skipBlanks(source, at)
      const quote = source.charAt(skipBlanks(source, at + 1))
      if (raw === '' || source.charCodeAt(at) !== EQUALS || (quote !== '"' && quote !== "'")) this.fail('broken')
      const valueStart = skipBlanks(source, at + 1) + 1
      const valueEnd = source.indexOf(quote, valueStart)
      if (valueEnd < 0) this.fail('broken')
      yield { raw, value: source.slice(valueStart, valueEnd) }
      at = skipBlanks(source, valueEnd + 1)
    }
  }

  private nextTag(): number {
    const next = this.source.indexOf('<', this.at)
    return next < 0 ? this.source.length : next
  }

  private readText(end: number): XmlEvent {
    const raw = this.source.slice(this.at, end)
    this.at = end
    if (raw.length > 2 * this.limits.characters) this.fail('too-complex') // before its entities are resolved
    if (this.open.length === 0 && raw.trim() !== '') this.fail('broken')
    this.text = this.decode(raw)
    return 'text'
  }

  private readCharacterData(): XmlEvent {
    const end = this.source.indexOf(']]>', this.at)
    if (end < 0) this.fail('broken')
    this.text = this.source.slice(this.at + 9, end)
    this.at = end + 3
    return 'text'
  }

  private skipPast(mark: string, from: number): void {
    const end = this.source.indexOf(mark, this.at + from)
    if (end < 0) this.fail('broken')
    this.at = end + mark.length
  }

  private readTag(): XmlEvent {
    const end = this.tagEnd()
    const isClosing = this.source.charCodeAt(this.at + 1) === SLASH
    const isSelfClosing = this.source.charCodeAt(end - 1) === SLASH
    const tag = this.source.slice(this.at + (isClosing ? 2 : 1), isSelfClosing ? end - 1 : end)
    this.at = end + 1
    if (isClosing) return this.close(tag.trimEnd())
    const space = tag.search(/\s/)
    const raw = space < 0 ? tag : tag.slice(0, space)
    if (!/^[^\s<>&'"=/]+$/.test(raw)) this.fail('broken')
    this.attributeSource = space < 0 ? '' : tag.slice(space)
    this.isSelfClosing = isSelfClosing
    return this.openElement(raw)
  }

  private openElement(raw: string): XmlEvent {
    if (++this.elements > this.limits.elements || this.open.length >= this.limits.depth) this.fail('too-complex')
    if (this.attributeSource.includes('xmlns')) this.declare()
    this.name = this.canonical(raw, this.prefixes)
    this.open.push({ raw, name: this.name, prefixes: this.prefixes })
    return 'open'
  }

  private declare(): void {
    const prefixes = new Map(this.prefixes)
    for (const { raw, value } of this.readAttributes())
      if (raw === 'xmlns') prefixes.set('', canonicalPrefix(value))
      else if (raw.startsWith('xmlns:')) prefixes.set(raw.slice(6), canonicalPrefix(value))
    if (prefixes.size > MOST_PREFIXES) this.fail('too-complex')
    this.prefixes = prefixes
  }

  private close(raw: string): XmlEvent {
    const closed = this.open.pop()
    if (!closed || closed.raw !== raw) this.fail('broken')
    this.isSelfClosing = false
    this.attributeSource = ''
    this.name = closed.name
    this.prefixes = this.open.at(-1)?.prefixes ?? new Map()
    return 'close'
  }

  /** A prefix that nobody declared stands for itself. */
  private canonical(raw: string, prefixes: Prefixes): string {
    const colon = raw.indexOf(':')
    const prefix = colon < 0 ? '' : raw.slice(0, colon)
    const known = prefixes.get(prefix) ?? prefix
    return known === '' ? raw.slice(colon + 1) : `${known}:${raw.slice(colon + 1)}`
  }

  /** The place of the “>” that ends the tag; one inside a value does not. */
  private tagEnd(): number {
    const { source } = this
    for (let at = this.at + 1; at < source.length; at++) {
      const code = source.charCodeAt(at)
      if (code === GREATER) return at
      if (code !== QUOTE && code !== APOSTROPHE) continue
      at = source.indexOf(code === QUOTE ? '"' : "'", at + 1)
      if (at < 0) break
    }
    return this.fail('broken')
  }

  private decode(raw: string): string {
    return raw.includes('&') ? raw.replace(/&([^;&\s]{0,10};?)/g, (_, entity: string) => this.character(entity)) : raw
  }

  private character(entity: string): string {
    const name = entity.endsWith(';') ? entity.slice(0, -1) : this.fail('broken')
    const known = Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : undefined
    if (known !== undefined) return known
    const number = /^#x([0-9a-f]+)$/i.exec(name)?.[1]
    const code = number ? Number.parseInt(number, 16) : /^#\d+$/.test(name) ? Number(name.slice(1)) : 0
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : this.fail('broken')
  }

  private fail(reason: DocxFailure): never {
    throw new DocxError(reason, this.part)
  }
}

const NO_ATTRIBUTES: Readonly<Record<string, string>> = Object.freeze(Object.create(null))

function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 32 || code === 10 || code === 13 || code === 9
}

function skipBlanks(text: string, from: number): number {
  let at = from
  while (at < text.length && isBlank(text, at)) at++
  return at
}
