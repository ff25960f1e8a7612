import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { DOCX_LIMITS, DocxError } from '@/lib/docx/model'
import { readDocx } from '@/lib/docx/read-docx'
import { docxFailure } from '@/lib/docx/wording'
import { docxFiles, makeDocx, paragraph, run, zipFiles } from './make-docx'

const files = docxFiles({ body: paragraph('甲') })
const whole = zipFiles(files)
const withMain = (text: string) => zipFiles({ ...files, 'word/document.xml': text })
const withType = (type: string) =>
  zipFiles({ ...files, '[Content_Types].xml': files['[Content_Types].xml']?.replace(/application\/vnd[^"]*main\+xml/, type) ?? '' })

/** Why a file is refused. */
function refusal(bytes: Uint8Array, limits = DOCX_LIMITS): DocxError {
  try {
    readDocx(bytes, limits)
  } catch (error) {
    if (error instanceof DocxError) return error
    throw error
  }
  throw new Error('the file was read')
}

/** A compound file of old Word: its directory lies in sectors of 512 bytes, entries of 128, names in UTF-16. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  for (const [index, character] of [...stream].entries()) bytes[1024 + 128 + 2 * index] = character.charCodeAt(0)
  return bytes
}

/** The bytes with some of them replaced, found by a signature. */
function patched(bytes: Uint8Array, signature: readonly number[], at: number, values: readonly number[]): Uint8Array {
  const copy = bytes.slice()
  for (let index = 0; index + signature.length < copy.length; index++)
    if (signature.every((byte, offset) => copy[index + offset] === byte)) copy.set(values, index + at)
  return copy
}

const ENTRY = [0x50, 0x4b, 1, 2]

test.each<[string, () => Uint8Array, string]>([
  ['nothing', () => new Uint8Array(), 'not-word'],
  ['text', () => strToU8('一是抓好学习。'), 'not-word'],
  ['RTF', () => strToU8('{\\rtf1\\ansi 甲}'), 'rtf'],
  ['a .doc', () => compoundFile('WordDocument'), 'old-word'],
  ['an encrypted .docx', () => compoundFile('EncryptedPackage'), 'encrypted'],
  ['an .xls', () => compoundFile('Workbook'), 'not-word'],
  ['an encrypted entry', () => patched(whole, ENTRY, 8, [1, 0]), 'encrypted'],
  ['half a file', () => whole.subarray(0, whole.length / 2), 'broken'],
  ['a zip that is no package', () => zipSync({ 'a.txt': strToU8('甲') }), 'not-word'],
  ['an .xlsx', () => withType('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'), 'spreadsheet'],
  ['a .pptx', () => withType('application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml'), 'presentation'],
  ['another package', () => withType('application/vnd.ms-visio.drawing.main+xml'), 'not-word'],
  [
    'a package without its text',
    () => zipFiles({ ...files, '_rels/.rels': files['_rels/.rels']?.replace('document.xml', 'gone.xml') ?? '' }),
    'not-word',
  ],
  ['no text', () => makeDocx({ body: paragraph('') }), 'empty'],
  ['another root', () => withMain('<html><body/></html>'), 'not-word'],
  ['no body', () => withMain('<w:document/>'), 'broken'],
  ['an element that is not closed', () => withMain('<w:document><w:body><w:p></w:body></w:document>'), 'broken'],
  ['XML that breaks off', () => withMain('<w:document><w:body><w:p>'), 'broken'],
  ['a tag that breaks off', () => withMain('<w:document><w:body w:x="'), 'broken'],
  ['an unknown entity', () => withMain('<w:document><w:body>&lol;</w:body></w:document>'), 'broken'],
  ['a character that is none', () => withMain('<w:document><w:body>&#0;</w:body></w:document>'), 'broken'],
  ['text behind the root', () => withMain('<w:document><w:body/></w:document>x'), 'broken'],
  [
    'bytes that are no UTF-8',
    () =>
      zipSync({
        ...Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
        'word/document.xml': new Uint8Array([0x3c, 0xff, 0xfe]),
      }),
    'broken',
  ],
  [
    'entities that grow',
    () =>
      withMain(`<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${'<!ENTITY b "&a;&a;">'.repeat(9)}]><w:document><w:body>&b;</w:body></w:document>`),
    'entities',
  ],
  ['an external entity', () => withMain('<!DOCTYPE x SYSTEM "file:///etc/passwd"><w:document/>'), 'entities'],
])('%s', (_name, make, reason) => {
  const error = refusal(make())
  expect(error.reason).toBe(reason)
  expect(docxFailure(error, 'zh')).toMatch(/[\u4e00-\u9fff]{2}/)
})

test('the part that is damaged is named, with a way out', () => {
  const error = refusal(zipFiles({ ...docxFiles({ body: paragraph('甲'), styles: '<w:style>' }) }))
  expect(error.part).toBe('word/styles.xml')
  expect(docxFailure(error, 'zh')).toBe('Word 文档已损坏（word/styles.xml），读不出来。请用 Word 或 WPS 打开，另存一份 .docx 再试')
})

test('a part that says it is small and is not ends at the size it said', () => {
  const bomb = withMain(`<w:document><w:body>${'<w:p/>'.repeat(500_000)}</w:body></w:document>`)
  const small = patched(bomb, ENTRY, 24, [100, 0, 0, 0])
  expect(bomb.length).toBeLessThan(50_000)
  expect(refusal(small).reason).toBe('broken')
})

test('a part that says how large it is is not unpacked', () => {
  const bomb = withMain(`<w:document><w:body>${' '.repeat(33_000_000)}</w:body></w:document>`)
  expect(bomb.length).toBeLessThan(100_000)
  const error = refusal(bomb)
  expect([error.reason, error.part]).toEqual(['too-large', 'word/document.xml'])
})

test('parts are counted together', () => {
  expect(refusal(whole, { ...DOCX_LIMITS, parts: 1_000 }).reason).toBe('too-large')
})

test('a changed byte in what is packed is noticed by the checksum', () => {
  const stored = zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), { level: 0 })
  const place = new TextDecoder('latin1').decode(stored).indexOf('<w:t ')
  const copy = stored.slice()
  copy[place + 28] = (copy[place + 28] ?? 0) ^ 1
  expect(refusal(copy).reason).toBe('broken')
})

test.each<[string, Uint8Array, Partial<typeof DOCX_LIMITS>]>([
  ['a large file', whole, { file: 100 }],
  ['many entries', whole, { entries: 2 }],
  ['many elements', whole, { elements: 3 }],
  ['many paragraphs', makeDocx({ body: paragraph('甲').repeat(20) }), { blocks: 10 }],
  ['much text', makeDocx({ body: paragraph('甲').repeat(20) }), { characters: 10 }],
  [
    'many declarations',
    makeDocx({ body: `<w:p ${Array.from({ length: 200 }, (_, index) => `xmlns:a${index}="x"`).join(' ')}>${run('甲')}</w:p>` }),
    {},
  ],
  ['one endless text', makeDocx({ body: paragraph('&amp;'.repeat(50)) }), { characters: 100 }],
  ['deep nesting', makeDocx({ body: '<w:sdt><w:sdtContent>'.repeat(150) + paragraph('甲') + '</w:sdtContent></w:sdt>'.repeat(150) }), {}],
])('limits: %s', (_name, bytes, limits) => {
  expect(refusal(bytes, { ...DOCX_LIMITS, ...limits }).reason).toMatch(/^too-/)
})

test.each<[string, string]>([
  ['line breaks before a word', `<w:p><w:r>${'<w:br/>'.repeat(200_000)}<w:t>甲</w:t></w:r></w:p>`],
  ['blanks before a word', `<w:p><w:r><w:t>${' '.repeat(400_000)}甲</w:t></w:r></w:p>`],
  ['an endless attribute', `<w:p ${'a'.repeat(1_000_000)}="x">${run('甲')}</w:p>`],
  [
    'a choice of very many',
    `<mc:AlternateContent><mc:Choice Requires="x">${'<w:bookmarkEnd/>'.repeat(300_000)}</mc:Choice></mc:AlternateContent>${paragraph('甲')}`,
  ],
  ['a frame around very many', `<w:tbl><w:tr><w:tc>${'<w:p/>'.repeat(90_000)}</w:tc></w:tr></w:tbl>${paragraph('甲')}`],
])('%s is read, in the time that it takes to look at it once', (_name, body) => {
  expect(readDocx(makeDocx({ body })).blocks.some(({ text }) => text.trim() === '甲')).toBe(true)
})

test.each(['<w:p a>', '<w:p a=>', '<w:p a=b>', '<w:p ="b">', '<w:p a="b>', '<w:p a="b" c>'])('attributes that are none: %s', (tag) => {
  expect(refusal(makeDocx({ body: `${tag}${run('甲')}</w:p>` })).reason).toBe('broken')
})
