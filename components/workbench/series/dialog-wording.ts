import type { Locale } from '@/lib/review/wording'

export interface DialogWords {
  rename: {
    title(name: string): string
    field: string
    effect(figures: number, from: string, to: string): string
    taken: string
    action: string
    done(from: string, to: string): string
  }
  merge: {
    title(name: string): string
    field: string
    effect(figures: number, from: string, into: string): string
    clashes(count: number, into: string): string
    same(count: number): string
    columns: { period: string; from: string; into: string }
    more(count: number): string
    action: string
    done(from: string, into: string): string
    noMatch: string
  }
  correct: {
    title(name: string): string
    titleOne(name: string, period: string): string
    refArea: string
    basis: string
    valueKind: string
    timePeriod: string
    own: string
    badPeriod: string
    readAs(period: string): string
    effect(figures: number): string
    effectOne(from: string, to: string): string
    same: string
    clashes(count: number): string
    columns: { period: string; from: string; into: string }
    action: string
    done(name: string): string
  }
}

export const DIALOG_WORDS: Record<Locale, DialogWords> = {
  zh: {
    rename: {
      title: (name) => `给“${name}”改名`,
      field: '新名称',
      effect: (figures, from, to) => `${figures} 个数改到“${to}”名下；“${from}”留作别名，稿子里写旧名的仍认得。`,
      taken: '已有同名的指标；要并成一个，请用“并入别的指标”。',
      action: '改名',
      done: (from, to) => `“${from}”已改名为“${to}”`,
    },
    merge: {
      title: (name) => `把“${name}”并入别的指标`,
      field: '并入哪个指标',
      effect: (figures, from, into) => `“${from}”的 ${figures} 个数并到“${into}”名下；“${from}”和它的别名成为“${into}”的别名。`,
      clashes: (count, into) => `有 ${count} 期两边都有数而不相同：以“${into}”的为准，另一个留在修订里。`,
      same: (count) => `有 ${count} 期两边的数相同。`,
      columns: { period: '时期', from: '并过来的', into: '作准的' },
      more: (count) => `另有 ${count} 期`,
      action: '合并',
      done: (from, into) => `“${from}”已并入“${into}”`,
      noMatch: '没有这样的指标',
    },
    correct: {
      title: (name) => `更正“${name}”的地区、口径、性质`,
      titleOne: (name, period) => `更正“${name}”${period}的数`,
      refArea: '地区',
      basis: '口径',
      valueKind: '性质',
      timePeriod: '时期',
      own: '空着即台账自己的',
      badPeriod: '看不懂，请写成 2024年、2024年上半年、2024年6月末 这样',
      readAs: (period) => `即${period}`,
      effect: (figures) => `这一项的 ${figures} 个数连同修订都改过去。`,
      effectOne: (from, to) => `${from}的数连同修订改为${to}的。`,
      same: '与现在一样，没有要改的。',
      clashes: (count) => `那边已有 ${count} 期的数：以那边的为准，改过去的留在修订里。`,
      columns: { period: '时期', from: '改过去的', into: '作准的' },
      action: '更正',
      done: (name) => `已更正“${name}”`,
    },
  },
  en: {
    rename: {
      title: (name) => `Rename “${name}”`,
      field: 'New name',
      effect: (figures, from, to) =>
        `${figures} figures go to “${to}”. “${from}” stays as an alias, so that documents with the old name are understood.`,
      taken: 'There is an indicator of that name. To make them one, merge them.',
      action: 'Rename',
      done: (from, to) => `“${from}” is now “${to}”`,
    },
    merge: {
      title: (name) => `Merge “${name}” into another`,
      field: 'Into which indicator',
      effect: (figures, from, into) => `${figures} figures of “${from}” go to “${into}”; “${from}” and its aliases become aliases of it.`,
      clashes: (count, into) => `${count} periods have other values on both sides: those of “${into}” hold, the others stay as revisions.`,
      same: (count) => `${count} periods have the same value on both sides.`,
      columns: { period: 'Period', from: 'Merged', into: 'Holds' },
      more: (count) => `and ${count} more`,
      action: 'Merge',
      done: (from, into) => `“${from}” merged into “${into}”`,
      noMatch: 'There is no such indicator',
    },
    correct: {
      title: (name) => `Correct area, basis or kind of “${name}”`,
      titleOne: (name, period) => `Correct the figure of “${name}” for ${period}`,
      refArea: 'Area',
      basis: 'Basis',
      valueKind: 'Kind',
      timePeriod: 'Period',
      own: 'empty: the register’s own',
      badPeriod: 'Not understood: write 2024年, 2024年上半年 or 2024年6月末',
      readAs: (period) => `that is ${period}`,
      effect: (figures) => `All ${figures} figures go along with their revisions.`,
      effectOne: (from, to) => `The figure for ${from} becomes one for ${to}, with its revisions.`,
      same: 'As it is now: nothing to correct.',
      clashes: (count) => `${count} periods have a value there already: it holds, those moved stay as revisions.`,
      columns: { period: 'Period', from: 'Moved', into: 'Holds' },
      action: 'Correct',
      done: (name) => `“${name}” corrected`,
    },
  },
}
