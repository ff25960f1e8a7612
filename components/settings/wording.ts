import type { Locale } from '@/lib/review/wording'

export interface SettingsWords {
  title: string
  back: string
  rules: string
  rulesNote: string
  strict: string
  strictNote: string
  phrases: string
  phrasesNote: string
  language: string
  languages: { auto: string; zh: string; en: string }
  theme: string
  themes: { auto: string; light: string; dark: string }
  setAside: string
  setAsideNone: string
  thisDocument: string
  passing: string
  restore: string
  restoreAll: string
  place(name: string, count: number): string
  kind(name: string): string
  forget: string
  places: { title: string; note: string; none: string; forget: string; forgetAll: string }
  quarantined(count: number): string
  privacy: string
}

export const SETTINGS_WORDS: Record<Locale, SettingsWords> = {
  zh: {
    title: '设置',
    back: '返回',
    rules: '检查项目',
    rulesNote: '关掉的项目在哪篇稿子里都不查。',
    strict: '严格模式',
    strictNote: '连写法上可改可不改的也列出来。',
    phrases: '自己的固定提法',
    phrasesNote: '一行一个，如“三定方案”。里面的数字不当作项数来核。',
    language: '界面文字',
    languages: { auto: '随浏览器', zh: '中文', en: 'English' },
    theme: '明暗',
    themes: { auto: '随系统', light: '浅色', dark: '深色' },
    setAside: '不再提示的',
    setAsideNone: '还没有。在问题的“⋯”里选“不再提示”，会列在这里，可以恢复。',
    thisDocument: '正在看的这篇',
    passing: '粘贴的文稿：关上就忘',
    restore: '恢复提示',
    restoreAll: '全部恢复',
    place: (name, count) => `${name} ${count} 处`,
    kind: (name) => `${name}（整类）`,
    forget: '忘掉这篇',
    places: {
      title: '插入过的台账数',
      note: '记下写了什么、前后几个字，台账更正时好提示更新。可以忘掉。',
      none: '还没有。从台账插入的数会列在这里。',
      forget: '忘掉',
      forgetAll: '忘掉这篇',
    },
    quarantined: (count) => `有 ${count} 条存下的设置读不懂，已另外放着，没有用。`,
    privacy: '只存设置、台账、“不再提示”的记号和插入过的台账数，不存稿件全文；都在本机。',
  },
  en: {
    title: 'Settings',
    back: 'Back',
    rules: 'Checks',
    rulesNote: 'What is off is not checked in any draft.',
    strict: 'Strict',
    strictNote: 'Also lists matters of taste.',
    phrases: 'Your own fixed phrases',
    phrasesNote: 'One per line, such as “三定方案”. A number in them is never taken for a count.',
    language: 'Language',
    languages: { auto: 'As the browser', zh: '中文', en: 'English' },
    theme: 'Theme',
    themes: { auto: 'As the system', light: 'Light', dark: 'Dark' },
    setAside: 'Not shown again',
    setAsideNone: 'Nothing yet. What you choose not to see again from a problem’s “⋯” is listed here.',
    thisDocument: 'The draft at hand',
    passing: 'Pasted text: forgotten when it is closed',
    restore: 'Show again',
    restoreAll: 'Show all again',
    place: (name, count) => `${name}: ${count}`,
    kind: (name) => `${name} (the whole kind)`,
    forget: 'Forget this draft',
    places: {
      title: 'Inserted from the register',
      note: 'What was written and a few characters around it are kept, so that a correction can be offered. They can be forgotten.',
      none: 'Nothing yet. Values inserted from the register are listed here.',
      forget: 'Forget',
      forgetAll: 'Forget this draft',
    },
    quarantined: (count) => `${count} stored settings could not be read; they were kept apart and are not used.`,
    privacy:
      'Only settings, the register, marks of what not to show and values inserted from it are stored, on this machine; never whole drafts.',
  },
}
