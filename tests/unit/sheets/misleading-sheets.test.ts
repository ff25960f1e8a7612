/** Sheets whose figures would come in silently under another period, unit or name, if they were read less carefully. */
import { expect, test } from 'vitest'
import { linesOf, problemsOf, readMade } from './describe-reading'
import type { MadeCell } from './make-files'

interface Misleading {
  what: string
  rows: MadeCell[][]
  merges?: string[]
  entries: string[]
  problems?: string[]
}

const TITLE = ['清河县2024年6月情况（单位：万元）']

const SHEETS: Misleading[] = [
  {
    what: 'a group’s name between the header and the first figures leaves the header what it is',
    rows: [['2024年主要指标'], ['指标', '2023年', '2024年'], ['一、经济'], ['产值（亿元）', 1, 2]],
    entries: ['B4 产值 2023 = 1 8 元', 'C4 产值 2024 = 2 8 元'],
  },
  {
    what: 'a first row without figures is no level of the header',
    rows: [['2024年各乡镇产值（万元）'], ['乡镇', '产值', '利润'], ['城关镇', '-', '约5'], ['河口乡', 30, 4]],
    entries: ['B4 产值 河口乡 2024 = 30 4 元', 'C4 利润 河口乡 2024 = 4 4 元'],
    problems: ['C3 “约5”是约数，台账只收准确的数'],
  },
  {
    what: '年初预算 is of the year; growth belongs to the amount, not to its share or to the budget',
    rows: [['2024年1-6月财政（单位：万元）'], ['项目', '年初预算', '1-6月完成', '完成预算%', '比上年同期增减%'], ['收入', 100, 60, 60, 20]],
    entries: [
      'B3 收入 2024 target = 100 4 元',
      'C3 收入 2024-S1 = 60 4 元',
      'D3 收入完成预算 2024-S1 = 60 0 %',
      'E3 收入增速 2024-S1 = 20 0 %',
    ],
  },
  {
    what: 'growth behind a plan of a later year is of the plan',
    rows: [['2024年（单位：亿元）'], ['指标', '2024年完成', '2025年目标', '增长%'], ['产值', 100, 110, 10]],
    entries: ['B3 产值 2024 = 100 8 元', 'C3 产值 2025 target = 110 8 元', 'D3 产值增速 2025 target = 10 0 %'],
  },
  {
    what: '上年同期 behind 累计 is that of 累计',
    rows: [TITLE, ['项目', '本月', '上年同期', '累计', '上年同期', '增减%'], ['收入', 10, 9, 60, 50, 20]],
    entries: [
      'B3 收入 2024-06 = 10 4 元',
      'C3 收入 2023-06 = 9 4 元',
      'D3 收入 2024-S1 = 60 4 元',
      'E3 收入 2023-S1 = 50 4 元',
      'F3 收入增速 2024-S1 = 20 0 %',
    ],
  },
  {
    what: '上年同期累计 begins in January',
    rows: [TITLE, ['项目', '本月', '上年同期累计'], ['收入', 10, 50]],
    entries: ['B3 收入 2024-06 = 10 4 元', 'C3 收入 2023-S1 = 50 4 元'],
  },
  {
    what: '上年同期 over 本月 and 累计 is of the month that stands beside it',
    rows: [
      ['2024年（单位：万元）'],
      ['项目', '6月', null, '上年同期', null],
      [null, '本月', '累计', '本月', '累计'],
      ['收入', 10, 60, 9, 50],
    ],
    merges: ['B2:C2', 'D2:E2'],
    entries: ['B4 收入 2024-06 = 10 4 元', 'C4 收入 2024-S1 = 60 4 元', 'D4 收入 2023-06 = 9 4 元', 'E4 收入 2023-S1 = 50 4 元'],
  },
  {
    what: 'a unit over a year that is not the row’s is left to the user',
    rows: [
      ['指标', '单位', '2024年（万元）'],
      ['人口', '万人', 3],
      ['支出', '万元', 4],
    ],
    entries: ['C3 支出 2024 = 4 4 元'],
    problems: ['C2 不知道单位：请给这一列或整张表填单位，没有单位的填“无”'],
  },
  {
    what: 'a figure that is merged over two towns is neither’s',
    rows: [['2024年（单位：万元）'], ['乡镇', '收入', '支出'], ['城关镇', 10, 5], ['河口乡', null, 6]],
    merges: ['B3:B4'],
    entries: ['C3 支出 城关镇 2024 = 5 4 元', 'C4 支出 河口乡 2024 = 6 4 元'],
    problems: ['B3 这个数合并了几行的格，不知道是哪一行的：请在原表里拆开'],
  },
  {
    what: 'a title with its unit in brackets names the indicator',
    rows: [['2024年财政收入（单位：万元）'], ['乡镇', '6月', '12月'], ['城关镇', 1, 2]],
    entries: ['B3 财政收入 城关镇 2024-06 = 1 4 元', 'C3 财政收入 城关镇 2024-12 = 2 4 元'],
  },
  {
    what: '公斤/亩 below a heading is one unit',
    rows: [['2024年'], ['产品', '面积', '单产'], ['单位', '亩', '公斤/亩'], ['小麦', 100, 500]],
    entries: ['B4 小麦面积 2024 = 100 0 亩', 'C4 小麦单产 2024 = 500 0 公斤/亩'],
  },
  {
    what: 'points of a percentage are no 亿元',
    rows: [['2024年1-9月'], ['指标', '总量', '增速（%）', '比上月±百分点'], ['工业增加值（亿元）', 10, 5.1, 0.3]],
    entries: [
      'B3 工业增加值 2024-01-01/P9M = 10 8 元',
      'C3 工业增加值增速 2024-01-01/P9M = 5.1 0 %',
      'D3 工业增加值环比增速 2024-01-01/P9M = 0.3 0 百分点',
    ],
  },
  {
    what: '比年初增减 is an amount, and what grew is the balance',
    rows: [['2024年6月末存款（亿元）'], ['项目', '余额', '比年初增减', '比上年同期增长%'], ['存款', 100, 10, 8.1]],
    entries: [
      'B3 存款余额 2024-06-30T24:00 = 100 8 元',
      'C3 存款余额比年初增减 2024-06-30T24:00 = 10 8 元',
      'D3 存款余额增速 2024-06-30T24:00 = 8.1 0 %',
    ],
  },
  {
    what: 'areas above, indicators beside, whatever the corner says',
    rows: [['2024年（单位：万元）'], ['乡镇', '城关镇', '河口乡'], ['收入', 10, 6]],
    entries: ['B3 收入 城关镇 2024 = 10 4 元', 'C3 收入 河口乡 2024 = 6 4 元'],
  },
  {
    what: 'months above are of the year beside',
    rows: [['2024年财政收入（万元）'], ['年份', '1月', '上半年'], [2023, 1, 2], [2024, 3, 4]],
    entries: [
      'B3 财政收入 2023-01 = 1 4 元',
      'C3 财政收入 2023-S1 = 2 4 元',
      'B4 财政收入 2024-01 = 3 4 元',
      'C4 财政收入 2024-S1 = 4 4 元',
    ],
  },
  {
    what: 'a span, a ratio and a remark are no figure with a unit',
    rows: [['2024年'], ['指标', '数值'], ['覆盖率', '98%'], ['人数', '5-8'], ['男女比', '1:2'], ['产量', '12.5（预计）']],
    entries: ['B3 覆盖率 2024 = 98 0 %'],
    problems: ['B4 “5-8”不是数字', 'B5 “1:2”不是数字', 'B6 不知道单位：请给这一列或整张表填单位，没有单位的填“无”'],
  },
]

test.each(SHEETS)('$what', ({ rows, merges = [], entries, problems = [] }) => {
  const reading = readMade({ rows, merges })
  expect(linesOf(reading)).toEqual(entries)
  expect(problemsOf(reading)).toEqual(problems)
})
