import type { PeriodRelation, RowState } from '@/lib/compare/model'
import type { Locale } from '@/lib/review/wording'

export interface CompareWords {
  title: string
  intro: string
  choose: string
  drop: string
  another: string
  reading(name: string): string
  noDocument: string
  /** The other file has no figure with a name. */
  noFigures(name: string): string
  unread(count: number): string
  all: string
  filter: string
  state: Record<RowState, string>
  periods: Record<PeriodRelation, string>
  search: string
  list: string
  noMatch: string
  here: string
  there: string
  unknownPeriod: string
  places(count: number): string
  rounded: string
  copy: string
  copied: string
  copyFailed: string
  keep: string
  keepChanged: string
  keepAll(count: number): string
  held: string
  open: string
  source: string
  closeSource: string
  table: {
    name: string
    here: string
    herePeriod: string
    there: string
    therePeriod: string
    state: string
    difference: string
    growth: string
    where: string
  }
}

export const COMPARE_WORDS: Record<Locale, CompareWords> = {
  zh: {
    title: '对照另一份',
    intro: '选一份上期报告或附表，与打开的文稿并排看同名的数。只列差异，不判对错；只在本机读，不保存。',
    choose: '选择文件',
    drop: '也可以把 .docx、.txt、.xlsx、.xls、.et、.csv 文件拖到这里。',
    another: '换一份',
    reading: (name) => `正在读“${name}”…`,
    noDocument: '还没有打开文稿，没有可对照的数。请先打开一篇。',
    noFigures: (name) => `“${name}”里没有读出带名称的数。请看看是不是选错了文件。`,
    unread: (count) => `另有 ${count} 个数不知道名称、时期或单位，没有参加对照。`,
    all: '全部',
    filter: '按结果筛选',
    state: { changed: '有变化', same: '相同', here: '只在本稿', there: '只在另一份' },
    periods: { same: '同期', year: '不同年', span: '时段不同', unknown: '时期不明' },
    search: '查找指标',
    list: '对照',
    noMatch: '没有符合的指标。',
    here: '本稿',
    there: '另一份',
    unknownPeriod: '时期不明',
    places: (count) => `共 ${count} 处`,
    rounded: '取整后相同',
    copy: '复制表格',
    copied: '已复制',
    copyFailed: '没有复制成功',
    keep: '记入台账',
    keepChanged: '记入台账（台账有别的数）',
    keepAll: (count) => `全部记入台账（${count}）`,
    held: '台账已有',
    open: '时期不明，不能记入',
    source: '原文',
    closeSource: '关闭原文',
    table: {
      name: '指标',
      here: '本稿',
      herePeriod: '本稿时期',
      there: '另一份',
      therePeriod: '另一份时期',
      state: '结果',
      difference: '差',
      growth: '增减',
      where: '出处',
    },
  },
  en: {
    title: 'Compare with another',
    intro:
      'Choose last period’s report or a table to see figures of the same name side by side. Differences are listed, nothing is judged; the file is read on this computer only and not stored.',
    choose: 'Choose a file',
    drop: 'You can also drop a .docx, .txt, .xlsx, .xls, .et or .csv file here.',
    another: 'Another file',
    reading: (name) => `Reading “${name}”…`,
    noDocument: 'No draft is open: there is nothing to compare with. Please open one first.',
    noFigures: (name) => `No figure with a name was found in “${name}”. Is it the right file?`,
    unread: (count) => `${count} more figures have no known name, period or unit and were not compared.`,
    all: 'All',
    filter: 'Filter by result',
    state: { changed: 'changed', same: 'the same', here: 'only here', there: 'only there' },
    periods: { same: 'same period', year: 'different years', span: 'different spans', unknown: 'period unknown' },
    search: 'Find an indicator',
    list: 'Comparison',
    noMatch: 'No indicator fits.',
    here: 'Here',
    there: 'There',
    unknownPeriod: 'period unknown',
    places: (count) => `${count} places`,
    rounded: 'the same when rounded',
    copy: 'Copy as a table',
    copied: 'Copied',
    copyFailed: 'Not copied',
    keep: 'Keep in the register',
    keepChanged: 'Keep (the register has another value)',
    keepAll: (count) => `Keep all in the register (${count})`,
    held: 'in the register',
    open: 'period unknown, cannot be kept',
    source: 'Text',
    closeSource: 'Close the text',
    table: {
      name: 'Indicator',
      here: 'Here',
      herePeriod: 'Period',
      there: 'There',
      therePeriod: 'Its period',
      state: 'Result',
      difference: 'Difference',
      growth: 'Change',
      where: 'Where',
    },
  },
}
