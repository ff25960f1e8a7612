import type { Source, ValueKind } from '@/lib/register/model'
import type { PhraseCaution, PhraseRefusal } from '@/lib/register/phrase'
import type { Locale } from '@/lib/review/wording'
import type { EntryCounts } from '@/lib/store/apply-entries'

export interface RegisterWords {
  back: string
  kind: Record<ValueKind, string>
  /** “统计公报 · 表2 · 统计局，2025-03-01”; empty where nothing is known. */
  source(source: Source, collectedOn: string | null): string
  sourceUnknown: string
  empty: { title: string; text: string; capture: string; workbench: string }
  change: { applied(counts: EntryCounts): string; undone: string; undo: string; close: string }
  update: { summary(count: number): string; one: string; all(count: number): string }
  insert: {
    title: string
    search: string
    placeholder: string
    results: string
    noMatch(query: string): string
    period: string
    unit: string
    decimals: string
    change: string
    changes: { none: string; rate: string; amount: string; points: string }
    withName: string
    withPeriod: string
    preview: string
    source: string
    insert: string
    copy: string
    copied: string
    copyFailed: string
    atCaret(place: string): string
    noCaret: string
    cannot: string
    refusal: Record<PhraseRefusal, string>
    caution: Record<PhraseCaution, string>
    help: string
  }
}

const sourceText = ({ document, table, office, person }: Source, collectedOn: string | null, comma: string) =>
  [[document, table, office, person].filter(Boolean).join(' · '), collectedOn ?? ''].filter(Boolean).join(comma)

export const REGISTER_WORDS: Record<Locale, RegisterWords> = {
  zh: {
    back: '返回',
    kind: { actual: '实绩', target: '目标', threshold: '控制目标', forecast: '预计' },
    source: (source, collectedOn) => sourceText(source, collectedOn, '，'),
    sourceUnknown: '没有记来源',
    empty: {
      title: '台账还是空的',
      text: '台账存本单位的数：记一次来源，写稿时直接取用，核稿时自动比对。可以先从手头的稿件录入，也可以到工作台导入表格、试用示例。',
      capture: '从本文录入',
      workbench: '打开工作台',
    },
    change: {
      applied: (counts) => `已录入台账：新 ${counts.new}，更改 ${counts.revision}${counts.same > 0 ? `，不变 ${counts.same}` : ''}`,
      undone: '已从台账撤回',
      undo: '撤销',
      close: '知道了',
    },
    update: { summary: (count) => `台账有新数：文中 ${count} 处可更新`, one: '更新', all: (count) => `全部更新 ${count} 处` },
    insert: {
      title: '插入台账数',
      search: '指标',
      placeholder: '名称或拼音首字母，如 czrk',
      results: '台账中的指标',
      noMatch: (query) => `台账里没有“${query}”`,
      period: '时期',
      unit: '单位',
      decimals: '小数',
      change: '比上年',
      changes: { none: '不写', rate: '增长%', amount: '增减量', points: '百分点' },
      withName: '写指标名',
      withPeriod: '写时期',
      preview: '将写入',
      source: '来源',
      insert: '插入到光标处',
      copy: '复制',
      copied: '已复制',
      copyFailed: '没有复制成，请手工抄写',
      atCaret: (place) => `光标在 ${place}`,
      noCaret: '文中还没有光标：先在文中点一下要写的地方，再回来插入。',
      cannot: '这篇稿子不能代写，可以复制后粘贴。',
      refusal: {
        'no-value': '台账里没有这一期的数，或者已经撤下。',
        'no-such-unit': '不能换算成这个单位。',
        'not-actual': '目标和预计数不算增减。',
        'no-value-before': '台账里没有上年同期的数，算不出增减。先录入上年数，或选“不写”。',
        'other-unit-before': '上年同期用的是别的单位，算不出增减。',
        'no-base': '上年同期或本期为零或负数，不算增长率，可选“增减量”。',
      },
      caution: {
        'current-prices': '按台账的数直接计算；公布的增速多按可比价，请核对。',
        provisional: '台账注明是初步数或估计数。',
      },
      help: '上下键选指标，回车插入',
    },
  },
  en: {
    back: 'Back',
    kind: { actual: 'actual', target: 'target', threshold: 'limit', forecast: 'forecast' },
    source: (source, collectedOn) => sourceText(source, collectedOn, ', '),
    sourceUnknown: 'no source noted',
    empty: {
      title: 'The register is empty',
      text: 'It keeps your office’s figures: note the source once, use the figure while writing, have every draft compared with it. Begin with a report that you have, or import a table or the sample in the workbench.',
      capture: 'Take figures from this draft',
      workbench: 'Open the workbench',
    },
    change: {
      applied: (counts) =>
        `Kept in the register: ${counts.new} new, ${counts.revision} revised${counts.same > 0 ? `, ${counts.same} as they were` : ''}`,
      undone: 'Taken out of the register again',
      undo: 'Undo',
      close: 'Close',
    },
    update: {
      summary: (count) => `The register has changed: ${count} in this draft can be updated`,
      one: 'Update',
      all: (count) => `Update all ${count}`,
    },
    insert: {
      title: 'Insert from the register',
      search: 'Indicator',
      placeholder: 'Name or pinyin initials, such as czrk',
      results: 'Indicators of the register',
      noMatch: (query) => `The register has no “${query}”`,
      period: 'Period',
      unit: 'Unit',
      decimals: 'Decimals',
      change: 'On the year',
      changes: { none: 'none', rate: 'growth %', amount: 'amount', points: 'points' },
      withName: 'with its name',
      withPeriod: 'with its period',
      preview: 'Will write',
      source: 'Source',
      insert: 'Insert at the caret',
      copy: 'Copy',
      copied: 'Copied',
      copyFailed: 'Could not copy',
      atCaret: (place) => `The caret is in ${place}`,
      noCaret: 'There is no caret in the text yet: click where it should go, then come back.',
      cannot: 'This draft cannot be written to. Copy it and paste it instead.',
      refusal: {
        'no-value': 'The register has no value for this period, or it was withdrawn.',
        'no-such-unit': 'It cannot be converted into this unit.',
        'not-actual': 'Targets and forecasts have not grown.',
        'no-value-before': 'The register has no value for a year before. Add it, or choose “none”.',
        'other-unit-before': 'A year before, another unit was used.',
        'no-base': 'Zero or less, now or a year before: no growth rate. Choose “amount”.',
      },
      caution: {
        'current-prices': 'Computed from the values as held; published growth is mostly at constant prices.',
        provisional: 'The register says that this is provisional.',
      },
      help: 'Up and down choose, Enter inserts',
    },
  },
}
