import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../review/settings'
import { type Block, makeBlock, type TextDocument } from '../text/document'
import { assembleStructure } from './assemble'
import { readStructure } from './cases/read-structure'
import type { OutlineSymbol, StructureReading } from './model'
import { readStructureFacts } from './read-block'

/** Each list as “level: markers”, with the ordinals where they are not plain. */
function lists({ enumerations }: StructureReading): string[] {
  return enumerations.map(({ level, items }) => `${level}: ${items.map(({ marker }) => marker.text).join(' ')}`)
}

function tree(symbols: readonly OutlineSymbol[], depth = 0): string[] {
  return symbols.flatMap(({ marker, name, children }) => [`${'  '.repeat(depth)}${marker}${name}`, ...tree(children, depth + 1)])
}

function readBlocks(contents: Omit<Block, 'id' | 'hash'>[]): StructureReading {
  const document: TextDocument = {
    sessionId: 's',
    version: 1,
    complete: true,
    blocks: contents.map((content, index) => makeBlock(`b${index}`, content)),
  }
  const facts = document.blocks.map((block) => readStructureFacts(block.text))
  return assembleStructure(document, facts, DEFAULT_SETTINGS)
}

describe('sequence', () => {
  it.each([
    ['nests a list of the same words and comes back', '六是协调。一是水；二是电。\n七是验收。', ['1: 六是 七是', '2: 一是 二是']],
    ['comes back over levels', '五是事项：\n1、甲\n2、乙\n六是其他。', ['1: 五是 六是', '2: 1、 2、']],
    ['keeps two runs of one word apart', '一是甲，二是乙；再者，一是丙，二是丁。', ['1: 一是 二是', '1: 一是 二是']],
    [
      'starts anew under the next chapter',
      '一、甲\n（一）子\n（二）丑\n二、乙\n（一）寅\n（二）卯',
      ['1: 一、 二、', '2: （一） （二）', '2: （一） （二）'],
    ],
    [
      'tells a second document by its first number',
      '一、甲\n正文。\n二、乙\n正文。\n一、丙\n正文。\n二、丁\n正文。',
      ['1: 一、 二、', '1: 一、 二、'],
    ],
    ['counts 首先 as the first', '首先是甲。\n二是乙。\n三是丙。', ['1: 首先 二是 三是']],
    ['keeps mixed words together', '首先，甲。\n其次，乙。\n第三，丙。', ['1: 首先 其次 第三']],
    ['keeps a list around an inset', '（一）甲\n（二）乙\n专栏1 重点工程\n1.子\n2.丑\n（三）丙', ['1: （一） （二） （三）', '1: 1. 2.']],
    ['keeps a list around a page number', '1.甲\n- 3 -\n2.乙', ['1: 1. 2.']],
    ['ends lists with their document', '篇1\n一、甲\n正文。\n二、乙\n正文。\n篇2\n一、丙\n正文。', ['1: 一、 二、', '1: 一、']],
    [
      'reads a quotation as a list of its own',
      '一是甲。老李说：“一靠天，二靠地，三靠人。”\n二是乙。',
      ['1: 一是 二是', '2: 一靠 二靠 三靠'],
    ],
    ['begins a list of bullets after each lead-in', '抓好两件事：\n——甲\n——乙\n做到两个不：\n——丙\n——丁', ['1: —— ——', '1: —— ——']],
    ['keeps pairs apart', '一方面甲，另一方面乙。\n一方面丙，另一方面丁。', ['1: 一方面 另一方面', '1: 一方面 另一方面']],
    ['ends with 最后', '首先，甲；其次，乙；最后，丙。\n最后，谈几点希望。', ['1: 首先 其次 最后']],
    [
      'groups outline numbers by their prefix',
      '1.1 甲\n1.1.1 子\n1.1.2 丑\n1.2 乙\n2.1 丙\n2.2 丁',
      ['1: 1.1 1.2', '2: 1.1.1 1.1.2', '1: 2.1 2.2'],
    ],
    [
      'gives articles their own items',
      '第一条 甲：\n（一）子；\n（二）丑。\n第二条 乙：\n（一）寅；\n（二）卯。',
      ['1: 第一条 第二条', '2: （一） （二）', '2: （一） （二）'],
    ],
  ])('%s', (_, text, expected) => {
    expect(lists(readStructure(text))).toEqual(expected)
  })

  it.each([
    ['a gap', '一是甲；二是乙；四是丁。', [1, 2, 4]],
    ['a double', '一是甲；二是乙；二是丙；三是丁。', [1, 2, 2, 3]],
    ['the first number twice', '一是甲。一是乙。三是丙。', [1, 1, 3]],
    ['two swapped', '1.甲\n3.乙\n2.丙\n4.丁', [1, 3, 2, 4]],
    ['a slip in the middle', '一是甲。二是乙。一是丙。四是丁。', [1, 2, 1, 4]],
    ['最后 by its place', '首先，甲；其次，乙；最后，丙。', [1, 2, 3]],
    ['another side', '一方面甲，另一方面乙。', [1, 2]],
    ['two of a kind without order', '一是坚持甲，一是坚持乙。', [null, null]],
    ['things without order', '一项是甲，一项是乙，还有一项是丙。', [null, null, null]],
  ])('counts %s', (_, text, expected) => {
    expect(readStructure(text).enumerations[0]?.items.map(({ marker }) => marker.ordinal)).toEqual(expected)
  })

  it('tells numbering that is carried on from one that starts wrong', () => {
    const carried = readStructure('一、甲\n（一）子\n（二）丑\n二、乙\n（三）寅\n（四）卯').enumerations
    expect(carried.map(({ continuesFrom }) => continuesFrom)).toEqual([0, 0, 2])
    expect(readStructure('二、乙\n正文。\n三、丙\n正文。').enumerations[0]?.continuesFrom).toBe(0)
  })

  it('marks quoted lists, so that nobody reports them', () => {
    const { enumerations } = readStructure('会上说：“一要快，二要稳。”')
    expect(enumerations.map(({ isQuoted }) => isQuoted)).toEqual([true])
  })
})

