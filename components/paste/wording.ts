import type { Locale } from '@/lib/review/wording'
import type { ReadFileFailure } from './read-file'

export interface PasteWords {
  paste: string
  placeholder: string
  review: string
  cancel: string
  open: string
  pastedName(firstLine: string): string
  local: string
  failure: Record<ReadFileFailure, string>
  sample: string
  sampleName: string
  drop: string
}

export const PASTE_WORDS: Record<Locale, PasteWords> = {
  zh: {
    paste: '粘贴全文',
    placeholder: '把全文粘贴到这里（Ctrl+V）',
    review: '核这篇',
    cancel: '取消',
    open: '打开文件',
    pastedName: (firstLine) => firstLine || '粘贴的文稿',
    local: '只在本机核对，不保存。',
    failure: {
      'too-large': '文件太大（超过 20 MB），请拆开再核。',
      'not-text': '这不是纯文本文件。请另存为 .txt，或把全文复制了粘贴进来。',
      unreadable: '文件没有读出来，可能已被移走或没有权限。请换一个再试。',
    },
    sample: '看一篇样例',
    sampleName: '样例：乡镇三季度汇报',
    drop: '也可以把 .txt 文件拖进来',
  },
  en: {
    paste: 'Paste the text',
    placeholder: 'Paste the whole text here (Ctrl+V)',
    review: 'Review it',
    cancel: 'Cancel',
    open: 'Open a file',
    pastedName: (firstLine) => firstLine || 'Pasted text',
    local: 'Reviewed on this computer only, never stored.',
    failure: {
      'too-large': 'The file is too large (over 20 MB). Please split it.',
      'not-text': 'This is not a plain text file. Save it as .txt, or copy the whole text and paste it here.',
      unreadable: 'The file could not be read: it may have been moved. Please try another one.',
    },
    sample: 'See a sample',
    sampleName: 'Sample: quarterly report of a town',
    drop: 'You can also drop a .txt file here',
  },
}
