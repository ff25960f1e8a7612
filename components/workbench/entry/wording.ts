import type { PlannedEntry } from '@/lib/register/plan'
import type { Locale } from '@/lib/review/wording'
import type { EntryField } from './draft-entry'

export interface EntryWords {
  title: string
  fields: Record<EntryField, string>
  placeholders: Record<EntryField, string>
  keep: string
  close: string
  /** What keeping it would do; `current` is the value held now, as text. */
  fate: Record<PlannedEntry['fate'], (name: string, current: string) => string>
  kept(name: string): string
}

export const ENTRY_WORDS: Record<Locale, EntryWords> = {
  zh: {
    title: '记一个数',
    fields: {
      指标: '指标',
      时期: '时期',
      数值: '数值',
      单位: '单位',
      地区: '地区',
      口径: '口径',
      性质: '性质',
      来源: '来源',
      采集日期: '采集日期',
    },
    placeholders: {
      指标: '常住人口',
      时期: '2024年末',
      数值: '5.13',
      单位: '万人',
      地区: '',
      口径: '',
      性质: '',
      来源: '统计公报',
      采集日期: '2025-03-20',
    },
    keep: '记下',
    close: '收起',
    fate: {
      new: (name) => `新增：${name}`,
      revision: (name, current) => `${name}，台账现为 ${current}；记下即成新的修订，原数留着`,
      same: (name) => `${name}，与台账相同，不用再记`,
    },
    kept: (name) => `已记下：${name}`,
  },
  en: {
    title: 'Add a figure',
    fields: {
      指标: 'Indicator',
      时期: 'Period',
      数值: 'Value',
      单位: 'Unit',
      地区: 'Area',
      口径: 'Basis',
      性质: 'Kind',
      来源: 'Source',
      采集日期: 'Collected on',
    },
    placeholders: {
      指标: '常住人口',
      时期: '2024年末',
      数值: '5.13',
      单位: '万人',
      地区: '',
      口径: '',
      性质: '',
      来源: '统计公报',
      采集日期: '2025-03-20',
    },
    keep: 'Keep',
    close: 'Close',
    fate: {
      new: (name) => `New: ${name}`,
      revision: (name, current) => `${name}: the register says ${current}; this becomes a new revision, the old value stays`,
      same: (name) => `${name}: the register says the same`,
    },
    kept: (name) => `Kept: ${name}`,
  },
}