describe('spans', () => {
  it('end an item where its sibling begins, a heading with its section, the last word item with its paragraph', () => {
    const { enumerations } = readStructure('一、甲\n一是子。二是丑。\n尾声。\n二、乙\n正文。')
    const spans = enumerations.map(({ items }) =>
      items.map(({ span }) => `${span.from.block}:${span.from.offset}-${span.to.block}:${span.to.offset}`),
    )
    expect(spans).toEqual([
      ['b0:0-b3:0', 'b3:0-b4:3'],
      ['b1:0-b1:4', 'b1:4-b1:8'],
    ])
  })
})

describe('outline', () => {
  it('hangs lists under headings and parts', () => {
    const text = '附件1\n一、甲\n（一）子。一是水；二是电。\n（二）丑。正文。\n二、乙\n正文。\n附件2\n一、丙\n正文。'
    expect(tree(readStructure(text).outline)).toEqual([
      '附件1',
      '  一、甲',
      '    （一）子',
      '      一是水',
      '      二是电',
      '    （二）丑',
      '  二、乙',
      '附件2',
      '  一、丙',
    ])
  })

  it('takes headings without numbers from the editor by their level', () => {
    const { outline } = readBlocks([
      { kind: 'heading', level: 1, text: '工作报告' },
      { kind: 'heading', level: 2, text: '回顾' },
      { kind: 'paragraph', text: '一是甲；二是乙。' },
      { kind: 'heading', level: 2, text: '展望' },
      { kind: 'paragraph', text: '正文。' },
    ])
    expect(tree(outline)).toEqual(['工作报告', '  回顾', '    一是甲', '    二是乙', '  展望'])
  })

  it('takes short lines of plain text for headings where text follows', () => {
    const body = '过去一年，我们坚持稳中求进，各项工作取得了新的进展和成效，群众生活持续改善。'
    expect(tree(readStructure(`大会开幕。\n工作回顾\n${body}\n工作安排\n${body}`).outline)).toEqual(['工作回顾', '工作安排'])
  })
})

describe('sections', () => {
  const empty = (text: string) => readStructure(text).sections.flatMap(({ heading, isEmpty }) => (isEmpty ? [heading.block] : []))

  it.each([
    [
      'nothing before the next heading',
      '一、甲\n二、乙\n正文写在这里，说明有关情况和下一步打算。\n三、丙\n正文写在这里，说明有关情况和下一步打算。',
      ['b0'],
    ],
    ['nothing before the next document', '篇1\n一、甲\n正文写在这里，说明有关情况和下一步打算。\n二、乙\n\n篇2\n正文。', ['b3']],
    ['nothing at the end', '（一）甲\n正文写在这里，说明有关情况和下一步打算。\n（二）乙', ['b2']],
    ['a list of short lines, none of them a heading', '一、甲\n二、乙\n三、丙', []],
    ['names of attachments', '附件：1.任务清单\n2.问题台账\n某局\n二〇二四年三月一日', []],
    ['names of attachments below their word', '附件：\n1.任务清单\n2.问题台账\n某局\n二〇二四年三月一日', []],
    [
      'sections below a heading',
      '一、甲\n（一）子\n正文写在这里，说明有关情况和下一步打算。\n二、乙\n正文写在这里，说明有关情况和下一步打算。',
      [],
    ],
  ])('%s', (_, text, blocks) => {
    expect(empty(text)).toEqual(blocks)
  })
})

