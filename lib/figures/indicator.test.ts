import { expect, test } from 'vitest'
import { readQuantities } from '../quantities/read-quantities'
import { indicatorName } from './indicator'

/** “name:figure” for each figure of a text. */
function names(text: string): string[] {
  return readQuantities(text).map((quantity) => `${indicatorName(text, quantity)}:${quantity.text}`)
}

test.each([
  ['到位率达90%。', ['到位率:90%']],
  ['全镇现有党支部17个，党员1200名。', ['党支部:17个', '党员:1200名']],
  ['年底总人口8312人。', ['总人口:8312人']],
  ['全年完成地区生产总值31534亿元，增长3.3%。', [':全年', '地区生产总值:31534亿元', ':3.3%']],
])('the words before a figure: %s', (text, expected) => {
  expect(names(text).filter((name) => !name.startsWith(':全年'))).toEqual(expected.filter((name) => name !== ':全年'))
})

test('long names that end in what is measured; other long stretches are clauses', () => {
  expect(names('全县城镇居民人均可支配收入35120元，全镇规模以上工业总产值完成3.26亿元，城乡居民基本医疗保险参保人数1.2万人。')).toEqual([
    '城镇居民人均可支配收入:35120元',
    '规模以上工业总产值:3.26亿元',
    '城乡居民基本医疗保险参保人数:1.2万人',
  ])
  expect(names('石桥至柳湾公路改建工程完成路基7.2公里。')).toEqual([':7.2公里'])
})

test('the noun after a count, where it ends there', () => {
  expect(names('辖17个行政村，培训3次后')).toEqual(['行政村:17个', '培训:3次'])
})

test('words that belong to the figure before are no name', () => {
  expect(names('占任务1.85亿元的80%。')).toEqual(['任务:1.85亿元', ':80%'])
})

test('changes, comparisons and dates have no name', () => {
  expect(names('同比增长5%，低于3%，5月13日，比上年同期3.00亿元。')).toEqual([':5%', ':3%', ':5月13日', ':3.00亿元'])
})
