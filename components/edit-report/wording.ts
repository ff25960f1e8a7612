import type { EditReport } from '@/components/session'
import type { Refusal } from '@/lib/messaging/protocol'
import type { Locale } from '@/lib/review/wording'

export interface EditReportWords {
  done(report: EditReport): string
  stopped(report: EditReport): string
  refusal: Record<Refusal, string>
  /** An undo that met text changed since. */
  notTakenBack: string
  /** The user went to another document in the middle of a batch. */
  leftOff: string
  elsewhere(title: string): string
  undo: string
  close: string
  undoInEditor: string
}

const change = ({ before, after }: { before: string; after: string }, quote: (text: string) => string, none: string) =>
  before ? `${quote(before)}→${after ? quote(after) : none}` : `＋${quote(after)}`

const zhQuote = (text: string) => `“${shorten(text)}”`
const zhChanges = ({ changes }: EditReport) => listOf(changes.map((one) => change(one, zhQuote, '删去')))
const enChanges = ({ changes }: EditReport) => listOf(changes.map((one) => change(one, zhQuote, 'removed')))

/** Changes named in the report; a batch of hundreds is not. */
const MOST_NAMED = 3

function listOf(changes: string[]): string {
  return changes.slice(0, MOST_NAMED).join('，') + (changes.length > MOST_NAMED ? ' …' : '')
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > 14 ? `${line.slice(0, 14)}…` : line
}

export const EDIT_REPORT_WORDS: Record<Locale, EditReportWords> = {
  zh: {
    done: (report) => {
      if (report.kind === 'insert') return `已写入${listOf(report.changes.map(({ after }) => zhQuote(after)))}`
      return `${report.kind === 'undo' ? '已撤销' : '已改'} ${report.done} 处：${zhChanges(report)}`
    },
    stopped: (report) =>
      report.done > 0
        ? `${report.kind === 'undo' ? '撤销' : '改'}了 ${report.done} 处后停下（共 ${report.total} 处）：${zhChanges(report)}。`
        : '',
    refusal: {
      'stale-text': '这里的文字已经变了，没有改。请看一眼文稿再点。',
      'stale-version': '文稿刚有改动，正在重新核对，稍等再点一次。',
      'read-only': '文稿现在是只读的，没有改。可以复制结果，到能编辑的地方改。',
      composing: '正在用输入法打字，没有改。打完这个词再点一次。',
      'no-editor': '文稿不在这一页了，没有改。请点一下工具栏的“核”字重新连接。',
      'not-taken': '编辑器没有接受这处修改，文稿没有变。请到文中手工改。',
      unclear: '改动的结果和预想的不一样，请到文中看一眼，不对就用 Ctrl+Z 撤销。',
      unsupported: '这个编辑器不能代改，请到文中手工改。',
    },
    notTakenBack: '这里后来又改过，没有撤销。请到文中手工改回。',
    leftOff: '已换到另一篇文稿，其余没有改。',
    elsewhere: (title) => `《${title}》：`,
    undo: '撤销',
    close: '知道了',
    undoInEditor: '要撤销，请在文中按 Ctrl+Z',
  },
  en: {
    done: (report) => {
      if (report.kind === 'insert') return `Inserted ${listOf(report.changes.map(({ after }) => zhQuote(after)))}`
      return `${report.kind === 'undo' ? 'Took back' : 'Changed'} ${report.done}: ${enChanges(report)}`
    },
    stopped: (report) => (report.done > 0 ? `Stopped after ${report.done} of ${report.total}: ${enChanges(report)}. ` : ''),
    refusal: {
      'stale-text': 'The text here has changed; nothing was done. Look at the document and click again.',
      'stale-version': 'The document has just changed and is being checked again. Wait a moment and click again.',
      'read-only': 'The document is read-only now; nothing was done. Copy the result and change it where it can be edited.',
      composing: 'An input method is in the middle of a word; nothing was done. Finish the word and click again.',
      'no-editor': 'The document is no longer on this page; nothing was done. Click the toolbar button to connect again.',
      'not-taken': 'The editor did not accept the change; the document is as it was. Please change it by hand.',
      unclear: 'The result differs from what was asked. Look at the place, and press Ctrl+Z if it is wrong.',
      unsupported: 'This editor cannot be changed from here. Please change it by hand.',
    },
    notTakenBack: 'This was changed since and was not taken back. Please change it by hand.',
    leftOff: 'Another draft was opened; the rest was not changed.',
    elsewhere: (title) => `In “${title}”: `,
    undo: 'Undo',
    close: 'Close',
    undoInEditor: 'Press Ctrl+Z in the text to take it back',
  },
}
