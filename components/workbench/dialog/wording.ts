import type { Locale } from '@/lib/review/wording'

export interface ChangeWords {
  close: string
  cancel: string
  undoable: string
}

export const CHANGE_WORDS: Record<Locale, ChangeWords> = {
  zh: { close: '关闭', cancel: '不改了', undoable: '改后可以撤销' },
  en: { close: 'Close', cancel: 'Cancel', undoable: 'Can be undone' },
}
