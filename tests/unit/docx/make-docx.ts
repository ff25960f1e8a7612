/** Word documents made by hand: only what a test is about has to be written. */
import { strToU8, zipSync } from 'fflate'

export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

export interface DocxParts {
  /** Inside `w:body`. */
  body: string
  /** Inside `w:styles`, `w:numbering`, `w:footnotes`, `w:endnotes`. */
  styles?: string
  numbering?: string
  footnotes?: string
  endnotes?: string
}

const ROOTS = { styles: 'w:styles', numbering: 'w:numbering', footnotes: 'w:footnotes', endnotes: 'w:endnotes' } as const
type Related = keyof typeof ROOTS

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** The parts of a package by their names, as XML. */
export function docxFiles(parts: DocxParts): Record<string, string> {
  const names = Object.keys(ROOTS).filter((name): name is Related => parts[name as Related] !== undefined)
  const relations = names.map(
    (name, index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/relationships/${name}" Target="${name}.xml"/>`,
  )
  const overrides = ['document', ...names].map(
    (name) => `<Override PartName="/word/${name}.xml" ContentType="${TYPE}.${name === 'document' ? 'document.main' : name}+xml"/>`,
  )
  const files: Record<string, string> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': part('w:document', `<w:body>${parts.body}</w:body>`),
    'word/_rels/document.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relations.join('')}</Relationships>`,
  }
  for (const name of names) files[`word/${name}.xml`] = part(ROOTS[name], parts[name] ?? '')
  return files
}

function part(root: string, inside: string): string {
  const namespaces = [
    `xmlns:w="${W}"`,
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
    'xmlns:v="urn:schemas-microsoft-com:vml"',
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  ]
  return `${HEAD}<${root} ${namespaces.join(' ')}>${inside}</${root}>`
}

export function zipFiles(files: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
}

export function makeDocx(parts: DocxParts): Uint8Array {
  return zipFiles(docxFiles(parts))
}

/** A run with text. */
export function run(text: string, properties = ''): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
}

/** A paragraph: of text, or of runs where the content has elements. */
export function paragraph(content: string, properties = ''): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content.includes('<') || content === '' ? content : run(content)}</w:p>`
}

/** Properties of a numbered paragraph. */
export function listed(list: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`
}

export interface LevelParts {
  format: string
  text: string
  start?: number
  /** More elements of the level. */
  more?: string
}

export function level(index: number, { format, text, start = 1, more = '' }: LevelParts): string {
  return `<w:lvl w:ilvl="${index}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
}

/** One abstract list with its levels. */
export function abstractList(id: number, levels: readonly LevelParts[]): string {
  return `<w:abstractNum w:abstractNumId="${id}">${levels.map((one, index) => level(index, one)).join('')}</w:abstractNum>`
}

export function list(id: number, abstractId: number, overrides = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstractId}"/>${overrides}</w:num>`
}
