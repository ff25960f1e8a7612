import { expect, test } from 'vitest'
import { readDocx } from '@/lib/docx/read-docx'
import { abstractList, type DocxParts, level, list, listed, makeDocx, paragraph } from './make-docx'

const labels = (parts: DocxParts) => readDocx(makeDocx(parts)).blocks.map(({ label }) => label ?? '')
const OFFICIAL = abstractList(0, [
  { format: 'chineseCounting', text: '%1、' },
  { format: 'chineseCounting', text: '（%2）' },
  { format: 'decimal', text: '%3.' },
  { format: 'decimal', text: '(%4)' },
  { format: 'decimalEnclosedCircle', text: '%5' },
])
const items = (numbers: readonly (readonly [list: number, level: number])[]) =>
  numbers.map(([id, at]) => paragraph('内容', listed(id, at))).join('')

test('levels count by themselves and begin anew under each higher one', () => {
  const body = items([
    [1, 0],
    [1, 1],
    [1, 1],
    [1, 2],
    [1, 2],
    [1, 3],
    [1, 4],
    [1, 1],
    [1, 2],
    [1, 0],
    [1, 1],
  ])
  expect(labels({ body, numbering: OFFICIAL + list(1, 0) })).toEqual([
    '一、',
    '（一）',
    '（二）',
    '1.',
    '2.',
    '(1)',
    '①',
    '（三）',
    '1.',
    '二、',
    '（一）',
  ])
})

test('text between two items does not interrupt the list', () => {
  const body = items([[1, 0]]) + paragraph('正文。') + paragraph('') + items([[1, 0]])
  expect(labels({ body, numbering: OFFICIAL + list(1, 0) })).toEqual(['一、', '', '', '二、'])
})

test('two lists of one definition count on together; one with a start of its own begins anew, once', () => {
  const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
  const numbering = OFFICIAL + list(1, 0) + list(2, 0) + list(3, 0, restart)
  expect(
    labels({
      body: items([
        [1, 0],
        [1, 0],
        [2, 0],
        [3, 0],
        [3, 0],
      ]),
      numbering,
    }),
  ).toEqual(['一、', '二、', '三、', '一、', '二、'])
})

test('lists of two definitions count apart', () => {
  const numbering = OFFICIAL + abstractList(1, [{ format: 'decimal', text: '%1.' }]) + list(1, 0) + list(2, 1)
  expect(
    labels({
      body: items([
        [1, 0],
        [2, 0],
        [2, 0],
        [1, 0],
      ]),
      numbering,
    }),
  ).toEqual(['一、', '1.', '2.', '二、'])
})

test('a start of its own holds each time the level begins', () => {
  const override = '<w:lvlOverride w:ilvl="1"><w:startOverride w:val="5"/></w:lvlOverride>'
  const numbering = OFFICIAL + list(1, 0, override)
  expect(
    labels({
      body: items([
        [1, 0],
        [1, 1],
        [1, 1],
        [1, 0],
        [1, 1],
      ]),
      numbering,
    }),
  ).toEqual(['一、', '（五）', '（六）', '二、', '（五）'])
})

test('a level may be replaced for one list', () => {
  const override = `<w:lvlOverride w:ilvl="0">${level(0, { format: 'upperRoman', text: '%1.', start: 3 })}</w:lvlOverride>`
  expect(
    labels({
      body: items([
        [1, 0],
        [1, 0],
      ]),
      numbering: OFFICIAL + list(1, 0, override),
    }),
  ).toEqual(['III.', 'IV.'])
})

test('a level that never restarts, and one that restarts under the first level only', () => {
  const never = abstractList(0, [
    { format: 'chineseCounting', text: '第%1章' },
    { format: 'chineseCounting', text: '第%2条', more: '<w:lvlRestart w:val="0"/>' },
  ])
  const body = items([
    [1, 0],
    [1, 1],
    [1, 1],
    [1, 0],
    [1, 1],
  ])
  expect(labels({ body, numbering: never + list(1, 0) })).toEqual(['第一章', '第一条', '第二条', '第二章', '第三条'])
  const first = abstractList(0, [
    { format: 'decimal', text: '%1' },
    { format: 'decimal', text: '%1.%2' },
    { format: 'decimal', text: '%3)', more: '<w:lvlRestart w:val="1"/>' },
  ])
  expect(
    labels({
      body: items([
        [1, 0],
        [1, 1],
        [1, 2],
        [1, 1],
        [1, 2],
        [1, 0],
        [1, 1],
        [1, 2],
      ]),
      numbering: first + list(1, 0),
    }),
  ).toEqual(['1', '1.1', '1)', '1.2', '2)', '2', '2.1', '1)'])
})

test('several levels in one label, in digits where the level says so', () => {
  const numbering =
    abstractList(0, [
      { format: 'chineseCounting', text: '第%1章' },
      { format: 'decimal', text: '%1.%2', more: '<w:isLgl/>' },
      { format: 'lowerLetter', text: '%1-%2-%3' },
    ]) + list(1, 0)
  expect(
    labels({
      body: items([
        [1, 0],
        [1, 0],
        [1, 1],
        [1, 2],
      ]),
      numbering,
    }),
  ).toEqual(['第一章', '第二章', '2.1', '二-1-a'])
})

