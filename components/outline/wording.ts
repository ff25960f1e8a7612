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
  partly: string
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
    partly: '只读到一部分，提纲可能不全。',
  },
  en: {
    tree: 'Outline',
    count: (announced, written) => (announced ? `${announced} · ${written} written` : `${written} items`),
    gap: 'missing',
    wrong: 'wrong',
    ahead: 'not written yet',
    hereIsCaret: 'the caret is here',
    continueWith: (marker) => `Go on with “${marker}”`,
    empty: 'No headings or numbered items were read yet.',
    noMatch: 'Nothing in the outline has these words.',
    partly: 'Only part of the document was read; the outline may be incomplete.',
  },
}
