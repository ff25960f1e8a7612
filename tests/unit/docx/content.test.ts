import { describe, expect, test } from 'vitest'
import { readDocx } from '@/lib/docx/read-docx'
import { docxFiles, listed, makeDocx, paragraph, run, W, zipFiles } from './make-docx'

const read = (body: string, more = {}) => readDocx(makeDocx({ body, ...more }))
const texts = (body: string, more = {}) => read(body, more).blocks.map(({ text }) => text)
const noted = (body: string, more = {}) => Object.fromEntries(read(body, more).notes.map(({ kind, count }) => [kind, count]))
const inRun = (content: string) => `<w:r>${content}</w:r>`
const deleted = (text: string) => `<w:del w:id="1">${inRun(`<w:delText>${text}</w:delText>`)}</w:del>`
const fieldMark = (type: string) => inRun(`<w:fldChar w:fldCharType="${type}"/>`)
const instruction = (text: string) => inRun(`<w:instrText>${text}</w:instrText>`)

describe('text of a paragraph', () => {
  test.each([
    ['runs join without a gap', run('全县常住') + run('人口'), '全县常住人口'],
    ['a tab and breaks', inRun('<w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:cr/><w:t>丁</w:t>'), '甲\t乙\n丙\n丁'],
    ['tab stops of the paragraph are none', `<w:pPr><w:tabs><w:tab w:pos="1"/></w:tabs></w:pPr>${run('甲')}`, '甲'],
    ['breaks at the ends', inRun('<w:br w:type="page"/><w:t>甲</w:t><w:br/>'), '甲'],
    ['hyphens', inRun('<w:t>1</w:t><w:noBreakHyphen/><w:t>6月</w:t><w:softHyphen/><w:t>份</w:t>'), '1-6月\u00AD份'],
    [
      'symbols',
      inRun(
        '<w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:font="Symbol" w:char="F0B1"/><w:sym w:font="宋体" w:char="25CB"/><w:sym w:font="Webdings" w:char="F031"/>',
      ),
      '✓±○□',
    ],
    ['entities', run('A&amp;B&lt;&#20013;&#x56FD;&quot;'), 'A&B<中国"'],
    ['character data', inRun('<w:t><![CDATA[甲<乙]]></w:t>'), '甲<乙'],
    ['a hyperlink', `<w:hyperlink>${run('链接')}</w:hyperlink>`, '链接'],
    [
      'smart tags and content controls',
      `<w:smartTag>${run('甲')}</w:smartTag><w:sdt><w:sdtPr/><w:sdtContent>${run('乙')}</w:sdtContent></w:sdt>`,
      '甲乙',
    ],
    ['ruby', inRun(`<w:ruby><w:rt>${run('hé')}</w:rt><w:rubyBase>${run('核')}</w:rubyBase></w:ruby>`), '核'],
    [
      'raised digits',
      run('10') + run('4', '<w:vertAlign w:val="superscript"/>') + run('吨12km') + run('2', '<w:vertAlign w:val="superscript"/>'),
      '10⁴吨12km²',
    ],
    [
      'lowered digits and other raised text',
      run('PM') + run('2.5', '<w:vertAlign w:val="subscript"/>') + run('注', '<w:vertAlign w:val="superscript"/>'),
      'PM2.5注',
    ],
    ['white space only where it is kept', inRun('<w:t> 甲 </w:t>') + run(' 乙 '), '甲 乙 '],
    ['a line break in the file', inRun('<w:t xml:space="preserve">甲\n乙</w:t>'), '甲 乙'],
    ['comments and instructions of XML', `<!-- <w:t>x</w:t> --><?x y?>${run('甲')}`, '甲'],
  ])('%s', (_name, content, expected) => {
    expect(texts(`<w:p>${content}</w:p>`)).toEqual([expected])
  })

  test.each([
    ['a simple field', `<w:fldSimple w:instr="DATE">${run('2024年')}</w:fldSimple>`, '2024年'],
    [
      'result in, instruction out',
      fieldMark('begin') + instruction(' PAGE ') + run('藏') + fieldMark('separate') + run('3') + fieldMark('end') + run('页'),
      '3页',
    ],
    [
      'one inside the instruction of another',
      fieldMark('begin') +
        instruction('IF ') +
        fieldMark('begin') +
        instruction('X') +
        fieldMark('separate') +
        run('内') +
        fieldMark('end') +
        fieldMark('separate') +
        run('外') +
        fieldMark('end'),
      '外',
    ],
    ['one without a result', `${fieldMark('begin')}${instruction('TC "x"')}${fieldMark('end')}${run('后')}`, '后'],
    ['a number in a circle', `${fieldMark('begin')}${instruction(' EQ \\o\\ac(○,12) ')}${fieldMark('end')}${run('抓落实')}`, '⑫抓落实'],
  ])('fields: %s', (_name, content, expected) => {
    expect(texts(`<w:p>${content}</w:p>`)).toEqual([expected])
  })

  test('an instruction that never ends does not swallow what follows', () => {
    expect(texts(`<w:p>${fieldMark('begin')}${instruction('X')}</w:p>${paragraph('正文')}`)).toEqual(['', '正文'])
  })
})