test('a level below one that has not come up shows its first number, which is still to come', () => {
  const numbering =
    abstractList(0, [
      { format: 'decimal', text: '%1' },
      { format: 'decimal', text: '%1.%2' },
    ]) + list(1, 0)
  expect(
    labels({
      body: items([
        [1, 1],
        [1, 0],
        [1, 1],
      ]),
      numbering,
    }),
  ).toEqual(['1.1', '1', '1.1'])
})

test('what stands between label and text is no part of the label', () => {
  for (const suffix of ['tab', 'space', 'nothing']) {
    const numbering = abstractList(0, [{ format: 'chineseCounting', text: '第%1条 ', more: `<w:suff w:val="${suffix}"/>` }]) + list(1, 0)
    expect(readDocx(makeDocx({ body: items([[1, 0]]), numbering })).blocks[0]).toMatchObject({ label: '第一条', text: '内容' })
  }
})

test('a list with the number 0, an unknown one and an unknown level have no label', () => {
  const styles = `<w:style w:type="paragraph" w:styleId="S"><w:name w:val="S"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`
  const body =
    paragraph('甲', '<w:pStyle w:val="S"/>') +
    paragraph('乙', `<w:pStyle w:val="S"/>${listed(0)}`) +
    paragraph('丙', listed(7)) +
    paragraph('丁', listed(1, 8)) +
    paragraph('戊', '<w:pStyle w:val="S"/>')
  expect(labels({ body, styles, numbering: OFFICIAL + list(1, 0) })).toEqual(['一、', '', '', '', '二、'])
})

test('numbering comes from styles, through what they are based on and the level tied to them', () => {
  const style = (id: string, basedOn: string, list: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${basedOn && `<w:basedOn w:val="${basedOn}"/>`}<w:pPr>${list && `<w:numPr>${list}</w:numPr>`}</w:pPr></w:style>`
  const styles =
    style('Top', '', '<w:numId w:val="1"/>') +
    style('Derived', 'Top', '') +
    style('Tied', '', '<w:numId w:val="1"/>') +
    style('Deeper', 'Top', '<w:ilvl w:val="2"/>') +
    style('Circle', 'Circle', '')
  const numbering =
    abstractList(0, [
      { format: 'chineseCounting', text: '%1、' },
      { format: 'chineseCounting', text: '（%2）', more: '<w:pStyle w:val="Tied"/>' },
      { format: 'decimal', text: '%3.' },
    ]) + list(1, 0)
  const body = ['Top', 'Derived', 'Tied', 'Deeper', 'Circle'].map((id) => paragraph('内容', `<w:pStyle w:val="${id}"/>`)).join('')
  expect(labels({ body, styles, numbering })).toEqual(['一、', '二、', '（一）', '1.', ''])
})

test('a definition that refers to a numbering style', () => {
  const styles = `<w:style w:type="numbering" w:styleId="Kept"><w:name w:val="Kept"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>`
  const numbering = `<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="Kept"/></w:abstractNum>${abstractList(1, [{ format: 'ideographTraditional', text: '%1、' }])}${list(1, 0)}${list(2, 1)}`
  expect(
    labels({
      body: items([
        [1, 0],
        [1, 0],
      ]),
      styles,
      numbering,
    }),
  ).toEqual(['甲、', '乙、'])
  const circle = `<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="Kept"/></w:abstractNum>${list(1, 0)}${list(2, 0)}`
  expect(labels({ body: items([[1, 0]]), styles, numbering: circle })).toEqual([''])
})

test('bullets of symbol fonts become signs that every font has', () => {
  const signs = ['\uF0B7', '\uF06C', 'o', '■', '—'].map((text) => ({ format: 'bullet', text }))
  expect(
    labels({
      body: items([
        [1, 0],
        [1, 1],
        [1, 2],
        [1, 3],
        [1, 4],
      ]),
      numbering: abstractList(0, signs) + list(1, 0),
    }),
  ).toEqual(['•', '•', '•', '■', '—'])
})

test('what is hidden or deleted is not counted, an empty item is', () => {
  const numbering = OFFICIAL + list(1, 0)
  const body =
    items([[1, 0]]) +
    `<w:p><w:pPr>${listed(1)}<w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r></w:p>` +
    `<w:p><w:pPr>${listed(1)}<w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:del w:id="2"><w:r><w:delText>删</w:delText></w:r></w:del></w:p>` +
    paragraph('', listed(1)) +
    items([[1, 0]])
  expect(labels({ body, numbering })).toEqual(['一、', '二、', '三、'])
})

test('a numbered paragraph is one of the text, a bulleted one an item of a list', () => {
  const numbering =
    abstractList(0, [
      { format: 'decimal', text: '%1.' },
      { format: 'bullet', text: '•' },
    ]) + list(1, 0)
  const { blocks } = readDocx(
    makeDocx({
      body: items([
        [1, 0],
        [1, 1],
      ]),
      numbering,
    }),
  )
  expect(blocks.map(({ kind, level }) => [kind, level])).toEqual([
    ['paragraph', 1],
    ['list-item', 2],
  ])
})
