import type { Locale } from '@/lib/review/wording'

export interface OutlineWords {
  tree: string
  count(announced: string | null, written: number): string
  gap: string
  wrong: string
  ahead: string
  hereIsCaret: string
  continueWith(marker: string): string
  empty: string
  noMatch: string
}

export const OUTLINE_WORDS: Record<Locale, OutlineWords> = {
  zh: {
    tree: '提纲',
    count: (announced, written) => (announced ? `${announced} · 已写 ${written}` : `${written} 项`),
    gap: '缺号',
    wrong: '有误',
    ahead: '未写',
    hereIsCaret: '光标在此',
    continueWith: (marker) => `接着写“${marker}”`,
    empty: '还没有读到标题和序号。',
    noMatch: '提纲里没有这几个字。',
  },
  en: {
    tree: 'Outline',
    count: (announced, written) => (announced ? `${announced} · ${written} written` : written === 1 ? '1 item' : `${written} items`),
    gap: 'missing',
    wrong: 'wrong',
    ahead: 'not written yet',
    hereIsCaret: 'the caret is here',
    continueWith: (marker) => `Go on with “${marker}”`,
    empty: 'No headings or numbered items were read yet.',
    noMatch: 'Nothing in the outline has these words.',
  },
}
