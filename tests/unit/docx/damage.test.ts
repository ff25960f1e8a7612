/** Whatever is done to the bytes of a document: it is read, or refused by name. */
import { expect, test } from 'vitest'
import { DocxError } from '@/lib/docx/model'
import { readDocx } from '@/lib/docx/read-docx'
import { abstractList, docxFiles, list, listed, makeDocx, paragraph, run, zipFiles } from './make-docx'

const parts = {
  body:
    paragraph('总体情况', listed(1)) +
    paragraph(
      `${run('常住人口')}<w:del w:id="1"><w:r><w:delText>旧</w:delText></w:r></w:del>${run('5.13万人')}<w:r><w:footnoteReference w:id="2"/></w:r>`,
    ) +
    '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>',
  styles: '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>',
  numbering: abstractList(0, [{ format: 'chineseCounting', text: '%1、' }]) + list(1, 0),
  footnotes: `<w:footnote w:id="2">${paragraph('口径为年末数。')}</w:footnote>`,
}
const whole = makeDocx(parts)
const files = docxFiles(parts)

/** The reason of a refusal, or `read`. Anything else that is thrown fails the test. */
function outcome(bytes: Uint8Array): string {
  try {
    const { blocks } = readDocx(bytes)
    for (const { text, cells } of blocks) for (const { start, end } of cells ?? []) expect(start <= end && end <= text.length).toBe(true)
    return 'read'
  } catch (error) {
    if (error instanceof DocxError) return error.reason
    throw error
  }
}

test('the document itself is read', () => {
  expect(readDocx(whole).blocks.map(({ label = '', text }) => label + text)).toEqual([
    '一、总体情况',
    '常住人口5.13万人',
    '甲\t\t',
    '口径为年末数。',
  ])
})

test('cut off anywhere', () => {
  for (let length = 0; length < whole.length; length += 13) expect(outcome(whole.subarray(0, length))).not.toBe('read')
})

test('bytes changed', () => {
  const outcomes = new Set<string>()
  for (let at = 0; at < whole.length; at += 2)
    for (const flip of [0x01, 0xff]) {
      const copy = whole.slice()
      copy[at] = (copy[at] ?? 0) ^ flip
      outcomes.add(outcome(copy))
    }
  expect([...outcomes]).toContain('broken')
})

test('stretches of XML cut out or doubled', () => {
  const xml = files['word/document.xml'] ?? ''
  for (let at = 0; at < xml.length; at += 5)
    for (const length of [1, 9]) {
      const cut = xml.slice(0, at) + xml.slice(at + length)
      const doubled = xml.slice(0, at + length) + xml.slice(at)
      for (const text of [cut, doubled]) outcome(zipFiles({ ...files, 'word/document.xml': text }))
    }
})

test('parts exchanged or gone', () => {
  const names = Object.keys(files)
  for (const name of names) {
    const { [name]: _gone, ...rest } = files
    outcome(zipFiles(rest))
    for (const other of names) outcome(zipFiles({ ...files, [name]: files[other] ?? '' }))
  }
})

test('numbers that are none', () => {
  for (const value of ['', '-1', '99999999999', '1e9', 'NaN', '__proto__', '%1'])
    for (const name of ['w:numId', 'w:ilvl', 'w:gridSpan', 'w:abstractNumId'])
      outcome(
        makeDocx({
          ...parts,
          body: parts.body.replace(new RegExp(`<${name} w:val="\\d"`), `<${name} w:val="${value}"`),
          numbering: parts.numbering.replace(new RegExp(`<${name} w:val="\\d"`), `<${name} w:val="${value}"`),
        }),
      )
})
