import type { Locale } from '@/lib/review/wording'
import type { ColumnRole, RowRole } from '@/lib/sheets/shape/mapping'
import type { ShapeName } from '@/lib/sheets/shape/propose'
import type { EntryCounts } from '@/lib/store/apply-entries'
import type { UndoPlan } from '@/lib/store/imports'
import type { Mark } from './sheet-state'

export interface ImportWords {
  title: string
  start: {
    open: string
    paste: string
    pasteHint: string
    drop: string
    reads: string
    pastedName: string
    /** Name of the list to fill in, and of its button. */
    example: string
    failed(fileName: string): string
  }
  reading(fileName: string): string
  applying(done: number, total: number): string
  cancel: string
  another: string
  sheet: string
  hidden: string
  grid: string
  row(number: number): string
  column(name: string): string
  columnRole: Record<ColumnRole, string>
  columnHint: Record<ColumnRole, string>
  rowRole: Record<RowRole, string>
  rowHint: Record<RowRole, string>
  chooseRole: string
  asHeader: string
  close: string
  shape: Record<ShapeName, string>
  remembered: string
  restore: string
  howTo: string
  noFigures: string
  heads: { label: string; indicator: string; area: string }
  whole: {
    title: string
    indicator: string
    refArea: string
    timePeriod: string
    unit: string
    basis: string
    valueKind: string
    kinds: { auto: string; actual: string; target: string; forecast: string }
    none: string
    own(area: string): string
  }
  source: { title: string; document: string; office: string; person: string; collectedOn: string }
  result: string
  mark: Record<Mark, string>
  sign: Record<Mark, string>
  filters: string
  all: string
  missing(count: number): string
  repeated(count: number): string
  totals(checked: number, holding: number): string
  nothing: string
  before: string
  ownArea: string
  opening: string
  /** Offered while the register is empty. */
  takeArea(area: string): string
  apply(count: number): string
  nothingToApply: string
  problemsStay(count: number): string
  done(counts: EntryCounts): string
  notTaken(count: number): string
  undo: string
  undone(fileName: string): string
  saveFailed: string
  saveFailedName(fileName: string): string
  reason: string
  saved(name: string): string
  notSaved: string
  toRegister: string
  next: string
  log: {
    title: string
    empty: string
    counts(counts: EntryCounts, failed: number): string
    undone: string
    plan(plan: UndoPlan): string
    confirm: string
    keep: string
  }
}

