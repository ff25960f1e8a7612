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
  /** Ends a sentence. */
  stop: string
  /** Between phrases of one sentence. */
  separator: string
  /** While a file is read. */
  reading: string
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
      empty: '文件是空的，没有可核的文字。',
      'not-text': '这不是 Word 文档，也不是纯文本。请另存为 .docx 或 .txt，或把全文复制了粘贴进来；单位加密软件保护的文件请先解密。',
      unreadable: '文件没有读出来，可能已被移走或没有权限。请换一个再试。',
    },
    sample: '看一篇样例',
    sampleName: '样例：乡镇三季度汇报',
    drop: '也可以把 .docx、.txt 文件拖进来。',
    stop: '。',
    separator: '；',
    reading: '正在读文件…',
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
      empty: 'The file is empty: there is nothing to review.',
      'not-text': 'This is neither a Word document nor plain text. Save it as .docx or .txt, or copy the whole text and paste it here.',
      unreadable: 'The file could not be read: it may have been moved. Please try another one.',
    },
    sample: 'See a sample',
    sampleName: 'Sample: quarterly report of a town',
    drop: 'You can also drop a .docx or .txt file here.',
    stop: '.',
    separator: '; ',
    reading: 'Reading the file…',
  },
}
