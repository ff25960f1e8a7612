/** Text without labels against another reader, over generated documents of two kinds: by hand and by a writing library. */
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import {
  AlignmentType,
  DeletedTextRun,
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  InsertedTextRun,
  LevelFormat,
  Packer,
  Paragraph,
  type ParagraphChild,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import fc from 'fast-check'
import { extractRawText } from 'mammoth'
import { expect, test } from 'vitest'
import type { DocxBlock } from '@/lib/docx/model'
import { readDocx } from '@/lib/docx/read-docx'
import { makeDocx, paragraph, run } from './make-docx'

/** White space tells the readers apart: breaks, tabs between cells, blank lines. */
const squeeze = (text: string) => text.replace(/\s/g, '').replace(/\u2011/g, '-')

async function expectSameText(bytes: Uint8Array, notes: string): Promise<void> {
  const { value } = await extractRawText({ buffer: Buffer.from(bytes) })
  const ours = readDocx(bytes).blocks.map(({ text }) => text)
  expect(squeeze(ours.join('\n'))).toBe(squeeze(value + notes))
}

const word = fc.stringMatching(/^[\u4e00-\u9fff0-9％（）、，。:;“”&<>"' a-z]{1,12}$/)
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
// Simple fields, hidden text and moved text are left out: the other reader does not know them.
const inline = fc.letrec<{ one: string }>((tie) => ({
  one: fc.oneof(
    { maxDepth: 3 },
    word.map((text) => run(escaped(text))),
    word.map((text) => `<w:del w:id="1"><w:r><w:delText>${escaped(text)}</w:delText></w:r></w:del>`),
    fc.constantFrom('<w:r><w:tab/></w:r>', '<w:r><w:br/></w:r>', '<w:r><w:noBreakHyphen/></w:r>', '<w:bookmarkStart w:id="1" w:name="b"/>'),
    fc
      .tuple(word, word)
      .map(
        ([code, result]) =>
          `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${escaped(code)}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(escaped(result))}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      ),
    fc
      .tuple(fc.constantFrom('w:ins', 'w:smartTag', 'w:hyperlink'), tie('one'))
      .map(([name, inside]) => `<${name} w:id="1">${inside}</${name}>`),
    tie('one').map((inside) => `<w:sdt><w:sdtPr/><w:sdtContent>${inside}</w:sdtContent></w:sdt>`),
  ),
})).one
const paragraphs = fc.array(inline, { maxLength: 5 }).map((runs) => paragraph(runs.join('')))
const block = fc.letrec<{ one: string }>((tie) => ({
  one: fc.oneof(
    { maxDepth: 2 },
    paragraphs,
    fc
      .array(fc.array(fc.array(tie('one'), { maxLength: 2 }), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
      .map(
        (rows) =>
          `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((blocks) => `<w:tc>${blocks.join('')}<w:p/></w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`,
      ),
    tie('one').map((inside) => `<w:sdt><w:sdtPr/><w:sdtContent>${inside}</w:sdtContent></w:sdt>`),
  ),
})).one

test('documents made by hand', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 6 }), (blocks) =>
      expectSameText(makeDocx({ body: `${blocks.join('')}${paragraph('完')}` }), ''),
    ),
    { numRuns: 300, seed: 20_241_125 },
  )
})

const textRun: fc.Arbitrary<ParagraphChild> = fc.oneof(
  word.map((text) => new TextRun(text)),
  word.map((text) => new TextRun({ text, bold: true, break: 1 })),
  word.map((text) => new TextRun({ children: [text, new Tab(), text] })),
  word.map((text) => new InsertedTextRun({ text, id: 1, author: '甲', date: '2024-01-01T00:00:00Z' })),
  word.map((text) => new DeletedTextRun({ text, id: 2, author: '甲', date: '2024-01-01T00:00:00Z' })),
  word.map((text) => new ExternalHyperlink({ link: 'https://example.org', children: [new TextRun(text)] })),
)
const libraryParagraph = fc
  .record({
    children: fc.array(textRun, { maxLength: 4 }),
    heading: fc.constantFrom(undefined, HeadingLevel.HEADING_1, HeadingLevel.HEADING_3),
    numbering: fc.constantFrom(undefined, { reference: 'official', level: 0 }, { reference: 'official', level: 1 }),
  })
  .map((options) => new Paragraph(options))
const libraryTable = fc
  .array(fc.array(fc.array(libraryParagraph, { minLength: 1, maxLength: 2 }), { minLength: 2, maxLength: 3 }), {
    minLength: 1,
    maxLength: 3,
  })
  .map((rows) => new Table({ rows: rows.map((cells) => new TableRow({ children: cells.map((children) => new TableCell({ children })) })) }))

const OFFICIAL = {
  reference: 'official',
  levels: [
    { level: 0, format: LevelFormat.CHINESE_COUNTING, text: '%1、', alignment: AlignmentType.START },
    { level: 1, format: LevelFormat.CHINESE_COUNTING, text: '（%2）', alignment: AlignmentType.START },
  ],
}

test('documents of a writing library', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof({ weight: 4, arbitrary: libraryParagraph }, { weight: 1, arbitrary: libraryTable }), { maxLength: 8 }),
      async (children) => {
        const footnotes = { 1: { children: [new Paragraph('口径为年末数')] } }
        const end = new Paragraph({ children: [new TextRun('完'), new FootnoteReferenceRun(1)] })
        const document = new Document({ numbering: { config: [OFFICIAL] }, footnotes, sections: [{ children: [...children, end] }] })
        await expectSameText(await Packer.toBuffer(document), '口径为年末数')
      },
    ),
    { numRuns: 60, seed: 20_241_125 },
  )
})

test('numbering of a writing library has its labels', async () => {
  const item = (text: string, level: number) => new Paragraph({ text, numbering: { reference: 'official', level } })
  const children = [
    item('甲', 0),
    item('乙', 1),
    item('丙', 1),
    item('丁', 0),
    new Paragraph({ text: '戊', heading: HeadingLevel.HEADING_2 }),
  ]
  const bytes = await Packer.toBuffer(new Document({ numbering: { config: [OFFICIAL] }, sections: [{ children }] }))
  const shown = ({ kind, label = '', text, level }: DocxBlock) => `${kind} ${level} ${label}${text}`
  expect(readDocx(bytes).blocks.map(shown)).toEqual([
    'paragraph 1 一、甲',
    'paragraph 2 （一）乙',
    'paragraph 2 （二）丙',
    'paragraph 1 二、丁',
    'heading 2 戊',
  ])
})

const REAL = dirname(createRequire(import.meta.url).resolve('mammoth/package.json'))

test('files that Word and others have saved', async () => {
  const folder = join(REAL, 'test/test-data')
  const files = readdirSync(folder).filter((file) => file.endsWith('.docx'))
  expect(files.length).toBeGreaterThan(10)
  for (const file of files) {
    const bytes = readFileSync(join(folder, file))
    const { value } = await extractRawText({ buffer: bytes })
    if (value.trim() !== '') expect(squeeze(textWithoutNotes(bytes)), file).toBe(squeeze(value))
  }
})

/** The other reader keeps notes apart: they are the last blocks, as many as there are references in these files. */
function textWithoutNotes(bytes: Uint8Array): string {
  const { blocks, notes } = readDocx(bytes)
  const count = notes.find(({ kind }) => kind === 'footnotes')?.count ?? 0
  return blocks
    .slice(0, blocks.length - count)
    .map(({ text }) => text)
    .join('\n')
}