describe('revisions, comments, hidden text', () => {
  test('insertions and new places are text, deletions and old places are not', () => {
    const body = paragraph(
      `${run('共')}${deleted('五')}<w:ins w:id="2">${run('六')}</w:ins><w:moveFrom w:id="3">${run('旧')}</w:moveFrom><w:moveTo w:id="4">${run('新')}</w:moveTo>`,
    )
    expect(texts(body)).toEqual(['共六新'])
    expect(noted(body)).toEqual({ deletions: 2 })
  })

  test('a paragraph whose end is deleted goes on in the next one, which says what it is', () => {
    const first = `<w:p><w:pPr><w:outlineLvl w:val="0"/><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run('前半，')}</w:p>`
    expect(read(first + paragraph('后半。')).blocks).toEqual([{ kind: 'paragraph', text: '前半，后半。' }])
    expect(texts(first)).toEqual(['前半，'])
  })

  test('properties as they were before a revision do not count', () => {
    const body = `<w:p><w:pPr><w:pPrChange w:id="1"><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:pPrChange></w:pPr>${run('正文')}</w:p>`
    expect(read(body).blocks[0]?.kind).toBe('paragraph')
  })

  test('comments', () => {
    const body = `<w:p><w:commentRangeStart w:id="0"/>${run('甲')}<w:commentRangeEnd w:id="0"/>${inRun('<w:commentReference w:id="0"/>')}</w:p>`
    expect(texts(body)).toEqual(['甲'])
    expect(noted(body)).toEqual({ comments: 1 })
  })

  test('hidden by its own formatting or by one style, shown by formatting or by two styles', () => {
    const styles =
      '<w:style w:type="character" w:styleId="C"><w:name w:val="C"/><w:rPr><w:vanish/></w:rPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="P"><w:name w:val="P"/><w:rPr><w:vanish/></w:rPr></w:style>'
    const character = '<w:rStyle w:val="C"/>'
    const body =
      paragraph(run('甲') + run('藏', '<w:vanish/>') + run('藏', character) + run('乙', `${character}<w:vanish w:val="0"/>`)) +
      paragraph(run('丙', character) + run('藏'), '<w:pStyle w:val="P"/><w:rPr><w:vanish w:val="0"/></w:rPr>')
    expect(texts(body, { styles })).toEqual(['甲乙', '丙'])
    expect(noted(body, { styles })).toEqual({ hidden: 3 })
  })

  test('a hidden end lets the heading run on in its line', () => {
    const body = `<w:p><w:pPr><w:outlineLvl w:val="1"/><w:rPr><w:vanish/><w:specVanish/></w:rPr></w:pPr>${run('小标题。')}</w:p>${paragraph('正文。')}`
    expect(read(body).blocks).toEqual([{ kind: 'heading', level: 2, text: '小标题。正文。' }])
  })
})

