import type { Open } from '@/lib/register/capture'
import type { ProposalFate } from '@/lib/register/capture-fates'
import type { Locale } from '@/lib/review/wording'
import type { LineFilter } from './lines'

export interface CaptureWords {
  title: string
  source: string
  document: string
  office: string
  collectedOn: string
  openPeriod: string
  openPeriodHint: string
  filter: string
  filters: Record<LineFilter, string>
  list: string
  fate: Record<ProposalFate, string>
  open: Record<Open, string>
  openLead(what: string[]): string
  current(value: string): string
  noName: string
  take: string
  edit: string
  done: string
  fields: { indicator: string; period: string; refArea: string; basis: string; kind: string; default: string }
  alias(name: string): string
  badPeriod: string
  keep(count: number): string
  nothing: string
  nothingHere: string
  noDocument: string
  changed: string
  again: string
}

export const CAPTURE_WORDS: Record<Locale, CaptureWords> = {
  zh: {
    title: '从本文录入台账',
    source: '来源',
    document: '文件',
    office: '提供科室',
    collectedOn: '采集日期',
    openPeriod: '没写明时期的，都算',
    openPeriodHint: '如 2024年，不填则待定',
    filter: '筛选',
    filters: { all: '全部', ready: '可录入', open: '待定', held: '不必录' },
    list: '文中可录入的数',
    fate: { new: '新', revision: '更改', same: '已有', rounded: '已有更细的数', repeated: '文中已列', conflict: '前后不一', open: '待定' },
    open: { indicator: '名称', period: '时期', area: '地区', basis: '口径', kind: '性质' },
    openLead: (what) => `${what.join('、')}待定`,
    current: (value) => `台账现为 ${value}`,
    noName: '（未命名）',
    take: '录入这一条',
    edit: '改',
    done: '好',
    fields: { indicator: '指标', period: '时期', refArea: '地区', basis: '口径', kind: '性质', default: '本单位' },
    alias: (name) => `“${name}”是它的别名，以后也认得`,
    badPeriod: '看不懂这个时期，可写 2024年、2024年上半年、2024年6月末',
    keep: (count) => `录入所选 ${count} 条`,
    nothing: '这篇稿子里没有读到可录入的数。',
    nothingHere: '这一类没有。',
    noDocument: '先打开一篇稿子。',
    changed: '文稿改过了。',
    again: '重新提取',
  },
  en: {
    title: 'From this draft into the register',
    source: 'Source',
    document: 'Document',
    office: 'Office',
    collectedOn: 'Collected on',
    openPeriod: 'Where no period is named, take',
    openPeriodHint: 'such as 2024年; empty: left open',
    filter: 'Filter',
    filters: { all: 'All', ready: 'Ready', open: 'Open', held: 'Nothing to do' },
    list: 'Figures of the draft',
    fate: {
      new: 'new',
      revision: 'revised',
      same: 'held',
      rounded: 'held more exactly',
      repeated: 'said already',
      conflict: 'said otherwise',
      open: 'open',
    },
    open: { indicator: 'name', period: 'period', area: 'area', basis: 'basis', kind: 'kind' },
    openLead: (what) => `open: ${what.join(', ')}`,
    current: (value) => `the register has ${value}`,
    noName: '(no name)',
    take: 'Keep this one',
    edit: 'Edit',
    done: 'Done',
    fields: { indicator: 'Indicator', period: 'Period', refArea: 'Area', basis: 'Basis', kind: 'Kind', default: 'our own' },
    alias: (name) => `“${name}” is another name of it: know it from now on`,
    badPeriod: 'Not understood as a period; write 2024年, 2024年上半年, 2024年6月末',
    keep: (count) => `Keep ${count} chosen`,
    nothing: 'No figures that could be kept were read in this draft.',
    nothingHere: 'None of these.',
    noDocument: 'Open a draft first.',
    changed: 'The draft has changed.',
    again: 'Read again',
  },
}
