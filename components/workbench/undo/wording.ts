import type { Locale } from '@/lib/review/wording'
import type { RefusalReason } from '@/lib/store/refusal'

export interface UndoWords {
  undo: string
  close: string
  undone(text: string): string
  /** Why something was not done, or not taken back; what was there is unchanged. */
  refused: Record<RefusalReason, string>
}

export const UNDO_WORDS: Record<Locale, UndoWords> = {
  zh: {
    undo: '撤销',
    close: '关闭提示',
    undone: (text) => `已撤销（${text}）`,
    refused: {
      'invalid-entry': '有一项写得不合规矩，没有存；请改过再试。',
      'too-many': '太多了：一个指标、一个时期存不下这么多，没有存。',
      'not-found': '要改的已经不在台账里了（别的窗口可能改过），没有动。',
      'name-taken': '已有同名的指标，没有改；要并成一个，请用“合并”。',
      'same-indicator': '不能与自己合并。',
      'has-values': '这个指标还有数，不能删。',
      'undone-already': '已经撤销过了。',
      'changed-since': '后来又改过，不能直接撤销；请打开历史逐个处理。',
    },
  },
  en: {
    undo: 'Undo',
    close: 'Close this note',
    undone: (text) => `Undone (${text})`,
    refused: {
      'invalid-entry': 'Something in it is not valid. Nothing was kept; correct it and try again.',
      'too-many': 'Too much for one indicator or period. Nothing was kept.',
      'not-found': 'It is no longer in the register; another window may have changed it. Nothing was changed.',
      'name-taken': 'There is an indicator of that name. To make them one, use “Merge”.',
      'same-indicator': 'An indicator cannot be merged with itself.',
      'has-values': 'This indicator still has values.',
      'undone-already': 'It was undone before.',
      'changed-since': 'It was changed afterwards and cannot be undone at once; use its history.',
    },
  },
}
