import type { Locale } from '@/lib/review/wording'

export interface ShellWords {
  tabs: string
  outline: string
  templates: string
  problems(count: number): string
  figures(count: number): string
  source: string
  closeSource: string
  search: string
  moved: string
  notFound: string
  noEditor: string
  broken: string
  reopen: string
}

export const SHELL_WORDS: Record<Locale, ShellWords> = {
  zh: {
    tabs: '文稿的几种看法',
    outline: '提纲',
    templates: '模板',
    problems: (count) => (count > 0 ? `问题 ${count}` : '问题'),
    figures: (count) => (count > 0 ? `数据 ${count}` : '数据'),
    source: '原文',
    closeSource: '收起原文',
    search: '查找（按 /）',
    moved: '这处文字挪了地方，已到最近处。',
    notFound: '文中找不到这处了，可能刚被改过。',
    noEditor: '文稿不在这一页了。',
    broken: '这里出了错，没有显示出来。文稿和台账没有受影响。',
    reopen: '重新打开',
  },
  en: {
    tabs: 'Views of the draft',
    outline: 'Outline',
    templates: 'Templates',
    problems: (count) => (count > 0 ? `Problems ${count}` : 'Problems'),
    figures: (count) => (count > 0 ? `Figures ${count}` : 'Figures'),
    source: 'Text',
    closeSource: 'Close the text',
    search: 'Search (press /)',
    moved: 'This has moved; you are at the nearest place.',
    notFound: 'This is no longer in the text; it may just have been changed.',
    noEditor: 'The draft is no longer on this page.',
    broken: 'Something went wrong here. Draft and register are unharmed.',
    reopen: 'Open again',
  },
}
