/** A report, last year’s, and a table, as they are compared in tests. */

export const THIS_YEAR = [
  '清河县2024年国民经济和社会发展情况',
  '2024年，全县地区生产总值52.6亿元，财政收入3.42亿元。年末常住人口5.13万人。',
  '全年完成固定资产投资18.4亿元。',
].join('\n')

export const LAST_YEAR = [
  '清河县2023年国民经济和社会发展情况',
  '2023年，全县地区生产总值50.1亿元，财政收入3.42亿元。年末常住人口5.10万人。',
  '全年旅游收入1.2亿元。',
].join('\n')

/** For this year and last year, as .csv. */
export const TABLE = [
  '清河县2024年主要指标',
  '指标,单位,2024年,2023年',
  '地区生产总值,亿元,52.6,50.1',
  '财政收入,万元,34250,34200',
  '常住人口,万人,5.13,5.10',
].join('\n')
