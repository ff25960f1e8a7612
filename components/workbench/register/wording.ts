import type { ValueKind } from '@/lib/register/model'
import type { Outlier } from '@/lib/register/outliers'
import type { NumberFault } from '@/lib/register/written-value'
import type { Locale } from '@/lib/review/wording'

export interface RegisterWords {
  title: string
  table: string
  columns: {
    indicator: string
    refArea: string
    basis: string
    valueKind: string
    timePeriod: string
    obsValue: string
    unit: string
    source: string
    collectedOn: string
    note: string
  }
  kinds: Record<ValueKind, string>
  /** An area or basis that is not named, where the register has no default either. */
  unnamed: string
  noUnit: string
  withdrawn: string
  openHistory: string
  revised(count: number): string
  look: string
  lookHint(outlier: Outlier, period: string): string
  counts(indicators: number, figures: number): string
  shown(figures: number): string
  unreadable(count: number): string
  search: string
  all: Record<'refArea' | 'timePeriod' | 'basis' | 'valueKind' | 'source', string>
  onlyOutliers(count: number | null): string
  clearFilters: string
  noMatch: string
  view: string
  views: { list: string; periods: string }
  add: string
  export: string
  exportAs: { xlsx: string; csv: string }
  exported(name: string, rows: number): string
  exportFailed: string
  exportAll(figures: number): string
  exportShown(figures: number): string
  exportWithRevisions(format: string): string
  defaults: string
  defaultsHint: string
  defaultsExample: { refArea: string; basis: string }
  defaultsKept(area: string): string
  change: string
  keep: string
  fileName: string
  faults: Record<NumberFault, string>
  badUnit: string
  badDay: string
  tooLong: string
  /** `places`: where the earlier value was inserted into drafts. */
  saved(name: string, places: number): string
  opening: string
}

