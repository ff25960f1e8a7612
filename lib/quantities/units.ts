/** The units of measure: what each measures and how many base units it is. Adding a unit is adding a word. */
import type { Dimension, QuantityKind } from './model'
import { type Rational, rational } from './rational'

export interface Unit {
  kind: QuantityKind
  dimension: Dimension
  /** Base units of the dimension in one of these. */
  factor: Rational
  /** Counts a number of whole things: a whole number is exact. */
  exact: boolean
  /** Characters after the word that make it part of another word: 人均, 条件. */
  notBefore: string
}

/** dimension → unit words with their factors as “words numerator/denominator”. */
const MEASURES: readonly [Dimension, QuantityKind, string][] = [
  ['money', 'money', '元 圆 块钱 1; 角 毛钱 1/10; 分钱 1/100'],
  ['area', 'measure', '平方米 平米 平方 ㎡ m² m2 1; 平方公里 平方千米 km² km2 1000000; 公顷 hm² hm2 ha 10000; 亩 2000/3; 平方厘米 1/10000'],
  [
    'mass',
    'measure',
    '克 g 1; 千克 公斤 kg KG Kg 1000; 斤 市斤 500; 吨 t 1000000; 公担 100000; 担 50000; 毫克 mg 1/1000; 微克 μg µg 1/1000000',
  ],
  [
    'length',
    'measure',
    '米 延米 延长米 m 1; 公里 千米 km KM Km 1000; 里 华里 500; 分米 1/10; 厘米 公分 cm CM 1/100; 毫米 mm 1/1000; 微米 μm 1/1000000; 纳米 nm 1/1000000000; 海里 1852; 尺 1/3; 英寸 127/5000',
  ],
  ['volume', 'measure', '立方米 立方 方 m³ m3 1; 升 L 1/1000; 千升 1; 毫升 ml mL 1/1000000'],
  ['duration', 'measure', '天 日 1; 周 星期 个星期 7'],
  ['month', 'measure', '个月 个多月 月 1; 个季度 季度 3'],
  ['year', 'measure', '年 周年 年度 个年头 学年 个学年 1'],
  ['clock', 'measure', '秒 秒钟 s 1; 分钟 min 60; 刻钟 900; 小时 个小时 个钟头 h 3600'],
  ['energy', 'measure', '千瓦时 千瓦·时 千瓦小时 kWh kwh KWH 1; 兆瓦时 MWh 1000; 吉瓦时 GWh 1000000'],
  ['power', 'measure', '千瓦 kW KW kw 1; 瓦 W 1/1000; 兆瓦 MW 1000; 吉瓦 GW 1000000'],
  ['temperature', 'measure', '℃ 摄氏度 °C 1'],
  ['percent', 'percent', '% 1; ‰ 1/10; ‱ 1/100'],
  ['percent', 'measure', '成 折 10'],
  ['percentage-point', 'percentage-point', '个百分点 百分点 1; 个千分点 千分点 1/10'],
  ['multiple', 'measure', '倍 1'],
  ['doubling', 'measure', '番 1'],
  ['age', 'measure', '岁 周岁 1'],
  ['score', 'measure', '分 1'],
]

/** Measures that are converted into nothing else here. */
const OTHER_MEASURES =
  '度 千伏 伏 伏特 kV KV V A Hz kHz MHz GHz dB 分贝 GB TB MB KB PB G/s Gbps Mbps 千卡 大卡 帕 千帕 兆帕 MPa kPa 安培 欧姆 赫兹 千焦 流明 吨标准煤 吨标煤 吨公里 人公里 标方 标立方米 蒲式耳 加仑 桶 克拉 马力 载重吨 综合吨 总吨 光年 磅 盎司 英尺 英里 PFLOPS EFLOPS FLOPS pH'
const CURRENCIES = '美元 港元 港币 欧元 日元 英镑 澳元 加元 韩元 卢布 新台币 元港币 元美金 美金'
/** Whole numbers of these are counts although they measure time. */
const COUNTED = new Set<Dimension>(['duration', 'month', 'year', 'age'])
/** What follows a unit where it is only the beginning of a word. */
const NOT_BEFORE: Record<string, string> = {
  元: '素件旦宝老首',
  角: '度色落',
  平方: '根',
  方: '面向案式针便言法位阵圆才',
  亩: '均产',
  斤: '两',
  克: '服拉',
  米: '饭粉',
  里: '程面外斯约',
  升: '级至到高旗学',
  分: '别类为布解级配析享工歧开散明期局管组成支钟钱之获利',
  天: '然津气赋空文安府津门',
  日: '报本前益常用化趋均产照',
  月: '球均饼坛',
  年: '级轻均报货鉴轮画味龄终薪检会',
  年度: '报',
  周: '边围期转密到刊岁年末',
  成: '立为效功果员熟交长就本都套品型人片体不绩全渝名链群',
  担: '任当保心架子',
  折: '叠射返合旧腾',
  番: '茄禺',
  度: '假过',
  桶: '装',
  A: '级',
  V: '级',
}

function measure(kind: QuantityKind, dimension: Dimension, factor: Rational, word: string): Unit {
  return { kind, dimension, factor, exact: COUNTED.has(dimension), notBefore: NOT_BEFORE[word] ?? '' }
}

/** All units of measure by their word. */
export function measures(): Map<string, Unit> {
  const units = new Map<string, Unit>()
  for (const [dimension, kind, groups] of MEASURES)
    for (const group of groups.split('; ')) {
      const words = group.split(' ')
      const [n, d] = (words.pop() ?? '1').split('/')
      for (const word of words) units.set(word, measure(kind, dimension, rational(BigInt(n ?? 1), BigInt(d ?? 1)), word))
    }
  for (const word of OTHER_MEASURES.split(' ')) units.set(word, measure('measure', `measure:${word}`, rational(1), word))
  for (const word of CURRENCIES.split(' ')) units.set(word, measure('money', `measure:${word}`, rational(1), word))
  return units
}
