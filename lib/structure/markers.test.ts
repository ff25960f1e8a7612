import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../review/settings'
import { readPlainText, toTextOffset } from '../text/plain-text'
import { assembleStructure } from './assemble'
import { numbering } from './cases/numbering'
import { traps } from './cases/traps'
import { words } from './cases/words'
import { readStructureFacts } from './read-block'

/** The text with the markers that were found set off by «». */
function markUp(text: string): string {
  const source = readPlainText(text)
  const facts = source.document.blocks.map((block) => readStructureFacts(block.text))
  const { enumerations } = assembleStructure(source.document, facts, DEFAULT_SETTINGS)
  const markers = enumerations.flatMap(({ items }) => items.map(({ marker }) => marker))
  const cuts = markers
    .map((marker) => ({
      start: toTextOffset(source, { block: marker.block, offset: marker.start }),
      end: toTextOffset(source, { block: marker.block, offset: marker.end }),
    }))
    .sort((a, b) => b.start - a.start)
  let marked = text
  for (const { start, end } of cuts) marked = `${marked.slice(0, start)}«${marked.slice(start, end)}»${marked.slice(end)}`
  return marked
}

const NARROW: Record<string, string> = { '，': ',', '；': ';', '：': ':', '（': '(', '）': ')', '！': '!', '．': '.' }
const WIDE: Record<string, string> = { ',': '，', ';': '；', ':': '：', '(': '（', ')': '）' }
const toNarrow = (text: string) => text.replace(/[，；：（）！．]/g, (sign) => NARROW[sign] ?? sign)
const toWide = (text: string) =>
  text.replace(/[,;:()]/g, (sign) => WIDE[sign] ?? sign).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
const withInvisible = (text: string) => text.replace(/(?<=[\p{Script=Han}\d])(?=[是要、.）)])/gu, '\u200B')

describe('markers', () => {
  const cases = [...words, ...numbering, ...traps]
  it.each(cases)('%s', (marked) => {
    expect(markUp(marked.replace(/[«»]/g, ''))).toBe(marked)
  })

  it.each([
    ['half-width punctuation', toNarrow],
    ['full-width punctuation and digits', toWide],
    ['zero-width characters between', withInvisible],
  ])('are the same with %s', (_, vary) => {
    for (const marked of cases) {
      const found = markUp(vary(marked.replace(/[«»]/g, '')))
      const wanted = vary(marked.replace(/«/g, '\uE000').replace(/»/g, '\uE001'))
        .replace(/\uE000/g, '«')
        .replace(/\uE001/g, '»')
      expect(found.replaceAll('\u200B', '')).toBe(wanted.replaceAll('\u200B', ''))
    }
  })

  it('covers what it says', () => {
    expect(cases.length).toBeGreaterThan(190)
  })
})
