import type { MentionState } from '@/lib/register/reading'
import type { Review } from '@/lib/review/engine'
import type { Locale } from '@/lib/review/wording'

export interface CheckWords {
  heading(time: string): string
  running: string
  changedSince: string
  /** `example` is one of the announced counts that agree. */
  verified(verified: Review['verified'], example: string | null): string[]
  /** Sums that hold. */
  sums(count: number): string
  /** What the register says of the figures whose names it knows. */
  register(counts: Record<MentionState, number>): string
  nothingVerified: string
  clean: string
  found(wrong: number, doubtful: number, style: number): string
  partly: string
  notChecked: string
  copy: string
  copied: string
  copyFailed: string
  print: string
  leave: string
  region: string
  characters(count: number): string
  /** One finding on one line; `quote` may be empty. */
  item(message: string, place: string, quote: string): string
}

function announcedInEnglish(count: number, example: string | null): string {
  if (count === 1) return `1 announced count agrees${example ? `: “${example}”` : ''}`
  return `${count} announced counts agree${example ? `, such as “${example}”` : ''}`
}

export const CHECK_WORDS: Record<Locale, CheckWords> = {
  zh: {
    heading: (time) => `${time} 核过一遍`,
    running: '正在从头核一遍…',
    changedSince: '此后文稿有改动',
    verified: ({ series, announced, sections }, example) => [
      ...(series > 0 ? [`序号 ${series} 组连续`] : []),
      ...(announced > 0 ? [`${example ? `“${example}”${announced > 1 ? '等 ' : ' '}` : ''}${announced} 处项数相符`] : []),
      ...(sections > 0 ? [`${sections} 个标题下有正文`] : []),
    ],
    sums: (count) => `算式 ${count} 条一致`,
    register: ({ agrees, rounded, superseded, disagrees, missing, 'not-comparable': other }) =>
      `与台账比对：相符 ${agrees + rounded} · 旧数 ${superseded} · 不符 ${disagrees}${missing + other > 0 ? ` · 台账没有或不可比 ${missing + other}` : ''}`,
    nothingVerified: '文中没有序号、项数、标题和算式可以核对',
    clean: '没有查出问题',
    found: (wrong, doubtful, style) => `有误 ${wrong} · 待核 ${doubtful} · 写法建议 ${style}`,
    partly: '文稿只读到一部分，缺项、缺号一类没有核',
    notChecked: '未查：错别字、提法、图片',
    copy: '复制结果',
    copied: '已复制',
    copyFailed: '没有复制成，请用打印',
    print: '打印',
    leave: '收起结果',
    region: '核稿结果',
    characters: (count) => `全文 ${count} 字`,
    item: (message, place, quote) => `${message}（${place}${quote ? `：“${quote}”` : ''}）`,
  },
  en: {
    heading: (time) => `Checked at ${time}`,
    running: 'Checking the whole document…',
    changedSince: 'the document has changed since',
    verified: ({ series, announced, sections }, example) => [
      ...(series > 0 ? [series === 1 ? '1 numbered list runs on' : `${series} numbered lists run on`] : []),
      ...(announced > 0 ? [announcedInEnglish(announced, example)] : []),
      ...(sections > 0 ? [sections === 1 ? '1 heading has text' : `${sections} headings have text`] : []),
    ],
    sums: (count) => `${count} sums hold`,
    register: ({ agrees, rounded, superseded, disagrees, missing, 'not-comparable': other }) =>
      `Beside the register: ${agrees + rounded} agree, ${superseded} superseded, ${disagrees} disagree${missing + other > 0 ? `, ${missing + other} missing or not comparable` : ''}`,
    nothingVerified: 'There are no numbers, counts, headings or sums to check',
    clean: 'Nothing wrong was found',
    found: (wrong, doubtful, style) => `Wrong ${wrong} · To check ${doubtful} · Style ${style}`,
    partly: 'Only part of the document was read: missing items were not checked',
    notChecked: 'Not checked: spelling, set phrases, pictures',
    copy: 'Copy the result',
    copied: 'Copied',
    copyFailed: 'Could not copy; print it instead',
    print: 'Print',
    leave: 'Close the result',
    region: 'Result of the check',
    characters: (count) => `${count} characters`,
    item: (message, place, quote) => `${message} (${place}${quote ? `: “${quote}”` : ''})`,
  },
}
