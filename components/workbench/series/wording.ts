import type { PeriodSort } from '@/lib/register/time-period'
import type { Locale } from '@/lib/review/wording'

export interface SeriesWords {
  close: string
  gone: string
  aliases: string
  aliasesHint: string
  noAliases: string
  note: string
  noteHint: string
  edit: string
  keep: string
  cancel: string
  aliasesKept(name: string): string
  chart(name: string, lowest: string, highest: string): string
  range(lowest: string, highest: string): string
  sorts: Record<PeriodSort, string>
  drawn: string
  history: string
  columns: { period: string; value: string; action: string }
  earlier: string
  noSource: string
  collected(day: string): string
  recorded(time: string): string
  withdraw: string
  withdrawNote: string
  restore: string
  correctPeriod: string
  places(count: number): string
  placesHint: string
  forget: string
  rename: string
  merge: string
  correct: string
}

export const SERIES_WORDS: Record<Locale, SeriesWords> = {
  zh: {
    close: '关上历史',
    gone: '这一项已不在台账里：改了名、并走了，或撤销了导入。',
    aliases: '别名',
    aliasesHint: '稿子里的其他叫法，用“；”隔开',
    noAliases: '没有别名',
    note: '说明',
    noteHint: '这个指标指什么、怎么统计，给以后的人看',
    edit: '改',
    keep: '存',
    cancel: '不改了',
    aliasesKept: (name) => `已改“${name}”的别名、说明`,
    chart: (name, lowest, highest) => `${name}的走势，最低${lowest}，最高${highest}；各期数值见下表`,
    range: (lowest, highest) => (lowest === highest ? lowest : `${lowest}～${highest}`),
    sorts: { year: '年', half: '半年', quarter: '季度', month: '月', months: '累计', day: '日', point: '时点' },
    drawn: '画哪种时期',
    history: '各期数值与修订',
    columns: { period: '时期', value: '数值', action: '操作、来源' },
    earlier: '原为',
    noSource: '没有注明来源',
    collected: (day) => `采集 ${day}`,
    recorded: (time) => `记于 ${time}`,
    withdraw: '撤回',
    withdrawNote: '在台账里撤回',
    restore: '恢复',
    correctPeriod: '改时期',
    places: (count) => `用在 ${count} 处`,
    placesHint: '插入过这个数的稿子',
    forget: '忘掉',
    rename: '改名',
    merge: '并入别的指标',
    correct: '改地区、口径、性质',
  },
  en: {
    close: 'Close the history',
    gone: 'This is no longer in the register: it was renamed, merged, or its import undone.',
    aliases: 'Aliases',
    aliasesHint: 'Other names in documents, separated by “；”',
    noAliases: 'No aliases',
    note: 'Note',
    noteHint: 'What this indicator means and how it is counted',
    edit: 'Edit',
    keep: 'Keep',
    cancel: 'Cancel',
    aliasesKept: (name) => `Aliases or note of “${name}” changed`,
    chart: (name, lowest, highest) => `${name} over time, lowest ${lowest}, highest ${highest}; the table below has the values`,
    range: (lowest, highest) => (lowest === highest ? lowest : `${lowest} to ${highest}`),
    sorts: {
      year: 'years',
      half: 'halves',
      quarter: 'quarters',
      month: 'months',
      months: 'cumulative',
      day: 'days',
      point: 'points in time',
    },
    drawn: 'Periods drawn',
    history: 'Values and revisions',
    columns: { period: 'Period', value: 'Value', action: 'Actions, source' },
    earlier: 'was',
    noSource: 'no source given',
    collected: (day) => `collected ${day}`,
    recorded: (time) => `recorded ${time}`,
    withdraw: 'Withdraw',
    withdrawNote: 'withdrawn in the register',
    restore: 'Restore',
    correctPeriod: 'Other period',
    places: (count) => `used in ${count} places`,
    placesHint: 'Documents into which this value was inserted',
    forget: 'Forget',
    rename: 'Rename',
    merge: 'Merge into another',
    correct: 'Other area, basis or kind',
  },
}
