/** Figures of a county that does not exist, written for trying things out. They agree with each other where real ones would. */

/** Values by period, as printed. */
type Values = Record<string, string>

export interface SampleRow {
  indicator: string
  aliases?: string[]
  unitMeasure: string
  /** Power of ten: 万 is 4, 亿 is 8. */
  unitMult?: 4 | 8
  /** Part of the county; absent for the whole. */
  refArea?: string
  basis?: string
  valueKind?: 'target'
  values: Values
}

/** Ends of years, for what is counted then. */
const ENDS = ['2022-12-31T24:00', '2023-12-31T24:00', '2024-12-31T24:00']
const YEARS = ['2022', '2023', '2024']
const over = (periods: readonly string[], values: readonly string[]): Values =>
  Object.fromEntries(values.map((value, index) => [periods[index], value]))
const yearly = (...values: string[]) => over(YEARS, values)
const atEnd = (...values: string[]) => over(ENDS, values)

export const SAMPLE_ROWS: readonly SampleRow[] = [
  {
    indicator: '地区生产总值',
    aliases: ['GDP', '生产总值'],
    unitMeasure: '元',
    unitMult: 8,
    values: { ...yearly('168.40', '179.62', '190.35'), '2024-S1': '88.70', '2025-S1': '94.16', '2025-01-01/P9M': '143.08' },
  },
  { indicator: '地区生产总值增速', basis: '不变价', unitMeasure: '%', values: yearly('5.1', '6.1', '5.6') },
  { indicator: '第一产业增加值', unitMeasure: '元', unitMult: 8, values: yearly('31.26', '32.48', '33.71') },
  { indicator: '第二产业增加值', unitMeasure: '元', unitMult: 8, values: yearly('62.75', '67.19', '71.02') },
  { indicator: '第三产业增加值', unitMeasure: '元', unitMult: 8, values: yearly('74.39', '79.95', '85.62') },
  { indicator: '规模以上工业增加值增速', unitMeasure: '%', values: { ...yearly('6.4', '7.2', '6.8'), '2025-S1': '7.1' } },
  { indicator: '固定资产投资', aliases: ['固投'], unitMeasure: '元', unitMult: 8, values: yearly('96.3', '103.1', '110.9') },
  {
    indicator: '社会消费品零售总额',
    aliases: ['社零额'],
    unitMeasure: '元',
    unitMult: 8,
    values: { ...yearly('58.12', '62.04', '65.83'), '2024-S1': '31.57', '2025-S1': '33.90' },
  },
  {
    indicator: '一般公共预算收入',
    aliases: ['财政收入'],
    unitMeasure: '元',
    unitMult: 8,
    values: { ...yearly('8.46', '9.02', '9.58'), '2024-S1': '4.73', '2025-S1': '5.02' },
  },
  { indicator: '一般公共预算收入', unitMeasure: '元', unitMult: 8, valueKind: 'target', values: { '2025': '10.06' } },
  { indicator: '一般公共预算支出', aliases: ['财政支出'], unitMeasure: '元', unitMult: 8, values: yearly('31.77', '33.05', '34.60') },
  {
    indicator: '城镇居民人均可支配收入',
    unitMeasure: '元',
    values: { ...yearly('36840', '38682', '40461'), '2025-S1': '20912' },
  },
  {
    indicator: '农村居民人均可支配收入',
    unitMeasure: '元',
    values: { ...yearly('17655', '18926', '20194'), '2025-S1': '9877' },
  },
  { indicator: '常住人口', unitMeasure: '人', unitMult: 4, values: atEnd('41.92', '41.58', '41.26') },
  { indicator: '常住人口', unitMeasure: '人', unitMult: 4, refArea: '城关镇', values: atEnd('9.61', '9.72', '9.83') },
  { indicator: '常住人口', unitMeasure: '人', unitMult: 4, refArea: '柳林镇', values: atEnd('5.63', '5.55', '5.47') },
  { indicator: '户籍人口', unitMeasure: '人', unitMult: 4, values: atEnd('46.71', '46.55', '46.38') },
  { indicator: '常住人口城镇化率', aliases: ['城镇化率'], unitMeasure: '%', values: atEnd('46.15', '47.02', '47.83') },
  { indicator: '出生人口', unitMeasure: '人', values: yearly('2906', '2738', '2795') },
  { indicator: '粮食总产量', aliases: ['粮食产量'], unitMeasure: '吨', unitMult: 4, values: yearly('22.14', '22.36', '22.61') },
  { indicator: '粮食播种面积', unitMeasure: '亩', unitMult: 4, values: yearly('58.6', '58.7', '58.9') },
  { indicator: '生猪出栏', aliases: ['生猪出栏量'], unitMeasure: '头', unitMult: 4, values: yearly('31.20', '32.05', '31.68') },
  { indicator: '高标准农田面积', unitMeasure: '亩', unitMult: 4, values: atEnd('24.0', '27.5', '31.2') },
  { indicator: '脱贫人口人均纯收入', unitMeasure: '元', values: yearly('13120', '14385', '15590') },
  {
    indicator: '城镇新增就业',
    aliases: ['城镇新增就业人数'],
    unitMeasure: '人',
    values: { ...yearly('3150', '3268', '3312'), '2025-S1': '1730' },
  },
  { indicator: '城镇新增就业', unitMeasure: '人', valueKind: 'target', values: { '2025': '3300' } },
  { indicator: '城镇登记失业率', unitMeasure: '%', values: atEnd('3.62', '3.55', '3.41') },
  { indicator: '基本医疗保险参保人数', unitMeasure: '人', unitMult: 4, values: atEnd('43.62', '43.40', '43.27') },
  { indicator: '普通高中在校学生', unitMeasure: '人', values: yearly('7286', '7415', '7502') },
  { indicator: '九年义务教育巩固率', unitMeasure: '%', values: yearly('97.9', '98.2', '98.6') },
  { indicator: '医疗卫生机构床位', aliases: ['床位数'], unitMeasure: '张', values: atEnd('2645', '2694', '2723') },
  { indicator: '森林覆盖率', unitMeasure: '%', values: atEnd('52.7', '52.9', '53.1') },
  { indicator: '空气质量优良天数比率', unitMeasure: '%', values: yearly('95.3', '96.2', '96.7') },
  { indicator: '接待游客', aliases: ['接待游客人次'], unitMeasure: '人次', unitMult: 4, values: yearly('186.5', '248.3', '281.6') },
  { indicator: '旅游收入', aliases: ['旅游综合收入'], unitMeasure: '元', unitMult: 8, values: yearly('12.8', '18.6', '21.9') },
  { indicator: '农产品网络零售额', unitMeasure: '元', unitMult: 8, values: yearly('1.42', '1.75', '2.08') },
]

/** First published, then corrected: what a later report still quotes is an older version. */
export const CORRECTED = [
  { indicator: '地区生产总值', timePeriod: '2023', before: '178.95' },
  { indicator: '粮食总产量', timePeriod: '2024', before: '22.58' },
] as const
