import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BlockReader } from '../review/block-reader'
import { review } from '../review/engine'
import { ReviewSession } from '../review/session'
import { DEFAULT_SETTINGS } from '../review/settings'
import { readPlainText } from '../text/plain-text'
import { addEntries } from './build-register'
import { readLongList } from './long-list'
import { EMPTY_REGISTER } from './model'
import type { RegisterReading } from './reading'
import { buildRegisterIndex, type RegisterIndex } from './register-index'

const ROWS = `指标,别名,地区,时期,口径,性质,数值,单位
常住人口,,,2022年末,,,5.08,万人
常住人口,,,2023年末,,,5.11,万人
常住人口,,,2024年末,,,5.13,万人
常住人口,,东峨镇,2024年末,,,1.21,万人
户籍人口,,,2024年末,,,56218,人
地区生产总值,GDP,,2023年,,,285.3,亿元
地区生产总值,,,2024年,,,300.4,亿元
地区生产总值,,,2024年,,,301.2,亿元
地区生产总值,,,2025年,,目标,320,亿元
地区生产总值增速,,,2024年,,,5.2,%
工业用电量增速,,,2024年,,,-3.2,%
一般公共预算收入,,,2024年上半年,,,80210,万元
一般公共预算收入,,,2024年1—9月,,,120015,万元
工业增加值,,,2024年,,,88.5,亿元
党支部,,,2024年末,,,217,个
高标准农田,,,2024年,新增,,2.1,万亩
高标准农田,,,2024年,累计,,48.9,万亩
城镇化率,,,2024年末,,,52.3,%
玉米单产,玉米亩产,,2024年,,,482.5,公斤/亩
规模以上工业企业,,,2024年末,,,173,家
城镇居民人均可支配收入,,,2024年,,,42130,元
农村居民人均可支配收入,,,2024年,,,21560,元
第一产业增加值,,,2024年,,,60.2,亿元
第二产业增加值,,,2024年,,,180.3,亿元`

function indexOf(rows: string): RegisterIndex {
  const { entries, problems } = readLongList(
    rows.split('\n').map((row) => row.split(',')),
    '',
  )
  if (problems.length > 0) throw new Error(JSON.stringify(problems))
  let count = 0
  const stamp = { recordedAt: 0, importId: null, newId: () => `r${count++}` }
  return buildRegisterIndex(addEntries({ ...EMPTY_REGISTER, defaults: { refArea: '清河县', basis: '' } }, entries, stamp))
}

const INDEX = indexOf(ROWS)

function read(text: string, documentDate: string | null = null): { reading: RegisterReading; lines: string[] } {
  const { document } = readPlainText(text)
  const { register, failed } = review(document, { ...DEFAULT_SETTINGS, documentDate }, new BlockReader(), INDEX)
  expect(failed).toEqual([])
  const lines = register.mentions.map(({ state, reason, quantity }) => `${quantity.text} ${reason ?? state}`)
  return { reading: register, lines }
}

