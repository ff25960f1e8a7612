/** Registers and reports of any size; the same each time. */
import { addEntries } from '../../../lib/register/build-register'
import { readLongList } from '../../../lib/register/long-list'
import { EMPTY_REGISTER, type Register } from '../../../lib/register/model'
import { seeded } from '../../eval/random'

const OWNERS = ['', '国有', '民营', '外资', '集体']
const TRADES =
  '农业 林业 牧业 渔业 采矿 制造 电力 建筑 批发 零售 运输 仓储 邮政 住宿 餐饮 信息 软件 金融 房产 租赁 商务 科研 技术 水利 环境 公共 居民 教育 卫生 社保 文化 体育 娱乐 管理 食品 纺织 化工 医药 汽车 电子'
const THINGS =
  '企业 单位 项目 产品 园区 基地 合作社 市场 机构 平台 设备 原料 能源 用水 用电 用地 人员 专家 学员 客户 订单 合同 专利 标准 品牌'
const MEASURES: readonly [string, string][] = [
  ['数量', '个'],
  ['总量', '万个'],
  ['总额', '亿元'],
  ['收入', '亿元'],
  ['支出', '亿元'],
  ['产值', '亿元'],
  ['增加值', '亿元'],
  ['投资额', '亿元'],
  ['利润', '万元'],
  ['税收', '万元'],
  ['面积', '万亩'],
  ['产量', '万吨'],
  ['销量', '万吨'],
  ['库存', '吨'],
  ['出口额', '万元'],
  ['进口额', '万元'],
  ['占比', '%'],
  ['合格率', '%'],
  ['覆盖率', '%'],
  ['满意率', '%'],
]

export interface NamedUnit {
  name: string
  unit: string
}

/** Names of indicators, all different; 100,000 at most. */
export function indicatorNames(count: number): NamedUnit[] {
  const names: NamedUnit[] = []
  for (const owner of OWNERS)
    for (const trade of TRADES.split(' '))
      for (const thing of THINGS.split(' '))
        for (const [measure, unit] of MEASURES) {
          if (names.length === count) return names
          names.push({ name: owner + trade + thing + measure, unit })
        }
  if (names.length < count) throw new Error(`there are only ${names.length} names`)
  return names
}

export const LIST_HEADER = ['指标', '别名', '地区', '时期', '口径', '性质', '数值', '单位', '来源', '采集日期']
const YEARS = [2020, 2021, 2022, 2023, 2024]

/** A long list without its header: five years of each indicator; numbers are numbers. */
export function listRows(count: number, seed = 1): (string | number)[][] {
  const random = seeded(seed)
  return indicatorNames(Math.ceil(count / YEARS.length))
    .flatMap(({ name, unit }) =>
      YEARS.map((year) => {
        const value = unit === '%' ? 60 + random() * 40 : unit === '个' ? 10 + random() * 900 : 1 + random() * 900
        return [name, '', '', `${year}年`, '', '', Number(value.toFixed(unit === '个' ? 0 : 2)), unit, '统计年报', `${year + 1}-01-20`]
      }),
    )
    .slice(0, count)
}

/** A register of that many observations. */
export function registerOf(observations: number): Register {
  const rows = listRows(observations).map((cells) => cells.map(String))
  let id = 0
  const stamp = { recordedAt: 1, importId: null, newId: () => `r${++id}` }
  return addEntries(EMPTY_REGISTER, readLongList([LIST_HEADER, ...rows]).entries, stamp)
}

/** A report of some `length` characters: sentences with figures of the register, one in ten wrong, between paragraphs of real writing. */
export function reportText(filler: string, register: Register, length: number, seed = 2): string {
  const random = seeded(seed)
  const paragraphs = filler.split('\n').filter((line) => line.length > 40)
  const lines = ['2024年全县工作情况报告']
  for (let size = 0, index = 0; size < length; index++) {
    const sentences = Array.from({ length: 4 }, () => sentence(register, random)).join('')
    const line = index % 2 ? (paragraphs[index % paragraphs.length] ?? '') : `（${index + 1}）${sentences}`
    lines.push(line)
    size += line.length + 1
  }
  return lines.join('\n')
}

function sentence({ series }: Register, random: () => number): string {
  const one = series[Math.floor(random() * series.length)]
  const value = one?.observations.at(-1)?.revisions.at(-1)
  if (!one || !value) return ''
  const power = value.unitMult === 8 ? '亿' : value.unitMult === 4 ? '万' : ''
  const wrong = random() < 0.1 ? '9' : ''
  return `全县${one.indicator}达到${wrong}${value.obsValue}${power}${value.unitMeasure}，增长${(random() * 20).toFixed(1)}%。`
}
