import { expect, test } from 'vitest'
import { toHtml, toTsv } from './table'

const table = { head: ['名称', '算式'], rows: [['到位率', '≠ 1212 ÷ 1446']] }

test('a table as tab-separated text', () => {
  expect(toTsv(table)).toBe('名称\t算式\n到位率\t≠ 1212 ÷ 1446')
})

test('a table as HTML', () => {
  expect(toHtml(table)).toBe(
    '<table><thead><tr><th>名称</th><th>算式</th></tr></thead><tbody><tr><td>到位率</td><td>≠ 1212 ÷ 1446</td></tr></tbody></table>',
  )
})

test('text of a document stays text: no markup, no formula, no cell of its own', () => {
  const hostile = { head: ['a'], rows: [['<img src=x>&"'], ['=HYPERLINK("x")'], ['@sum'], ['-cmd'], ['-3.2%'], ['a\tb\nc']] }
  expect(toTsv(hostile).split('\n')).toEqual(['a', '<img src=x>&"', '\'=HYPERLINK("x")', "'@sum", "'-cmd", '-3.2%', 'a b c'])
  expect(toHtml(hostile)).toContain('<td>&lt;img src=x&gt;&amp;&quot;</td>')
  expect(toHtml(hostile)).not.toContain('<img')
})