test.each([
  ['2024年末，全县常住人口5.13万人，户籍人口5.62万人。', ['5.13万人 agrees', '5.62万人 rounded']],
  ['2024年末，全县常住人口51300人。', ['51300人 agrees']],
  ['2024年末，全县常住人口约5.1万人，其中东峨镇1.22万人、因远镇0.8万人。', ['约5.1万人 rounded', '1.22万人 disagrees', '0.8万人 area']],
  ['2024年末，户籍人口和常住人口分别为56218人、5.14万人。', ['56218人 agrees', '5.14万人 disagrees']],
  ['2023年和2024年，常住人口分别为5.11万人、5.13万人。', ['5.11万人 agrees', '5.13万人 agrees']],
  ['2024年末，东峨镇、全县常住人口分别达1.21万人和5.13万人。', ['1.21万人 agrees', '5.13万人 agrees']],
  ['2024年，常住人口由上年的5.11万人增加到5.13万人。', ['5.11万人 agrees', '5.13万人 agrees']],
  ['2024年，全县地区生产总值（GDP）300.4亿元。', ['300.4亿元 superseded']],
  ['2024年，全县GDP达到285.3亿元，增长5.2%。', ['285.3亿元 superseded', '5.2% agrees']],
  ['2024年，工业用电量下降3.2%；2024年，地区生产总值下降5.2%。', ['3.2% agrees', '5.2% disagrees']],
  ['2024年，地区生产总值年均增长6.1%，环比增长1.2%。', []],
  ['2024年，全县人均地区生产总值58716元，规模以上工业增加值90亿元，工业增加值88.5亿元。', ['88.5亿元 agrees']],
  ['2025年，全县地区生产总值力争达到330亿元，2024年为301.2亿元。', ['330亿元 disagrees', '301.2亿元 agrees']],
  ['2024年前三季度，一般公共预算收入完成12.0亿元；上半年为8.02亿元。', ['12.0亿元 rounded', '8.02亿元 rounded']],
  ['截至2024年9月末，一般公共预算收入累计完成80210万元。', ['80210万元 superseded']],
  ['2024年末，全县现有216个党支部，党支部217个。', ['216个 disagrees', '217个 agrees']],
  ['2024年，新增高标准农田2.1万亩，累计达到48.9万亩。', ['2.1万亩 agrees', '48.9万亩 agrees']],
  ['2024年，玉米亩产482.5公斤，城镇化率提高到52.3%，比上年提高1.2个百分点。', ['482.5公斤 agrees', '52.3% agrees']],
  ['据邻近的安平县通报，该县2024年地区生产总值301.8亿元。', ['301.8亿元 area']],
  ['2024年末，每万人拥有党支部42个，“两新”党支部31个。', []],
  ['2024年末，规上工业企业发展到173家。', ['173家 agrees']],
  ['2024年，全县城乡居民人均可支配收入分别达到42130元、21650元。', ['42130元 agrees', '21650元 disagrees']],
  ['2024年，城镇和农村居民人均可支配收入分别为42130元和21560元。', ['42130元 agrees', '21560元 agrees']],
  ['2024年，三次产业增加值分别为60.2亿元、183.0亿元、198.4亿元。', ['60.2亿元 agrees', '183.0亿元 disagrees']],
  ['2024年，第一、二、三产业增加值分别为60.2亿元、180.3亿元、198.4亿元。', ['60.2亿元 agrees', '180.3亿元 agrees']],
  ['2024年末，城镇化率高于50%，常住人口突破35万人大关。', []],
  ['8月份完成收入1.3亿元。2024年末，全县现有党支部217个。', ['217个 agrees']],
  ['2024年，一般公共预算收入年初预算16亿元，实际完成15.6亿元。', ['16亿元 kind', '15.6亿元 missing']],
  ['2021年，全县常住人口5.02万人。', ['5.02万人 missing']],
  ['全县常住人口5.02万人。', ['5.02万人 period']],
])('%s', (text, expected) => {
  expect(read(text).lines).toEqual(expected)
})

test('what a sentence leaves open comes from paragraph, heading, title and the day of the document', () => {
  const text = `清河县2024年工作总结

一、基本情况
全县常住人口5.13万人。去年，地区生产总值285.3亿元。

二、2023年回顾
常住人口5.11万人。

三、2025年工作打算
地区生产总值增长到320亿元。`
  expect(read(text).lines).toEqual(['5.13万人 agrees', '285.3亿元 agrees', '5.11万人 agrees', '320亿元 agrees'])
  expect(read('今年上半年，一般公共预算收入完成8.03亿元。', '2024-07-10').lines).toEqual(['8.03亿元 disagrees'])
})

test('in a table the heads of row and column name the figure, and the unit may stand apart', () => {
  const text = `主要指标
指标\t单位\t2023年\t2024年\t增长（%）
地区生产总值\t亿元\t285.3\t302.1\t5.2
常住人口\t万人\t5.11\t5.13\t`
  expect(read(text).lines).toEqual(['285.3 agrees', '302.1 disagrees', '5.2 agrees', '5.11 agrees', '5.13 agrees'])
  expect(read(text).reading.mentions[1]?.newText).toBe('301.2')
})

