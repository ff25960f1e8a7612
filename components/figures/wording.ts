import type { FigureCode, Verdict } from '@/lib/figures/model'
import type { Tally } from '@/lib/figures/tally'
import type { Locale } from '@/lib/review/wording'

export interface FigureWords {
  region: string
  list: string
  strip: string
  recognised: string
  verdict: Record<Verdict, string>
  shape: Record<Verdict, string>
  /** What a statement is about, where its figure has no name. */
  code: Record<FigureCode, string>
  views: { label: string; lines: string; indicators: string }
  /** What the list below the strip shows. */
  listed(statements: number, figures: number): string
  /** What has no basis, explained. */
  noBasis(count: number): string
  mark: string
  markHint: string
  copy: string
  copied: string
  copyFailed: string
  print: string
  insert: string
  capture: string
  compare: string
  compareHint: string
  empty: string
  noMatch: string
  indicators: {
    list: string
    repeated(count: number): string
    same: string
    different(values: number): string
    single: string
    note: string
    empty: string
  }
  evidence: {
    written: string
    ifRight(written: string): string
    wouldBe(range: string): string
    or: string
    andOthers(count: number): string
    slips: string
    comma: string
    askSource: string
  }
  table: { place: string; name: string; written: string; verdict: string; formula: string }
  printed(title: string): string
  /** “识别 126 个数 = 一致 82 + …”, as text. */
  sum(tally: Tally): string
}

export const FIGURE_WORDS: Record<Locale, FigureWords> = {
  zh: {
    region: '数据',
    list: '数据与算式',
    strip: '按核对结果筛选',
    recognised: '识别',
    verdict: { consistent: '一致', inconsistent: '不一致', doubtful: '待核', 'not-checkable': '缺依据' },
    shape: { consistent: '✓', inconsistent: '✗', doubtful: '△', 'not-checkable': '◇' },
    code: {
      'figures/ratio': '比率',
      'figures/change': '增减',
      'figures/total': '合计',
      'figures/part-exceeds-whole': '其中',
      'figures/product': '乘积',
      'figures/listed-count': '列名与个数',
      'figures/respectively': '“分别”前后',
      'figures/unit-conversion': '换算',
      'figures/comparison': '比较',
      'figures/calendar': '日期',
      'figures/conflict': '前后两处',
      'figures/table-total': '表中合计',
      'figures/usage': '写法',
    },
    views: { label: '排列', lines: '依次', indicators: '按指标' },
    listed: (statements, figures) =>
      [...(statements > 0 ? [`算式 ${statements} 条`] : []), ...(figures > 0 ? [`缺依据的数 ${figures} 个`] : [])].join('，'),
    noBasis: (count) => `缺依据 ${count}：文中没有写出可以核它的数，不是说它有误，请对照原表`,
    mark: '在文中标出',
    markHint: '核对一致的数下画细绿线',
    copy: '复制成表',
    copied: '已复制',
    copyFailed: '没有复制成，请用打印',
    print: '打印',
    insert: '插入台账数',
    capture: '录入台账',
    compare: '对照',
    compareHint: '对照另一份：把上期材料或附表拖进来，同名的数并排看',
    empty: '文中还没有读到数。',
    noMatch: '没有这样的数。',
    indicators: {
      list: '指标',
      repeated: (count) => `${count} 处`,
      same: '写法相同',
      different: (values) => `${values} 种写法`,
      single: '只出现一处的指标',
      note: '同名的数排在一起，供目视比对；口径、时间可能不同，不作判断。',
      empty: '数的前后没有读到指标名。',
    },
    evidence: {
      written: '，文中',
      ifRight: (written) => `若 ${written} 不误，`,
      wouldBe: (range) => `应${range.includes('～') ? '在' : '为'} ${range}`,
      or: '；或 ',
      andOthers: (count) => `；另有 ${count} 个数也可能有误`,
      slips: '只差一笔：',
      comma: '，',
      askSource: '先核原表',
    },
    table: { place: '位置', name: '名称', written: '文中', verdict: '核对', formula: '算式' },
    printed: (title) => `${title}：数据核对`,
    sum: (tally) =>
      `识别 ${tally.recognised} 个数 = 一致 ${tally.consistent} + 不一致 ${tally.inconsistent} + 待核 ${tally.doubtful} + 缺依据 ${tally['not-checkable']}`,
  },
  en: {
    region: 'Figures',
    list: 'Figures and sums',
    strip: 'Filter by result',
    recognised: 'Read',
    verdict: { consistent: 'agree', inconsistent: 'disagree', doubtful: 'to check', 'not-checkable': 'no basis' },
    shape: { consistent: '✓', inconsistent: '✗', doubtful: '△', 'not-checkable': '◇' },
    code: {
      'figures/ratio': 'Rate',
      'figures/change': 'Change',
      'figures/total': 'Total',
      'figures/part-exceeds-whole': 'Of which',
      'figures/product': 'Product',
      'figures/listed-count': 'Names and count',
      'figures/respectively': 'Respectively',
      'figures/unit-conversion': 'Units',
      'figures/comparison': 'Comparison',
      'figures/calendar': 'Date',
      'figures/conflict': 'Two places',
      'figures/table-total': 'Table total',
      'figures/usage': 'Form',
    },
    views: { label: 'Order', lines: 'In order', indicators: 'By indicator' },
    listed: (statements, figures) =>
      [...(statements > 0 ? [`${statements} sums`] : []), ...(figures > 0 ? [`${figures} figures without basis`] : [])].join(', '),
    noBasis: (count) => `No basis ${count}: the text has no figures to check these by; that does not make them wrong`,
    mark: 'Mark in the text',
    markHint: 'Draws a thin line under the figures that agree',
    copy: 'Copy as a table',
    copied: 'Copied',
    copyFailed: 'Could not copy; print it instead',
    print: 'Print',
    insert: 'From the register',
    capture: 'Into the register',
    compare: 'Compare',
    compareHint: 'Drop last period’s report or a table beside this draft',
    empty: 'No figures were read yet.',
    noMatch: 'There is no such figure.',
    indicators: {
      list: 'Indicators',
      repeated: (count) => `${count} places`,
      same: 'written alike',
      different: (values) => `written in ${values} ways`,
      single: 'Indicators in one place only',
      note: 'Figures of one name side by side, to be compared by eye. They may differ in scope or period: no judgement is made.',
      empty: 'No words beside the figures name an indicator.',
    },
    evidence: {
      written: ', written',
      ifRight: (written) => `If ${written} is right, `,
      wouldBe: (range) => `would be ${range}`,
      or: '; or ',
      andOthers: (count) => `; ${count} other figures may be wrong as well`,
      slips: 'One slip away: ',
      comma: ', ',
      askSource: 'Check the source first',
    },
    table: { place: 'Place', name: 'Name', written: 'Written', verdict: 'Result', formula: 'Sum' },
    printed: (title) => `${title}: figures checked`,
    sum: (tally) =>
      `${tally.recognised} figures read = ${tally.consistent} agree + ${tally.inconsistent} disagree + ${tally.doubtful} to check + ${tally['not-checkable']} without basis`,
  },
}