describe('labels of the editor', () => {
  it('are markers outside the text', () => {
    const { enumerations } = readBlocks([
      { kind: 'list-item', level: 1, label: '1.', text: '甲' },
      { kind: 'list-item', level: 2, label: 'a.', text: '子' },
      { kind: 'list-item', level: 2, label: 'b.', text: '丑' },
      { kind: 'list-item', level: 1, label: '2.', text: '乙' },
    ])
    expect(
      enumerations.map(({ level, items }) => [level, items.map(({ marker }) => [marker.text, marker.start, marker.end, marker.isLabel])]),
    ).toEqual([
      [
        1,
        [
          ['1.', 0, 0, true],
          ['2.', 0, 0, true],
        ],
      ],
      [
        2,
        [
          ['a.', 0, 0, true],
          ['b.', 0, 0, true],
        ],
      ],
    ])
  })

  it('tell nested lists of one family apart by their depth', () => {
    const item = (level: number, label: string) => ({ kind: 'list-item' as const, level, label, text: '某事' })
    const { enumerations } = readBlocks([item(1, '1.'), item(2, '1.'), item(2, '2.'), item(1, '2.'), item(1, '3.')])
    expect(enumerations.map(({ level, items }) => `${level}: ${items.length}`)).toEqual(['1: 3', '2: 2'])
  })

  it('count for an announced number', () => {
    const { enumerations } = readBlocks([
      { kind: 'paragraph', text: '抓好三项工作：' },
      { kind: 'list-item', level: 1, label: '•', text: '甲' },
      { kind: 'list-item', level: 1, label: '•', text: '乙' },
    ])
    expect(enumerations.map(({ announced, items }) => [announced?.count, items.length])).toEqual([[3, 2]])
  })
})

describe('bad input', () => {
  it.each(['', '\n', '\0', '\uD800一是', '（', '“', '一', '\u202e一是甲，二是乙', '👍一是甲；二是乙', '\t\t', '一是\t二是'])(
    '%j does not throw',
    (text) => {
      expect(() => readStructure(text)).not.toThrow()
    },
  )

  it('reads in a time that grows with the text', () => {
    // Work is counted by the objects made: no hint character may give more than a few for each time it stands.
    for (const unit of [
      '一',
      '一是',
      '一、',
      '（一）',
      '1.',
      '第一，',
      '首先，',
      '①',
      '“一是',
      '两个方面：',
      '•',
      '—',
      '一方面',
      ' 一',
      '一抓',
      '先后三次在、',
    ]) {
      const count = (times: number) => {
        const { candidates, claims } = readStructureFacts(unit.repeat(times))
        return candidates.length + claims.reduce((sum, { inline }) => sum + 1 + (inline?.items.length ?? 0), 0)
      }
      expect(count(4000), unit).toBeLessThanOrEqual(4.4 * count(1000) + 40)
    }
  })
})

describe('lines broken by width', () => {
  it('keep a marker that the break runs through', () => {
    const { enumerations } = readStructure('今年全镇重点抓好产业发展和民生保障，一是扩大种植面积；二\n是改善灌溉条件；三是打通销售渠道。')
    expect(enumerations[0]?.items.map(({ marker }) => [marker.ordinal, marker.block, marker.isLabel])).toEqual([
      [1, 'b0', false],
      [2, 'b0', true],
      [3, 'b1', false],
    ])
  })

  it('make no markers of decimals and runs of numbers', () => {
    expect(readStructure('全年脱贫人口人均纯收入达到一万五千元以上，同比增长1\n2.5%以上，高于全省平均水平。').enumerations).toEqual([])
    expect(readStructure('大力发展农产品加工、乡村旅游和电子商务，引导农民向\n二、三产业转移。').enumerations).toEqual([])
  })

  it('do not count a list that is cut', () => {
    expect(readStructure('各单位要切实提高政治站位，全面做到三个到位：认识到位、措施到\n位、责任到位。').lists).toEqual([])
  })
})

describe('Markdown', () => {
  it('leaves headings what they are', () => {
    expect(lists(readStructure('## 一、甲\n### （一）子\n**一是**水；**二是**电。\n## 二、乙'))).toEqual([
      '1: 一、 二、',
      '2: （一）',
      '3: 一是 二是',
    ])
  })
})
