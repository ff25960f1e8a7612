import type { Activity } from '@/components/session'
import type { Capabilities } from '@/lib/messaging/protocol'
import type { Locale } from '@/lib/review/wording'

export interface HeaderWords {
  name: string
  seal: string
  pick: string
  untitled: string
  editorName(title: string, product: string, characters: number): string
  unreadable: string
  characters(count: number): string
  activity: Record<Activity, string>
  readOnly: string
  can(capabilities: Capabilities): string[]
  check: string
  checking: string
  menu: string
  pause: string
  resume: string
  insertFromRegister: string
  captureIntoRegister: string
  compareWithAnother: string
  settings: string
  popOut: string
  openWorkbench: string
  closeText: string
  pasteOther: string
  pastedText: string
}

export const HEADER_WORDS: Record<Locale, HeaderWords> = {
  zh: {
    name: '核稿',
    seal: '核',
    pick: '选择文稿',
    untitled: '未命名文稿',
    editorName: (title, product, characters) => [title || '未命名文稿', product, `${characters} 字`].filter(Boolean).join(' · '),
    unreadable: '读不了',
    characters: (count) => `${count} 字`,
    activity: { reading: '正在读', live: '边写边核', paused: '已暂停', lost: '已断开', unreadable: '读不了', crashed: '已停下' },
    readOnly: '只读',
    can: ({ replace, insert }) =>
      replace || insert ? [[replace ? '可代改' : '', insert ? '可插入' : ''].filter(Boolean).join('、')] : ['只核不改'],
    check: '核 一 遍',
    checking: '正在核…',
    menu: '菜单',
    pause: '暂停',
    resume: '继续边写边核',
    insertFromRegister: '插入台账数',
    captureIntoRegister: '从本文录入台账',
    compareWithAnother: '对照另一份',
    settings: '设置',
    popOut: '弹出窗口',
    openWorkbench: '打开工作台',
    closeText: '回到网页文稿',
    pasteOther: '粘贴或打开另一篇',
    pastedText: '粘贴的文稿，只核不改',
  },
  en: {
    name: '核稿 Hegao',
    seal: '核',
    pick: 'Choose a draft',
    untitled: 'Untitled draft',
    editorName: (title, product, characters) =>
      [title || 'Untitled draft', product, `${characters} characters`].filter(Boolean).join(' · '),
    unreadable: 'cannot be read',
    characters: (count) => `${count} characters`,
    activity: {
      reading: 'reading',
      live: 'live',
      paused: 'paused',
      lost: 'disconnected',
      unreadable: 'cannot be read',
      crashed: 'stopped',
    },
    readOnly: 'read-only',
    can: ({ replace, insert }) =>
      replace || insert ? [[replace ? 'can fix' : '', insert ? 'can insert' : ''].filter(Boolean).join(', ')] : ['review only'],
    check: 'Check the whole draft',
    checking: 'Checking…',
    menu: 'Menu',
    pause: 'Pause',
    resume: 'Go on live',
    insertFromRegister: 'Insert from the register',
    captureIntoRegister: 'From this draft into the register',
    compareWithAnother: 'Compare with another',
    settings: 'Settings',
    popOut: 'Open in a window',
    openWorkbench: 'Open the workbench',
    closeText: 'Back to the page',
    pasteOther: 'Paste or open another',
    pastedText: 'pasted text, review only',
  },
}