describe('kinds of paragraphs', () => {
  const style = (id: string, name: string, more = '') =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`
  const styles =
    style('Title', 'Title') +
    style('1', 'heading 1') +
    style('H2', '标题 2') +
    style('Own', '小标题', '<w:basedOn w:val="H2"/>') +
    style('Level', '正文标题', '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>') +
    style('Body', '不入目录', '<w:basedOn w:val="1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr>') +
    style('TOC1', 'toc 1')
  const styled = (id: string, text = '文字') => paragraph(text, `<w:pStyle w:val="${id}"/>`)

  test('headings by the name of a style, by one it is based on, by outline level', () => {
    const body =
      styled('1') + styled('H2') + styled('Own') + styled('Level') + styled('Body') + paragraph('文字', '<w:outlineLvl w:val="8"/>')
    expect(read(body, { styles }).blocks.map(({ kind, level }) => [kind, level])).toEqual([
      ['heading', 1],
      ['heading', 2],
      ['heading', 2],
      ['heading', 3],
      ['paragraph', undefined],
      ['heading', 6],
    ])
  })

  test('a title is one only at the top', () => {
    expect(read(paragraph('') + styled('Title') + styled('Title'), { styles }).blocks.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'title',
      'heading',
    ])
  })

  test('a long paragraph is text, whatever its style', () => {
    expect(read(styled('1', '字'.repeat(101)), { styles }).blocks[0]?.kind).toBe('paragraph')
  })

  test('the table of contents is left out, by style, as a field and as a part of its own', () => {
    const field = `<w:p>${fieldMark('begin')}${instruction('TOC \\o "1-3"')}${fieldMark('separate')}${run('一、情况')}${inRun('<w:tab/><w:t>1</w:t>')}</w:p><w:p>${run('二、打算\t12')}${fieldMark('end')}</w:p>`
    const gallery = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${paragraph('目录')}</w:sdtContent></w:sdt>`
    const body = styled('TOC1', '一、情况\t1') + field + gallery + paragraph('一、情况')
    expect(texts(body, { styles })).toEqual(['一、情况'])
    expect(noted(body, { styles })).toEqual({ contents: 4 })
  })

  test('a table of contents that never ends does not swallow the text', () => {
    const open = `<w:p>${fieldMark('begin')}${instruction('TOC')}${fieldMark('separate')}${run('一、情况…1')}</w:p>`
    expect(texts(open + paragraph('正文共五项。'))).toEqual(['正文共五项。'])
  })
})

describe('tables', () => {
  const cell = (content: string, properties = '') =>
    `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${content.startsWith('<') ? content : paragraph(content)}</w:tc>`
  const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`
  const table = (...rows: string[]) => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`

  test('each row is a block with its cells', () => {
    const [block] = read(table(row(cell('指标'), cell('2024年')))).blocks
    expect(block).toEqual({
      kind: 'table-row',
      text: '指标\t2024年',
      cells: [
        { start: 0, end: 2 },
        { start: 3, end: 8 },
      ],
    })
  })

  test('merged cells speak where they begin, and keep the columns in their places', () => {
    const body = table(
      row(cell('乡镇', '<w:vMerge w:val="restart"/>'), cell('产量', '<w:gridSpan w:val="2"/>'), cell('备注')),
      row(cell('藏', '<w:vMerge/>'), cell('甲'), cell('乙'), cell('丙')),
    )
    expect(texts(body)).toEqual(['乡镇\t产量\t\t备注', '\t甲\t乙\t丙'])
  })

  test('columns left free at the start of a row', () => {
    expect(texts(table(`<w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr>${cell('甲')}${cell('乙')}</w:tr>`))).toEqual(['\t\t甲\t乙'])
  })

  test('paragraphs of a cell are its lines, tabs in it are blanks, a table in it is part of it', () => {
    const inner = table(row(cell('内1'), cell('内2')))
    expect(texts(table(row(cell(paragraph('甲') + paragraph('乙')), cell(paragraph('x\ty')), cell(inner + paragraph('')))))).toEqual([
      '甲\n乙\tx y\t内1 内2',
    ])
  })

  test('a row of one cell is layout: its paragraphs and tables are those of the text', () => {
    const framed = table(row(cell(paragraph('第一段') + table(row(cell('a'), cell('b'))) + paragraph('第二段'))))
    expect(read(framed).blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['paragraph', '第一段'],
      ['table-row', 'a\tb'],
      ['paragraph', '第二段'],
    ])
  })

  test('rows and cells deleted as revisions', () => {
    const body = table(
      `<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${cell('删')}${cell('删')}</w:tr>`,
      row(cell('留'), cell('删', '<w:cellDel w:id="2"/>'), cell('留')),
    )
    expect(texts(body)).toEqual(['留\t\t留'])
  })

  test('rows and cells inside content controls', () => {
    const control = (content: string) => `<w:sdt><w:sdtPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`
    expect(texts(control(table(control(row(cell('甲'), control(cell('乙')))))))).toEqual(['甲\t乙'])
  })
})

