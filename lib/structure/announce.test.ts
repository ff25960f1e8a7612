import { describe, expect, it } from 'vitest'
import { counts } from './cases/counts'
import { readStructure } from './cases/read-structure'

function bindings(text: string, phrases: string[] = []): string[] {
  const { enumerations, lists } = readStructure(text, phrases)
  return [
    ...enumerations.flatMap(({ announced, items }) => (announced ? [`${announced.text}=${items.length}`] : [])),
    ...lists.map(({ announced, least, most }) => `${announced.text}=${least}..${most}`),
  ]
}

describe('announced counts', () => {
  it.each(counts)('%s', (text, ...bound) => {
    expect(bindings(text)).toEqual(bound)
  })

  it('leaves phrases of the user alone', () => {
    const text = '落实三项举措：一是抓宣传；二是抓排查。'
    expect(bindings(text)).toEqual(['三项举措=2'])
    expect(bindings(text, ['三项举措'])).toEqual([])
  })

  it('names the place of the words and of the number', () => {
    const { enumerations } = readStructure('开场白。\n重点做好３项工作：一是甲；二是乙；三是丙。')
    expect(enumerations[0]?.announced).toMatchObject({
      block: 'b1',
      start: 4,
      end: 8,
      number: { block: 'b1', start: 4, end: 5 },
      count: 3,
      form: 'lead-in',
    })
  })

  it('counts chapters, articles and documents of the whole file', () => {
    const rules = '本办法共2章3条。\n第一章 总则\n第一条 甲。\n第二条 乙。\n第二章 附则\n第三条 丙。'
    expect(bindings(rules)).toEqual(['2章=2..2', '3条=3..3'])
    expect(bindings('精选了3篇范文。\n篇1\n甲\n篇2\n乙')).toEqual(['3篇=2..2'])
  })
})
