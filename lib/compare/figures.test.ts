import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { LAST_YEAR, TABLE, THIS_YEAR } from '../../tests/unit/compare/reports'
import { makeDocx, paragraph } from '../../tests/unit/docx/make-docx'
import { readDocx } from '../docx/read-docx'
import { docxDocument } from '../docx/to-document'
import { EMPTY_REGISTER } from '../register/model'
import { readWorkbook } from '../sheets/read-workbook'
import { readPlainText } from '../text/plain-text'
import { compareFigures } from './compare-figures'
import { countValues, figuresOfDocument, readFigures } from './document-figures'
import type { ComparedRow, NamedFigure } from './model'
import { figuresOfWorkbook } from './workbook-figures'

function figuresIn(text: string, name = '上期.docx', names: readonly string[] = []): NamedFigure[] {
  const { document } = readPlainText(text)
  return figuresOfDocument({ document, figures: readFigures(document), register: EMPTY_REGISTER, documentDate: null, name, names })
}

const told = ({ indicator, state, here, there, difference }: ComparedRow) => [
  indicator,
  state,
  here?.written ?? '',
  there?.written ?? '',
  difference ? `${difference.amount} ${difference.growth}` : '',
]

test('this year’s report beside last year’s', () => {
  expect(compareFigures(figuresIn(THIS_YEAR), figuresIn(LAST_YEAR)).map(told)).toEqual([
    ['地区生产总值', 'changed', '52.6亿元', '50.1亿元', '+2.5亿元 +5.0%'],
    ['财政收入', 'same', '3.42亿元', '3.42亿元', ''],
    ['常住人口', 'changed', '5.13万人', '5.10万人', '+0.03万人 +0.6%'],
    ['固定资产投资', 'here', '18.4亿元', '', ''],
    ['旅游收入', 'there', '', '1.2亿元', ''],
  ])
})

test('a report beside its table, with the cells', () => {
  const { figures } = figuresOfWorkbook(readWorkbook(new TextEncoder().encode(TABLE)), '附表.csv', EMPTY_REGISTER)
  const rows = compareFigures(figuresIn(THIS_YEAR), figures)
  expect(rows.slice(0, 4).map(told)).toEqual([
    ['地区生产总值', 'same', '52.6亿元', '52.6亿元', ''],
    ['财政收入', 'same', '3.42亿元', '34250万元', ''],
    ['常住人口', 'same', '5.13万人', '5.13万人', ''],
    ['固定资产投资', 'here', '18.4亿元', '', ''],
  ])
  expect(rows[1]?.isRounded).toBe(true)
  expect(rows[0]?.there?.context).toMatch(/C3$/)
})

test('what the register would take on names the file as its source', () => {
  const [first] = figuresIn(LAST_YEAR)
  expect(first?.entry).toMatchObject({
    key: { indicator: '地区生产总值', valueKind: 'actual' },
    timePeriod: '2023',
    value: { obsValue: '50.1', unitMeasure: '元', unitMult: 8, source: { document: '上期.docx' } },
  })
})

test('the words before a figure remind of its sentence', () => {
  expect(figuresIn(LAST_YEAR).map(({ context }) => context)).toEqual(['全县地区生产总值', '财政收入', '年末常住人口', '全年旅游收入'])
})

test('names of the other document are looked for, however long they are', () => {
  const text = '2024年，全县城镇居民人均可支配收入35120元。'
  const name = '城镇居民人均可支配收入'
  expect(figuresIn(text, '', [name]).map(({ key, written }) => [key.indicator, written])).toEqual([[name, '35120元']])
})

test('an alias of the register is the indicator, in a table as in a text', () => {
  const register = { ...EMPTY_REGISTER, indicators: [{ name: '地区生产总值', aliases: ['GDP'], note: '' }] }
  const csv = '清河县2024年主要指标\n指标,单位,2024年\nGDP,亿元,52.6\n财政收入,亿元,3.4'
  const { figures } = figuresOfWorkbook(readWorkbook(new TextEncoder().encode(csv)), '附表.csv', register)
  expect(figures.map(({ key }) => key.indicator)).toEqual(['地区生产总值', '财政收入'])
})

test('a town’s report stands beside its own row of the county’s table', () => {
  const csv = '清河县2024年各乡镇主要指标\n乡镇,财政收入（万元）,固定资产投资（亿元）\n石桥镇,2140,1.48\n东峨镇,1985,1.02\n柳湾乡,1203,0.77'
  const { figures } = figuresOfWorkbook(readWorkbook(new TextEncoder().encode(csv)), '附表.csv', EMPTY_REGISTER)
  const rows = compareFigures(figuresIn('石桥镇2024年工作总结\n2024年，全镇财政收入2140万元，固定资产投资1.5亿元。'), figures)
  expect(rows.slice(0, 3).map(told)).toEqual([
    ['财政收入', 'same', '2140万元', '2140万元', ''],
    ['固定资产投资', 'same', '1.5亿元', '1.48亿元', ''],
    ['财政收入', 'there', '', '1985万元', ''],
  ])
})

test('reports of two towns have nothing in common', () => {
  const of = (town: string) => figuresIn(`${town}2024年工作总结\n2024年，全镇财政收入2140万元。`)
  expect(compareFigures(of('石桥镇'), of('东峨镇')).map(({ state }) => state)).toEqual(['here', 'there'])
})

test('a report beside itself differs in nothing', () => {
  const text = readFileSync('lib/demonstration/report.txt', 'utf8')
  const rows = compareFigures(figuresIn(text), figuresIn(text))
  expect(rows.length).toBeGreaterThan(30)
  expect(rows.filter(({ state, periods }) => state !== 'same' || periods !== 'same')).toEqual([])
})

test('a Word file with a table', () => {
  const cells = (...texts: string[]) => `<w:tr>${texts.map((text) => `<w:tc>${paragraph(text)}</w:tc>`).join('')}</w:tr>`
  const table = `<w:tbl>${cells('指标', '单位', '2023年')}${cells('地区生产总值', '亿元', '50.1')}${cells('常住人口', '万人', '5.10')}</w:tbl>`
  const { document } = docxDocument(readDocx(makeDocx({ body: paragraph('清河县2023年主要指标') + table })))
  const there = figuresOfDocument({
    document,
    figures: readFigures(document),
    register: EMPTY_REGISTER,
    documentDate: null,
    name: '',
    names: [],
  })
  expect(compareFigures(figuresIn(THIS_YEAR), there).map(told).slice(0, 3)).toEqual([
    ['地区生产总值', 'changed', '52.6亿元', '50.1亿元', '+2.5亿元 +5.0%'],
    ['财政收入', 'here', '3.42亿元', '', ''],
    ['常住人口', 'changed', '5.13万人', '5.10万人', '+0.03万人 +0.6%'],
  ])
})

test('a fall has its sign, and what is counted off in words is no data', () => {
  const text = '清河县2024年工作总结\n2024年，培育六大优势产业，进出口总额下降13%，旅游人数增长8%。'
  expect(figuresIn(text).map(({ key, written }) => [key.indicator, written])).toEqual([
    ['进出口总额增速', '-13%'],
    ['旅游人数增速', '8%'],
  ])
})

test('figures without a name are counted', () => {
  const { document } = readPlainText('2024年，财政收入3.42亿元，其中18.5%用于民生，比上年多3.2亿元。')
  expect(countValues(readFigures(document))).toBe(3)
})