test('a mention says where name and figure stand, what is held and how it would read there', () => {
  const { reading } = read('2024年末，全县常住人口为5.12万人。')
  const [mention] = reading.mentions
  expect(mention).toMatchObject({
    location: { start: 9, end: 20 },
    name: { start: 9, end: 13 },
    figure: { start: 14, end: 20 },
    indicator: '常住人口',
    key: { refArea: '', timePeriod: '2024-12-31T24:00', basis: '', valueKind: 'actual' },
    held: { timePeriod: '2024-12-31T24:00', revision: { obsValue: '5.13' } },
    newText: '5.13万',
  })
  expect(structuredClone(reading)).toEqual(reading)
})

test('two indicators of one name: nobody can tell which is meant', () => {
  const index = indexOf('指标,别名,时期,数值,单位\n户籍人口,人口,2024年末,5.62,万人\n常住人口,人口,2024年末,5.13,万人')
  const states = (text: string) =>
    review(readPlainText(text).document, DEFAULT_SETTINGS, new BlockReader(), index).register.mentions.map(({ state }) => state)
  expect(states('2024年末，全县人口5.13万人。')).toEqual(['agrees'])
  expect(states('2024年末，全县人口5.33万人。')).toEqual(['not-comparable'])
})

test('nothing makes it fail, and every place lies in its block', () => {
  const piece = fc.constantFrom(
    ...'常住人口 户籍人口 地区生产总值 GDP 5.13万人 301.2亿元 5.2% 217个 党支部 分别为 、 ， 。 ； （ ） 和 由 的 增加到 比 上年 2024年 上半年 全县 东峨镇 其中 累计 新增 \n \t 增长 1—9月 末 “ ” 每 该县 力争'.split(
      ' ',
    ),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const { document } = readPlainText(pieces.join(''))
      const { register } = review(document, DEFAULT_SETTINGS, new BlockReader(), INDEX)
      for (const { figure, name } of register.mentions)
        for (const { block, start, end } of [figure, name]) {
          const text = document.blocks.find(({ id }) => id === block)?.text ?? ''
          expect(start >= 0 && start < end && end <= text.length).toBe(true)
        }
    }),
    { numRuns: 300 },
  )
})

test('an edited document says what a fresh review says', () => {
  const session = new ReviewSession()
  session.setRegister(INDEX)
  const finish = () => {
    for (const steps = session.review(); ; ) {
      const step = steps.next()
      if (step.done) return step.value.register
    }
  }
  const lines = ['清河县2024年工作总结', '全县常住人口5.13万人。', '地区生产总值302.1亿元。', '上半年，一般公共预算收入8.02亿元。']
  const edits = [
    [0, '清河县2023年工作总结'],
    [1, '东峨镇常住人口5.11万人。'],
    [3, '前三季度，一般公共预算收入12.0亿元。'],
    [0, '2024年'],
  ] as const
  session.load(readPlainText(lines.join('\n')).document)
  finish()
  for (const [at, line] of edits) {
    lines[at] = line
    const { document } = readPlainText(lines.join('\n'))
    session.load(document)
    expect(finish()).toEqual(review(document, DEFAULT_SETTINGS, new BlockReader(), indexOf(ROWS)).register)
  }
  session.setRegister(null)
  expect(finish().mentions).toEqual([])
})

test('facts of a block are read once for a register', () => {
  const { document } = readPlainText('2024年末，全县常住人口5.13万人。\n2024年，全县GDP达到301.2亿元。')
  const reader = new BlockReader()
  const first = review(document, DEFAULT_SETTINGS, reader, INDEX)
  const names = INDEX.findNames
  let reads = 0
  const counting: RegisterIndex = {
    ...INDEX,
    findNames: (plain) => {
      reads++
      return names(plain)
    },
  }
  expect(review(document, DEFAULT_SETTINGS, reader, counting).register).toEqual(first.register)
  expect(reads).toBe(0)
})