const zh: ImportWords = {
  title: '导入',
  start: {
    open: '打开表格文件',
    paste: '粘贴单元格',
    pasteHint: '从 Excel、WPS 或网页里复制一块表，点这里按 Ctrl+V',
    drop: '也可以把文件拖到这一页的任何地方',
    reads: '能读 .xlsx、.xls、.et、.csv。公式只取已算好的数，不会运行；文件只在本机打开。',
    pastedName: '粘贴的表格',
    example: '台账清单样表',
    failed: (fileName) => `“${fileName}”没有读成：`,
  },
  reading: (fileName) => `正在读“${fileName}”…`,
  applying: (done, total) => `正在写入台账：${done} / ${total}`,
  cancel: '取消',
  another: '换一个文件',
  sheet: '工作表',
  hidden: '（隐藏）',
  grid: '表格原样',
  row: (number) => `第 ${number} 行`,
  column: (name) => `${name} 列`,
  columnRole: {
    indicator: '指标',
    area: '地区',
    period: '时期',
    value: '数值',
    unit: '单位',
    basis: '口径',
    kind: '性质',
    alias: '别名',
    source: '来源',
    collectedOn: '采集日期',
    total: '合计',
    skip: '不要',
  },
  columnHint: {
    indicator: '这一列写的是指标名',
    area: '这一列写的是乡镇、县区',
    period: '这一列写的是年、季、月',
    value: '这一列是要导入的数',
    unit: '这一列写的是万元、人、亩',
    basis: '户籍或常住，现价或不变价',
    kind: '实绩、目标、预计',
    alias: '指标的别的叫法，用“；”隔开',
    source: '每个数从哪份材料来',
    collectedOn: '取数的日子',
    total: '各列之和，只核对，不导入',
    skip: '不导入这一列',
  },
  rowRole: { title: '标题', header: '表头', data: '数据', whole: '全体', total: '合计', skip: '不要' },
  rowHint: {
    title: '表的名称、时期、单位',
    header: '列的名称，可以有几行',
    data: '要导入的数',
    whole: '全县、全镇的数，作为本级导入',
    total: '各行之和，只核对，不导入',
    skip: '注、空行、小标题，不导入',
  },
  chooseRole: '这里是',
  asHeader: '按表头',
  close: '关闭',
  shape: {
    list: '逐条清单：一行一个数',
    'indicators-periods': '指标成行，时期成列',
    'indicators-areas': '指标成行，地区成列',
    'areas-indicators': '地区成行，指标成列',
    'areas-periods': '地区与指标成行',
    'periods-indicators': '时期成行，指标成列',
    none: '没有认出要导入的数',
  },
  remembered: '这种表上次改过，按上次的方式读。',
  restore: '恢复自动识别',
  howTo: '认得不对的，点列标、行号改。',
  noFigures: '这张表里没有认出数。请点列标，指出哪一列是数值；或换一张工作表。',
  heads: { label: '表头写的是', indicator: '指标', area: '地区' },
  whole: {
    title: '整张表',
    indicator: '指标',
    refArea: '地区',
    timePeriod: '时期',
    unit: '单位',
    basis: '口径',
    valueKind: '性质',
    kinds: { auto: '按表里写的', actual: '实绩', target: '目标', forecast: '预计' },
    none: '表里没有写',
    own: (area) => (area === '' ? '本级' : `${area}（本级）`),
  },
  source: { title: '来源', document: '文件', office: '提供科室', person: '提供人', collectedOn: '取数日期' },
  result: '导入结果',
  mark: { new: '新增', revision: '更改', same: '不变', problem: '有问题', total: '合计不符' },
  sign: { new: '＋', revision: '△', same: '＝', problem: '✗', total: 'Σ' },
  filters: '按结果筛选',
  all: '全部',
  missing: (count) => `空缺 ${count} 格（“-”“…”），不导入。`,
  repeated: (count) => `重复 ${count} 格，数相同，只记一次。`,
  totals: (checked, holding) =>
    checked === holding ? `合计核对 ${checked} 处，都相符。` : `合计核对 ${checked} 处，${checked - holding} 处不符，见下。`,
  nothing: '没有这样的数。',
  before: '现为',
  ownArea: '本级',
  opening: '正在打开台账…',
  takeArea: (area) => `这是${area}的台账（“全县”“我县”等即指${area}）`,
  apply: (count) => `导入 ${count} 个数`,
  nothingToApply: '没有要写入的数',
  problemsStay: (count) => `有问题的 ${count} 格不会导入，导入后可以另存为表。`,
  done: (counts) => `已导入：新增 ${counts.new}，更改 ${counts.revision}，不变 ${counts.same}。`,
  notTaken: (count) => `有问题的 ${count} 格没有导入。`,
  undo: '撤销这次导入',
  undone: (fileName) => `已撤销“${fileName}”的导入，台账回到导入以前。`,
  saveFailed: '失败行另存为表',
  saveFailedName: (fileName) => `${fileName.replace(/\.\w+$/, '')}（未导入的行）.xlsx`,
  reason: '未导入的原因',
  saved: (name) => `已存为“${name}”。`,
  notSaved: '没有存成，请再试一次。',
  toRegister: '看台账',
  next: '再导入一个',
  log: {
    title: '导入记录',
    empty: '还没有导入过。',
    counts: ({ new: added, revision, same }, failed) =>
      [`新增 ${added}`, `更改 ${revision}`, `不变 ${same}`, ...(failed > 0 ? [`未导入 ${failed}`] : [])].join('，'),
    undone: '已撤销',
    plan: ({ revisions, keptLater, confirmedBy }) =>
      [
        `将从台账里取出这次导入的 ${revisions} 个数`,
        ...(keptLater > 0 ? [`其中 ${keptLater} 个后来又改过，后来的保留`] : []),
        ...confirmedBy.map(({ title, count }) => `“${title}”也有其中 ${count} 个同样的数，一并取出`),
      ].join('；'),
    confirm: '确定撤销',
    keep: '不撤销',
  },
}

