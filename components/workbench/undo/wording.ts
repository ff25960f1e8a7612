import type { Locale } from '@/lib/review/wording'

export interface UndoWords {
  undo: string
  close: string
  undone(text: string): string
  failed: string
}

export const UNDO_WORDS: Record<Locale, UndoWords> = {
  zh: {
    undo: '撤销',
    close: '关闭提示',
    undone: (text) => `已撤销（${text}）`,
    failed: '没有存下，写的还在这里；原因见页面上方，处理后再试一次。',
  },
  en: {
    undo: 'Undo',
    close: 'Close this note',
    undone: (text) => `Undone (${text})`,
    failed: 'Not kept; what you wrote is still here. See the note above, then try again.',
  },
}
