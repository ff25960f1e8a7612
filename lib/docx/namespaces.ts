/** One short prefix per namespace that is read: transitional and strict documents look alike behind it. */
const OFFICE = 'http://schemas.openxmlformats.org'
const STRICT = 'http://purl.oclc.org/ooxml'

const PREFIXES: ReadonlyMap<string, string> = new Map([
  [`${OFFICE}/wordprocessingml/2006/main`, 'w'],
  [`${STRICT}/wordprocessingml/main`, 'w'],
  [`${OFFICE}/officeDocument/2006/math`, 'm'],
  [`${STRICT}/officeDocument/math`, 'm'],
  [`${OFFICE}/officeDocument/2006/relationships`, 'r'],
  [`${STRICT}/officeDocument/relationships`, 'r'],
  [`${OFFICE}/markup-compatibility/2006`, 'mc'],
  [`${OFFICE}/package/2006/relationships`, 'package'],
  [`${OFFICE}/package/2006/content-types`, 'types'],
  ['http://schemas.microsoft.com/office/word/2010/wordml', 'w14'],
])

/** The prefix of a namespace; `other` for all that is not read. */
export function canonicalPrefix(namespace: string): string {
  return PREFIXES.get(namespace) ?? 'other'
}

/** True for the type of a relationship that ends in a name, in either kind of document. */
export function isRelationship(type: string, name: string): boolean {
  return type === `${OFFICE}/officeDocument/2006/relationships/${name}` || type === `${STRICT}/officeDocument/relationships/${name}`
}