describe('what lies beside the text', () => {
  test('notes follow the text in the order of their references, each once', () => {
    const reference = (kind: string, id: number) => inRun(`<w:${kind}Reference w:id="${id}"/>`)
    const note = (kind: string, id: number, text: string) =>
      `<w:${kind} w:id="${id}">${paragraph(inRun(`<w:${kind}Ref/>`) + run(text))}</w:${kind}>`
    const body =
      paragraph(`${run('甲')}${reference('endnote', 2)}${run('乙')}${reference('footnote', 3)}${reference('footnote', 2)}`) +
      paragraph('丙')
    const footnotes = note('footnote', 0, '分隔线') + note('footnote', 2, '脚注二') + note('footnote', 3, '脚注三')
    expect(texts(body, { footnotes, endnotes: note('endnote', 2, '尾注') })).toEqual(['甲乙', '丙', '脚注三', '脚注二', '尾注'])
    expect(noted(body, { footnotes })).toEqual({ footnotes: 3 })
  })

  test('a text box follows its paragraph, once though it is written twice', () => {
    const box = `<w:txbxContent>${paragraph('框内')}</w:txbxContent>`
    const shape = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`
    const body = paragraph(`${run('甲')}${inRun(shape)}${run('乙')}`) + paragraph('丙')
    expect(texts(body)).toEqual(['甲乙', '框内', '丙'])
    expect(texts(paragraph(inRun(`<w:pict><v:textbox>${box}</v:textbox></w:pict>`)))).toEqual(['', '框内'])
  })

  test('pictures, objects, formulas, headers are told', () => {
    const body =
      paragraph(`${run('甲')}${inRun('<w:drawing/>')}${inRun('<w:object/>')}<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>`) +
      '<w:sectPr><w:headerReference/><w:footerReference/></w:sectPr>'
    expect(texts(body)).toEqual(['甲'])
    expect(noted(body)).toEqual({ pictures: 1, objects: 1, formulas: 1, headers: 2 })
  })
})

describe('ways to write the same document', () => {
  const body = paragraph('甲') + paragraph('乙', listed(1))

  test('strict namespaces', () => {
    const files = Object.entries(docxFiles({ body })).map(([name, text]) => [
      name,
      text
        .replaceAll(W, 'http://purl.oclc.org/ooxml/wordprocessingml/main')
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        ),
    ])
    expect(readDocx(zipFiles(Object.fromEntries(files))).blocks.map(({ text }) => text)).toEqual(['甲', '乙'])
  })

  test('other prefixes, or none', () => {
    const files = docxFiles({ body })
    const document = `<document xmlns="${W}" xmlns:x="${W}"><body><p><r><t>甲</t></r></p><x:p x:rsid="1"><x:r><x:t>乙</x:t></x:r></x:p></body></document>`
    expect(readDocx(zipFiles({ ...files, 'word/document.xml': document })).blocks.map(({ text }) => text)).toEqual(['甲', '乙'])
  })

  test('another name of the main part, and targets from the root', () => {
    const files = docxFiles({ body: paragraph('甲') })
    const moved = {
      '[Content_Types].xml': files['[Content_Types].xml']?.replace('/word/document.xml', '/text/Main.xml') ?? '',
      '_rels/.rels': files['_rels/.rels']?.replace('word/document.xml', '/text/main.xml') ?? '',
      'text/Main.xml': files['word/document.xml'] ?? '',
    }
    expect(readDocx(zipFiles(moved)).blocks[0]?.text).toBe('甲')
  })
})
