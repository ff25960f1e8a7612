import type { Locale } from '@/lib/review/wording'
import type { Farewell } from './farewell'
import type { Grade } from './grades'

export interface ProblemWords {
  list: string
  grade: Record<Grade, string>
  gradeShape: Record<Grade, string>
  count(count: number): string
  farewell: Record<Farewell, string>
  waiting(count: number): string
  more: string
  show: string
  fixAll(count: number): string
  ignoreHere: string
  ignoreKind: string
  switchOff: string
  noMatch: string
  preview: { title(count: number): string; confirm(count: number): string; cancel: string; note: string }
  heldBack(count: number): string
  missing: string
}

export const PROBLEM_WORDS: Record<Locale, ProblemWords> = {
  zh: {
    list: '问题',
    grade: { wrong: '有误', doubtful: '待核', style: '写法建议' },
    gradeShape: { wrong: '●', doubtful: '◐', style: '○' },
    count: (count) => `${count} 处`,
    farewell: {
      solved: '✓ 已改好',
      'set-aside': '已不再提示，可在“设置”里恢复',
      unfinished: '光标在此，可能还没写完，先不提示',
    },
    waiting: (count) => `新发现 ${count} 处，移开指针后列出`,
    more: '更多',
    show: '到文中看',
    fixAll: (count) => `同类 ${count} 处一起改…`,
    ignoreHere: '本处不再提示',
    ignoreKind: '本篇不再提示这类',
    switchOff: '关闭此项检查',
    noMatch: '问题里没有这几个字。',
    preview: {
      title: (count) => `一起改 ${count} 处`,
      confirm: (count) => `改这 ${count} 处`,
      cancel: '不改',
      note: '从后往前逐处核对原文再改，遇到对不上的就停下；改完可以撤销。',
    },
    heldBack: (count) => `光标所在处有 ${count} 项可能还没写完，先不提示`,
    missing: '缺',
  },
  en: {
    list: 'Problems',
    grade: { wrong: 'Wrong', doubtful: 'To check', style: 'Style' },
    gradeShape: { wrong: '●', doubtful: '◐', style: '○' },
    count: (count) => `${count}`,
    farewell: {
      solved: '✓ Solved',
      'set-aside': 'Will not be shown again; can be undone in the settings',
      unfinished: 'The caret is here: it may not be finished and is held back',
    },
    waiting: (count) => `${count} new, listed when the pointer leaves`,
    more: 'More',
    show: 'Show in the text',
    fixAll: (count) => `Fix all ${count} of this kind…`,
    ignoreHere: 'Do not show this one',
    ignoreKind: 'Do not show this kind in this document',
    switchOff: 'Switch this check off',
    noMatch: 'No problem has these words.',
    preview: {
      title: (count) => (count === 1 ? 'Change 1 place' : `Change ${count} places`),
      confirm: (count) => `Change these ${count}`,
      cancel: 'Leave as it is',
      note: 'From last to first, each compared with the text before it is changed; stops at the first that differs. Can be undone.',
    },
    heldBack: (count) => `${count} at the caret may simply not be finished and are held back`,
    missing: 'missing',
  },
}
