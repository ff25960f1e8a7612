import type { ValueKind } from '@/lib/register/model'
import type { Locale } from '@/lib/review/wording'
import type { EntryCounts } from '@/lib/store/apply-entries'

export interface RegisterWords {
  back: string
  kind: Record<ValueKind, string>
  empty: { title: string; text: string; capture: string; sample: string; workbench: string }
  sample: { text: string; remove: string }
  change: { applied(counts: EntryCounts): string; undone: string; undo: string; close: string }
  update: { summary(count: number): string; one: string; all(count: number): string }
}

export const REGISTER_WORDS: Record<Locale, RegisterWords> = {
  zh: {
    back: '返回',
    kind: { actual: '实绩', target: '目标', threshold: '控制目标', forecast: '预计' },
    empty: {
      title: '台账还是空的',
      text: '台账存本单位的数：记一次来源，写稿时直接取用，核稿时自动比对。可以先从手头的稿件录入，也可以到工作台导入表格，或先放一份样例试试。',
      capture: '从本文录入',
      sample: '放一份样例',
      workbench: '打开工作台',
    },
    sample: { text: '台账里有一份清河县样例，只供试用。', remove: '到工作台拿掉' },
    change: {
      applied: (counts) => `已录入台账：新 ${counts.new}，更改 ${counts.revision}${counts.same > 0 ? `，不变 ${counts.same}` : ''}`,
      undone: '已从台账撤回',
      undo: '撤销',
      close: '知道了',
    },
    update: { summary: (count) => `台账有新数：文中 ${count} 处可更新`, one: '更新', all: (count) => `全部更新 ${count} 处` },
  },
  en: {
    back: 'Back',
    kind: { actual: 'actual', target: 'target', threshold: 'limit', forecast: 'forecast' },
    empty: {
      title: 'The register is empty',
      text: 'It keeps your office’s figures: note the source once, use the figure while writing, have every draft compared with it. Begin with a report that you have, import a table in the workbench, or try a sample.',
      capture: 'Take figures from this draft',
      sample: 'Try a sample',
      workbench: 'Open the workbench',
    },
    sample: { text: 'The register has a sample, for trying things out.', remove: 'Remove it in the workbench' },
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
  },
}
