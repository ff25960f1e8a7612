import type { Locale } from '@/lib/review/wording'
import type { PasteFate } from './paste-plan'

export interface PasteWords {
  title: string
  counts: Record<PasteFate, (count: number) => string>
  columns: { fate: string; name: string; before: string; after: string }
  fates: Record<PasteFate, string>
  end: string
  nowhere: string
  tooMany: string
  /** Lines that cannot be read are left out. */
  leftOut(count: number): string
  keep(count: number): string
  nothing: string
  kept(count: number): string
  undoTitle: string
}

export const PASTE_WORDS: Record<Locale, PasteWords> = {
  zh: {
    title: '粘贴到台账',
    counts: {
      new: (count) => `新增 ${count}`,
      revision: (count) => `更改 ${count}`,
      same: (count) => `不变 ${count}`,
      problem: (count) => `记不了 ${count}`,
    },
    columns: { fate: '结果', name: '哪个数', before: '现在', after: '粘贴后' },
    fates: { new: '新增', revision: '更改', same: '不变', problem: '记不了' },
    end: '下面没有对应的行了',
    nowhere: '这里粘不了：成列的数请从“数值”一列粘起，带指标名的表请从“指标”一列粘起（也可以带表头），或用“导入”。',
    tooMany: '单元格太多，请用“导入”：那里可以看进度，也可以整批撤销。',
    leftOut: (count) => `记不了的 ${count} 行先放下，其余照记。`,
    keep: (count) => `记下 ${count} 个`,
    nothing: '没有要改的。',
    kept: (count) => `粘贴记下 ${count} 个数`,
    undoTitle: '粘贴的单元格',
  },
  en: {
    title: 'Paste into the register',
    counts: {
      new: (count) => `${count} new`,
      revision: (count) => `${count} changed`,
      same: (count) => `${count} the same`,
      problem: (count) => `${count} not taken`,
    },
    columns: { fate: 'Result', name: 'Figure', before: 'Now', after: 'Pasted' },
    fates: { new: 'new', revision: 'changed', same: 'same', problem: 'not taken' },
    end: 'There is no row for it',
    nowhere:
      'Nothing can be pasted here: columns of values begin at “Value”, tables with names at “Indicator” (headings are fine), or use the import.',
    tooMany: 'Too many cells: use the import, which shows its progress and can be undone as a whole.',
    leftOut: (count) => `${count} rows that cannot be read are left out.`,
    keep: (count) => `Keep ${count}`,
    nothing: 'There is nothing to change.',
    kept: (count) => `${count} pasted figures kept`,
    undoTitle: 'Pasted cells',
  },
}