const en: ImportWords = {
  title: 'Import',
  start: {
    open: 'Open a spreadsheet',
    paste: 'Paste cells',
    pasteHint: 'Copy a table in Excel, WPS or a web page, click here and press Ctrl+V',
    drop: 'A file can be dropped anywhere on this page',
    reads: 'Reads .xlsx, .xls, .et and .csv. Of formulas only the computed value is taken. The file stays on this computer.',
    pastedName: 'Pasted cells',
    example: 'List to fill in',
    failed: (fileName) => `“${fileName}” was not read: `,
  },
  reading: (fileName) => `Reading “${fileName}”…`,
  applying: (done, total) => `Writing to the register: ${done} / ${total}`,
  cancel: 'Cancel',
  another: 'Another file',
  sheet: 'Sheet',
  hidden: ' (hidden)',
  grid: 'The sheet',
  row: (number) => `Row ${number}`,
  column: (name) => `Column ${name}`,
  columnRole: {
    indicator: 'Indicator',
    area: 'Area',
    period: 'Period',
    value: 'Values',
    unit: 'Unit',
    basis: 'Basis',
    kind: 'Kind',
    alias: 'Aliases',
    source: 'Source',
    collectedOn: 'Collected on',
    total: 'Total',
    skip: 'Leave out',
  },
  columnHint: {
    indicator: 'Names of indicators',
    area: 'Towns, counties',
    period: 'Years, quarters, months',
    value: 'The figures to import',
    unit: '万元, 人, 亩',
    basis: 'Registered or resident, current or constant prices',
    kind: 'Actual, target, forecast',
    alias: 'Other names, separated by ；',
    source: 'The document of each figure',
    collectedOn: 'The day of each figure',
    total: 'Sum of the columns: compared, not imported',
    skip: 'Not imported',
  },
  rowRole: { title: 'Title', header: 'Header', data: 'Figures', whole: 'Whole area', total: 'Total', skip: 'Leave out' },
  rowHint: {
    title: 'Name, period, unit of the table',
    header: 'Names of columns, on one or several rows',
    data: 'Figures to import',
    whole: 'Figures of the whole area',
    total: 'Sum of the rows: compared, not imported',
    skip: 'Notes, empty rows: not imported',
  },
  chooseRole: 'This is',
  asHeader: 'as the header says',
  close: 'Close',
  shape: {
    list: 'A list: one figure per row',
    'indicators-periods': 'Indicators by periods',
    'indicators-areas': 'Indicators by areas',
    'areas-indicators': 'Areas by indicators',
    'areas-periods': 'Areas and indicators by periods',
    'periods-indicators': 'Periods by indicators',
    none: 'No figures were found',
  },
  remembered: 'This table was corrected before; it is read in the same way.',
  restore: 'Back to the proposal',
  howTo: 'Click the head of a column or row to correct it.',
  noFigures: 'No figures were found in this sheet. Click the head of a column to say which holds values, or choose another sheet.',
  heads: { label: 'The header names', indicator: 'indicators', area: 'areas' },
  whole: {
    title: 'The whole sheet',
    indicator: 'Indicator',
    refArea: 'Area',
    timePeriod: 'Period',
    unit: 'Unit',
    basis: 'Basis',
    valueKind: 'Kind',
    kinds: { auto: 'as the sheet says', actual: 'Actual', target: 'Target', forecast: 'Forecast' },
    none: 'not in the sheet',
    own: (area) => (area === '' ? 'own area' : `${area} (own area)`),
  },
  source: {
    title: 'Source',
    document: 'Document',
    office: 'Office',
    person: 'Person',
    collectedOn: 'Collected on',
  },
  result: 'What it becomes',
  mark: { new: 'New', revision: 'Changed', same: 'Same', problem: 'Problems', total: 'Sums that differ' },
  sign: { new: '＋', revision: '△', same: '＝', problem: '✗', total: 'Σ' },
  filters: 'Filter by result',
  all: 'All',
  missing: (count) => `${count} cells say that there is nothing.`,
  repeated: (count) => `${count} cells repeat another one.`,
  totals: (checked, holding) =>
    checked === holding ? `${checked} sums were compared; all hold.` : `${checked} sums were compared; ${checked - holding} differ.`,
  nothing: 'There are none.',
  before: 'now',
  ownArea: 'own area',
  opening: 'Opening the register…',
  takeArea: (area) => `This is the register of ${area}`,
  apply: (count) => `Import ${count} figures`,
  nothingToApply: 'Nothing to import',
  problemsStay: (count) => `${count} cells with problems are left out; they can be saved as a sheet afterwards.`,
  done: (counts) => `Imported: ${counts.new} new, ${counts.revision} changed, ${counts.same} the same.`,
  notTaken: (count) => `${count} cells with problems were left out.`,
  undo: 'Undo this import',
  undone: (fileName) => `The import of “${fileName}” was undone; the register is as before.`,
  saveFailed: 'Save the failed rows',
  saveFailedName: (fileName) => `${fileName.replace(/\.\w+$/, '')} (not imported).xlsx`,
  reason: 'Why it was not imported',
  saved: (name) => `Saved as “${name}”.`,
  notSaved: 'It could not be saved. Please try again.',
  toRegister: 'See the register',
  next: 'Import another',
  log: {
    title: 'Imports',
    empty: 'Nothing was imported yet.',
    counts: ({ new: added, revision, same }, failed) =>
      [`${added} new`, `${revision} changed`, `${same} same`, ...(failed > 0 ? [`${failed} left out`] : [])].join(', '),
    undone: 'undone',
    plan: ({ revisions, keptLater, confirmedBy }) =>
      [
        `Takes the ${revisions} figures of this import out of the register`,
        ...(keptLater > 0 ? [`${keptLater} were changed later; those stay`] : []),
        ...confirmedBy.map(({ title, count }) => `“${title}” has ${count} of the same figures; they go as well`),
      ].join('; '),
    confirm: 'Undo it',
    keep: 'Keep it',
  },
}

export const IMPORT_WORDS: Record<Locale, ImportWords> = { zh, en }
