import { expect, test } from 'vitest'
import { OwnArea } from './own-area'

/** `register`: whose it is, the word of its rows for it, places that rows name; `document`: its own place, its first 全县. */
function area(
  register: { own?: string; word?: string; places?: string[] },
  document: { place?: string; word?: string } = {},
): (said: string | null, row: string) => boolean {
  const { own = '', word = '', places = [] } = register
  const area = new OwnArea({ ownArea: own, ownWord: word, areas: new Set(places) }, document.place ?? null, document.word ?? null)
  return (said, row) => area.fits(row, area.resolve(said))
}

test.each([
  ['said nothing, rows without area', area({}), null, '', true],
  ['全县 and rows without area', area({}, { word: '全县' }), '全县', '', true],
  ['全市 in a county’s document', area({}, { word: '全县' }), '全市', '', false],
  ['全市 in a county’s document and a row of 全市', area({ places: ['全市'] }, { word: '全县' }), '全市', '全市', true],
  ['the register says whose it is', area({ own: '清河县' }), '全县', '清河县', true],
  ['清河县 in full', area({ own: '清河县' }), '元江州清河县', '', true],
  ['another county', area({ own: '清河县' }), '安平县', '', false],
  ['全镇 in a county’s register', area({ own: '清河县' }), '全镇', '', false],
  ['全镇 in a town’s document', area({ own: '清河县', places: ['东峨镇'] }, { place: '东峨镇' }), '全镇', '东峨镇', true],
  ['a town’s document says no area', area({ own: '清河县', places: ['东峨镇'] }, { place: '东峨镇' }), null, '', false],
  ['the title names the county of a register that does not say', area({}, { place: '清河县' }), null, '', true],
  ['a town that rows name is not the whole', area({ places: ['东峨镇'] }, { place: '东峨镇' }), null, '', false],
  ['a province that some rows name beside 全国', area({ places: ['安徽省', '全国', '合肥市'] }, { place: '安徽省' }), null, '', true],
  ['rows of 全县 and a title of 清河县', area({ word: '全县', places: ['全县'] }, { place: '清河县' }), null, '全县', true],
  ['rows of 全县 and 我县', area({ word: '全县', places: ['全县'] }), '我县', '全县', true],
  ['rows of 本级', area({}), '全县', '本级', true],
  ['全院 and rows without area', area({}, { place: '县人民医院' }), '全院', '', true],
] as const)('%s', (_, fits, said, row, expected) => {
  expect(fits(said, row)).toBe(expected)
})