export const REGISTER_WORDS: Record<Locale, RegisterWords> = {
  zh: {
    title: '台账',
    table: '台账里的数',
    columns: {
      indicator: '指标',
      refArea: '地区',
      basis: '口径',
      valueKind: '性质',
      timePeriod: '时期',
      obsValue: '数值',
      unit: '单位',
      source: '来源',
      collectedOn: '采集日期',
      note: '备注',
    },
    kinds: { actual: '实绩', target: '目标', threshold: '限值', forecast: '预计' },
    unnamed: '未注明',
    noUnit: '无',
    withdrawn: '已撤',
    openHistory: '看历史（回车）',
    revised: (count) => `改过 ${count} 次`,
    look: '看一眼',
    lookHint: ({ change, isPoints, usual }, period) => {
      const unit = isPoints ? '个百分点' : '%'
      const jump =
        change === null
          ? `与${period}相比变化很大`
          : `比${period}${change.startsWith('-') ? '下降' : '上升'} ${change.replace('-', '')}${unit}`
      return usual === null ? jump : `${jump}，以往在 ${usual.low}${isPoints ? '' : '%'}～${usual.high}${unit}之间`
    },
    counts: (indicators, figures) => `指标 ${indicators} 个，数 ${figures} 个`,
    shown: (figures) => `筛出 ${figures} 个`,
    unreadable: (count) => `有 ${count} 条存下的数据读不懂，留着没有动，也没有算在里面。`,
    search: '名称、别名或拼音首字母',
    all: { refArea: '各地区', timePeriod: '各时期', basis: '各口径', valueKind: '各性质', source: '各来源' },
    onlyOutliers: (count) => (count === null ? '跳出自身历史的' : `跳出自身历史的 ${count}`),
    clearFilters: '不筛了',
    noMatch: '没有这样的数。',
    view: '怎样排',
    views: { list: '逐个列', periods: '按时期对照' },
    add: '＋ 记一个数',
    export: '导出',
    exportAs: { xlsx: '表格 .xlsx', csv: '文本 .csv' },
    exported: (name, rows) => `已存成“${name}”，${rows} 行。`,
    exportFailed: '没有导出成，请再试一次；台账没有动。',
    exportAll: (figures) => `全部 ${figures} 个数`,
    exportShown: (figures) => `筛出的 ${figures} 个数`,
    exportWithRevisions: (format) => `${format}，连同以前的修订`,
    defaults: '谁的台账',
    defaultsHint: '台账和稿子里没有写地区、口径的数，就当是这里的。',
    defaultsExample: { refArea: '如 清河县', basis: '可以空着' },
    defaultsKept: (area) => (area === '' ? '已改：不注明地区' : `已改：这是${area}的台账`),
    change: '改',
    keep: '存',
    fileName: '台账',
    faults: {
      empty: '没有数值；要撤掉一个数，请打开它的历史',
      scientific: '科学记数法可能已丢了位数，请写完整的数',
      hedged: '这是约数，台账只收准确的数',
      'no-number': '这不是数。可以写 5.13、1,234 或 5.13万人',
    },
    badUnit: '这不是单位。可以写 万人、亿元、%；没有单位的写“无”',
    badDay: '这不是日期，请写成 2024-12-31 这样',
    tooLong: '太长了，最多 500 字',
    saved: (name, places) => `已记下：${name}${places > 0 ? `；这个数用在稿子里 ${places} 处，打开历史可看，打开稿子可更新` : ''}`,
    opening: '正在打开台账…',
  },
  en: {
    title: 'Register',
    table: 'Figures of the register',
    columns: {
      indicator: 'Indicator',
      refArea: 'Area',
      basis: 'Basis',
      valueKind: 'Kind',
      timePeriod: 'Period',
      obsValue: 'Value',
      unit: 'Unit',
      source: 'Source',
      collectedOn: 'Collected on',
      note: 'Note',
    },
    kinds: { actual: 'actual', target: 'target', threshold: 'limit', forecast: 'forecast' },
    unnamed: 'not named',
    noUnit: 'none',
    withdrawn: 'withdrawn',
    openHistory: 'Open its history (Enter)',
    revised: (count) => `revised ${count}×`,
    look: 'look',
    lookHint: ({ change, isPoints, usual }, period) => {
      const unit = isPoints ? ' points' : '%'
      const jump = change === null ? `far from ${period}` : `${change}${unit} against ${period}`
      return usual === null ? jump : `${jump}; usually between ${usual.low} and ${usual.high}${unit}`
    },
    counts: (indicators, figures) => `${indicators} indicators, ${figures} figures`,
    shown: (figures) => `${figures} shown`,
    unreadable: (count) => `${count} stored rows could not be read; they were left as they are and are not counted.`,
    search: 'Name, alias or pinyin initials',
    all: { refArea: 'All areas', timePeriod: 'All periods', basis: 'All bases', valueKind: 'All kinds', source: 'All sources' },
    onlyOutliers: (count) => (count === null ? 'Out of their own history' : `Out of their own history: ${count}`),
    clearFilters: 'Show all',
    noMatch: 'There is no such figure.',
    view: 'Layout',
    views: { list: 'One by one', periods: 'By period' },
    add: '＋ Add a figure',
    export: 'Export',
    exportAs: { xlsx: 'Spreadsheet .xlsx', csv: 'Text .csv' },
    exported: (name, rows) => `Saved as “${name}”, ${rows} rows.`,
    exportFailed: 'It was not exported; try again. The register is unchanged.',
    exportAll: (figures) => `All ${figures} figures`,
    exportShown: (figures) => `The ${figures} figures shown`,
    exportWithRevisions: (format) => `${format}, with earlier revisions`,
    defaults: 'Whose register',
    defaultsHint: 'Figures without an area or basis, in the register and in documents, are taken for those of this one.',
    defaultsExample: { refArea: 'such as 清河县', basis: 'may be empty' },
    defaultsKept: (area) => (area === '' ? 'Changed: no area' : `Changed: the register of ${area}`),
    change: 'Edit',
    keep: 'Keep',
    fileName: 'register',
    faults: {
      empty: 'There is no value; to withdraw a figure, open its history',
      scientific: 'Scientific notation may have lost digits: write the whole number',
      hedged: 'This is an estimate; the register takes exact figures only',
      'no-number': 'This is no number. Write 5.13, 1,234 or 5.13万人',
    },
    badUnit: 'This is no unit. Write 万人, 亿元, %; “无” for none',
    badDay: 'This is no date: write 2024-12-31',
    tooLong: 'Too long: 500 characters at most',
    saved: (name, places) =>
      `Kept: ${name}${places > 0 ? `; used in ${places} places of drafts: see its history, update them where the draft is open` : ''}`,
    opening: 'Opening the register…',
  },
}
