import type { Locale } from '@/lib/review/wording'
import type { PlainField } from '@/lib/templates/model'
import type { PackFault } from '@/lib/templates/pack'
import type { BlockStyle } from './block-styles'

export interface EditorWords {
  own: string
  builtin: string
  builtinNote: string
  empty: string
  create: string
  newName: string
  fromDraft: string
  takePack: string
  savePack: string
  copy: string
  copyShort: string
  copyName(name: string): string
  remove: string
  removed(name: string): string
  up: string
  down: string
  name: string
  category: string
  save: string
  saved(name: string): string
  unsaved: string
  faults(count: number): string
  faultAt(section: string, message: string): string
  sections: string
  addSection: string
  newSection: string
  sectionTitle: string
  keywords: string
  blocks: string
  addBlock: string
  removeBlock: string
  style: string
  styles: Record<BlockStyle, string>
  conditional: string
  level: string
  markers: string
  list: string
  lead: string
  itemHeading: string
  item: string
  joined: string
  insertField: string
  fields: string
  addField: string
  newField: string
  removeField: string
  types: Record<PlainField['type'] | 'list', string>
  type: string
  hint: string
  example: string
  byDefault: string
  optional: string
  parts: string
  preview: string
  versions: string
  restore: string
  versionAt(date: string): string
  profile: string
  profileNote: string
  pack: {
    title: string
    new: string
    changed: string
    same: string
    take: string
    cancel: string
    taken(count: number): string
    faults: Record<PackFault, (detail: string) => string>
  }
  draft: DraftWords
}

interface DraftWords {
  title: string
  note: string
  open: string
  paste: string
  cut: string
  name: string
  sections: string
  proposals: string
  opening: string
  none: string
  preview: string
  as(expression: string): string
  save: string
  cancel: string
  unreadable(reason: string): string
}

const zh: EditorWords = {
  own: '自建模板',
  builtin: '内置模板',
  builtinNote: '内置的不能改，复制一份就能改。',
  empty: '还没有自建模板。可以从旧稿拆一份，复制内置的，或新建。',
  create: '新建',
  newName: '新文种',
  fromDraft: '从旧稿拆段',
  takePack: '导入模板包',
  savePack: '导出全部',
  copy: '复制一份',
  copyShort: '复制',
  copyName: (name) => `${name}（自用）`,
  remove: '删除',
  removed: (name) => `已删除“${name}”`,
  up: '上移',
  down: '下移',
  name: '文种名',
  category: '分类',
  save: '保存（Ctrl+S）',
  saved: (name) => `已保存“${name}”`,
  unsaved: '有改动没有保存',
  faults: (count) => `${count} 处要改，改好才能保存`,
  faultAt: (section, message) => `${section}：${message}`,
  sections: '段',
  addSection: '加一段',
  newSection: '新的一段',
  sectionTitle: '段名',
  keywords: '别的叫法（用；隔开）',
  blocks: '正文',
  addBlock: '加一块',
  removeBlock: '删去这一块',
  style: '样式',
  styles: {
    paragraph: '正文段',
    heading: '标题',
    list: '一组条目',
    table: '表格',
    title: '文件标题',
    recipient: '主送',
    signature: '落款',
    date: '成文日期',
    remark: '附注',
    attachments: '附件说明',
  },
  conditional: '按条件出现的块，在这里只能移动和删去',
  level: '级',
  markers: '编号',
  list: '哪一组',
  lead: '引导语',
  itemHeading: '条目标题',
  item: '条目',
  joined: '连成一段',
  insertField: '＋变量',
  fields: '变量',
  addField: '加变量',
  newField: '新变量',
  removeField: '删去变量',
  types: {
    text: '短文字',
    'long-text': '长文字',
    number: '数字',
    money: '金额',
    date: '日期',
    period: '期间',
    choice: '选一项',
    person: '人名',
    office: '单位',
    indicator: '台账指标',
    list: '一组',
  },
  type: '类型',
  hint: '提示',
  example: '示例',
  byDefault: '默认',
  optional: '可不填',
  parts: '每条的内容（用；隔开）',
  preview: '样子',
  versions: '以前的版本',
  restore: '恢复这一版',
  versionAt: (date) => `${date} 的版本`,
  profile: '单位信息',
  profileNote: '填一次，各模板都用；只存在本机。',
  pack: {
    title: '导入模板包',
    new: '新增',
    changed: '更改',
    same: '不变',
    take: '导入',
    cancel: '不导入',
    taken: (count) => `已导入 ${count} 个文种`,
    faults: {
      'too-large': () => '文件太大，不像模板包。',
      foreign: () => '这不是核稿的模板包。模板包由“导出全部”得到。',
      truncated: () => '文件不完整，可能没有下载完，请重新取一份。',
      edited: () => '文件被改动过，与校验码不符。请向提供者要原文件。',
      future: () => '这个模板包由更新的版本导出，请先升级核稿。',
      damaged: (detail) => `模板包里有写错的地方（${detail}），没有导入任何内容。`,
    },
  },
  draft: {
    title: '从旧稿拆段',
    note: '打开或粘贴一份旧稿，按提纲拆成段；数字、日期、单位先列为变量，列举认作一组。勾选要的，存成自建模板。',
    open: '打开文件（.docx、.txt）',
    paste: '或把旧稿粘贴在这里',
    cut: '拆段',
    name: '存为文种',
    sections: '要哪几段',
    proposals: '哪些换成变量',
    opening: '开头',
    none: '没有可换成变量的内容。',
    preview: '空表时的样子',
    as: (expression) => `换成 ${expression}`,
    save: '存成自建模板',
    cancel: '返回',
    unreadable: (reason) => `读不了这个文件：${reason}`,
  },
}

