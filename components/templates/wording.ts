import type { Locale } from '@/lib/review/wording'
import type { HtmlManner } from '@/lib/templates/html'

export interface TemplateWords {
  region: string
  search: string
  placeholder: string
  results: string
  noMatch(query: string): string
  pressF6: string
  inItem: string
  inCell: string
  back: string
  favourite: string
  unfavourite: string
  whole: string
  sections(count: number): string
  open(count: number): string
  known(count: number): string
  knownSource: string
  parts(chosen: number, all: number): string
  openPlaces(count: number): string
  nextOpen: string
  optional: string
  byDefault(value: string): string
  indicator: string
  addEntry(list: string): string
  removeEntry(list: string, place: number): string
  moveUp(list: string, place: number): string
  entry(list: string, place: number): string
  preview: string
  manner: string
  manners: Record<HtmlManner, string>
  place: string
  beside(marker: string, next: string): string
  below(marker: string, next: string): string
  top(next: string): string
  insert: string
  copy: string
  copied: string
  copyFailed: string
  help: string
  noCaret: string
  cannot: string
  inserted(open: number): string
  renumber(from: string, to: string): string
  raise(from: string, to: string): string
  remember: string
  selection: {
    title: string
    into: string
    newKind: string
    section: string
    save: string
    cancel: string
    reading: string
    nothing: string
    firstKind: string
  }
}

export const TEMPLATE_WORDS: Record<Locale, TemplateWords> = {
  zh: {
    region: '模板',
    search: '找模板',
    placeholder: '段名、文种或拼音首字母，如 czwt',
    results: '模板',
    noMatch: (query) => `没有“${query}”这样的模板`,
    pressF6: '光标还在网页里：按 F6 到侧栏，直接打字就能找。',
    inItem: '光标在列表里，写进去仍在这一项内；要另起一段，先在列表后换行。',
    inCell: '光标在表格里，写进去仍在这一格内，不带格式。',
    back: '返回模板列表',
    favourite: '收藏',
    unfavourite: '取消收藏',
    whole: '全文',
    sections: (count) => `全文 ${count} 段`,
    open: (count) => `未填 ${count} 处`,
    known: (count) => `已知 ${count} 项`,
    knownSource: '来自单位信息，可在这里改',
    parts: (chosen, all) => `写哪几段（${chosen}／${all}）`,
    openPlaces: (count) => `本文还有 ${count} 处【】未填`,
    nextOpen: '下一处（F8）',
    optional: '可不填',
    byDefault: (value) => `不填就写“${value}”`,
    indicator: '台账指标，如 常住人口 或 常住人口@2025年',
    addEntry: (list) => `加一条${list}`,
    removeEntry: (list, place) => `删去${list}第 ${place} 条`,
    moveUp: (list, place) => `${list}第 ${place} 条上移`,
    entry: (list, place) => `${list} ${place}`,
    preview: '将写入',
    manner: '格式',
    manners: { plain: '随原文', structure: '标题样式', official: '公文字体' },
    place: '编号',
    beside: (marker, next) => `接在${marker}之后，写作${next}`,
    below: (marker, next) => `放在${marker}之下，写作${next}`,
    top: (next) => `从${next}起`,
    insert: '插入到光标处',
    copy: '复制',
    copied: '已复制',
    copyFailed: '没有复制成，请手工抄写',
    help: 'Ctrl+Enter 插入',
    noCaret: '文中还没有光标：先在文中点一下要写的地方，再回来插入。',
    cannot: '这篇稿子不能代写，可以复制后粘贴。',
    inserted: (open) => (open > 0 ? `已插入，还有 ${open} 处【】没有填，按 F8 逐处去填` : '已插入'),
    renumber: (from, to) => `后面的编号顺延：${from} 改为 ${to}`,
    raise: (from, to) => `“${from}”改为“${to}”`,
    remember: '记住这些单位信息',
    selection: {
      title: '所选存为模板',
      into: '放进',
      newKind: '新的文种',
      section: '段名',
      save: '存为模板',
      cancel: '不存',
      reading: '正在读所选的文字……',
      nothing: '所选的文字拆不出段落，没有可存的内容。',
      firstKind: '我的模板',
    },
  },
  en: {
    region: 'Templates',
    search: 'Find a template',
    placeholder: 'Section, kind or pinyin initials, such as czwt',
    results: 'Templates',
    noMatch: (query) => `No template “${query}”`,
    pressF6: 'The caret is still in the page: press F6 for the panel, then type.',
    inItem: 'The caret is in a list: what is inserted stays in that item. Start a paragraph below the list to leave it.',
    inCell: 'The caret is in a table: what is inserted stays in that cell, without formats.',
    back: 'Back to the list',
    favourite: 'Add to favourites',
    unfavourite: 'Remove from favourites',
    whole: 'Whole document',
    sections: (count) => `whole, ${count} sections`,
    open: (count) => `${count} still open`,
    known: (count) => `${count} known`,
    knownSource: 'From the office’s profile; change it here',
    parts: (chosen, all) => `Sections to write (${chosen} of ${all})`,
    openPlaces: (count) => `${count} places 【】 of this document are still open`,
    nextOpen: 'Next (F8)',
    optional: 'optional',
    byDefault: (value) => `“${value}” where left empty`,
    indicator: 'An indicator of the register, such as 常住人口 or 常住人口@2025年',
    addEntry: (list) => `Add: ${list}`,
    removeEntry: (list, place) => `Remove ${list} ${place}`,
    moveUp: (list, place) => `Move ${list} ${place} up`,
    entry: (list, place) => `${list} ${place}`,
    preview: 'Will write',
    manner: 'Format',
    manners: { plain: 'as the text around', structure: 'heading styles', official: 'official fonts' },
    place: 'Number',
    beside: (marker, next) => `after ${marker}, as ${next}`,
    below: (marker, next) => `below ${marker}, as ${next}`,
    top: (next) => `from ${next}`,
    insert: 'Insert at the caret',
    copy: 'Copy',
    copied: 'Copied',
    copyFailed: 'Could not copy',
    help: 'Ctrl+Enter inserts',
    noCaret: 'There is no caret in the text yet: click where it should go, then come back.',
    cannot: 'This draft cannot be written to. Copy it and paste it instead.',
    inserted: (open) => (open > 0 ? `Inserted; ${open} places 【】 are still open, F8 goes from one to the next` : 'Inserted'),
    renumber: (from, to) => `Number on what follows: ${from} becomes ${to}`,
    raise: (from, to) => `“${from}” becomes “${to}”`,
    remember: 'Remember these for the office',
    selection: {
      title: 'Save the selection as a template',
      into: 'Into',
      newKind: 'a new kind',
      section: 'Section',
      save: 'Save as a template',
      cancel: 'Do not save',
      reading: 'Reading the selection…',
      nothing: 'There is nothing to save in the selection.',
      firstKind: '我的模板',
    },
  },
}
