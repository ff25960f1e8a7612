import type { PhraseCaution, PhraseRefusal } from '@/lib/register/phrase'
import type { Locale } from '@/lib/review/wording'

export interface InsertWords {
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

export const INSERT_WORDS: Record<Locale, InsertWords> = {
  zh: {
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
  en: {
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
}