const en: EditorWords = {
  own: 'Own templates',
  builtin: 'Built in',
  builtinNote: 'These cannot be changed; a copy can.',
  empty: 'There are none yet. Cut one from an old report, copy a built-in one, or begin a new one.',
  create: 'New',
  newName: '新文种',
  fromDraft: 'From an old report',
  takePack: 'Take a pack',
  savePack: 'Save all as a pack',
  copy: 'Copy',
  copyShort: 'Copy',
  copyName: (name) => `${name}（自用）`,
  remove: 'Delete',
  removed: (name) => `“${name}” deleted`,
  up: 'Up',
  down: 'Down',
  name: 'Kind',
  category: 'Category',
  save: 'Save (Ctrl+S)',
  saved: (name) => `“${name}” saved`,
  unsaved: 'There are unsaved changes',
  faults: (count) => `${count} to correct before it can be saved`,
  faultAt: (section, message) => `${section}: ${message}`,
  sections: 'Sections',
  addSection: 'Add a section',
  newSection: '新的一段',
  sectionTitle: 'Title',
  keywords: 'Other words for it (by ；)',
  blocks: 'Text',
  addBlock: 'Add a block',
  removeBlock: 'Remove this block',
  style: 'Style',
  styles: {
    paragraph: 'paragraph',
    heading: 'heading',
    list: 'list',
    table: 'table',
    title: 'title',
    recipient: 'recipient',
    signature: 'signature',
    date: 'date of issue',
    remark: 'remark',
    attachments: 'attachments',
  },
  conditional: 'A conditional block: here it can only be moved and removed',
  level: 'level',
  markers: 'Markers',
  list: 'List',
  lead: 'Lead-in',
  itemHeading: 'Heading of an item',
  item: 'Item',
  joined: 'in one paragraph',
  insertField: '+ field',
  fields: 'Fields',
  addField: 'Add a field',
  newField: '新变量',
  removeField: 'Remove the field',
  types: {
    text: 'text',
    'long-text': 'long text',
    number: 'number',
    money: 'money',
    date: 'date',
    period: 'period',
    choice: 'choice',
    person: 'person',
    office: 'office',
    indicator: 'indicator',
    list: 'list',
  },
  type: 'Type',
  hint: 'Hint',
  example: 'Example',
  byDefault: 'Default',
  optional: 'optional',
  parts: 'Parts of an entry (by ；)',
  preview: 'Preview',
  versions: 'Earlier versions',
  restore: 'Restore this one',
  versionAt: (date) => `Version of ${date}`,
  profile: 'The office',
  profileNote: 'Entered once, used by all templates; kept on this machine.',
  pack: {
    title: 'Take a pack of templates',
    new: 'new',
    changed: 'changed',
    same: 'unchanged',
    take: 'Take',
    cancel: 'Cancel',
    taken: (count) => `${count} kinds taken`,
    faults: {
      'too-large': () => 'The file is too large for a pack.',
      foreign: () => 'This is no pack of templates of Hegao.',
      truncated: () => 'The file breaks off. Get it again.',
      edited: () => 'The file was edited: its checksum does not fit.',
      future: () => 'A newer version of Hegao wrote this pack. Update first.',
      damaged: (detail) => `Something in the pack is wrong (${detail}); nothing was taken.`,
    },
  },
  draft: {
    title: 'From an old report',
    note: 'Open or paste an old report. It is cut along its outline; figures, dates and offices are proposed as fields, enumerations become lists. Tick what you want.',
    open: 'Open a file (.docx, .txt)',
    paste: 'or paste the report here',
    cut: 'Cut',
    name: 'Save as kind',
    sections: 'Which sections',
    proposals: 'What becomes a field',
    opening: 'Opening',
    none: 'Nothing to turn into a field.',
    preview: 'With nothing filled in',
    as: (expression) => `becomes ${expression}`,
    save: 'Save as own template',
    cancel: 'Back',
    unreadable: (reason) => `This file cannot be read: ${reason}`,
  },
}

export const EDITOR_WORDS: Record<Locale, EditorWords> = { zh, en }
