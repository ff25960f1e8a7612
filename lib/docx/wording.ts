import type { Locale } from '../review/wording'
import type { DocxError, DocxFailure, DocxNote, DocxNoteKind } from './model'

interface DocxWords {
  /** What is wrong and the way out, without the full stop at the end. */
  failure: Record<DocxFailure, (part: string) => string>
  note: Record<DocxNoteKind, (count: number) => string>
}

const at = (part: string) => (part ? `（${part}）` : '')

const DOCX_WORDS: Record<Locale, DocxWords> = {
  zh: {
    failure: {
      broken: (part) => `Word 文档已损坏${at(part)}，读不出来。请用 Word 或 WPS 打开，另存一份 .docx 再试`,
      encrypted: () => '文档加了密码。请在 Word 或 WPS 里取消密码后另存，再试',
      'old-word': () => '这是旧版 Word 文档（.doc）。请用 Word 或 WPS 打开，另存为 .docx 再试',
      rtf: () => '这是 RTF 文档。请用 Word 或 WPS 打开，另存为 .docx 再试',
      spreadsheet: () => '这是电子表格，不是文稿。要录入数据，请到台账的“导入”里打开它',
      presentation: () => '这是演示文稿，不是 Word 文档。请把文字另存为 .docx 或复制了粘贴进来',
      'not-word': () => '这不是 Word 文档。请另存为 .docx 或 .txt 再试',
      'too-large': (part) => `文档太大${at(part)}，超出了一般文稿的范围。请删去图片等大件，或拆开再核`,
      'too-complex': (part) => `文档的段落、表格或层次太多${at(part)}，超出了一般文稿的范围。请拆开再核`,
      entities: (part) => `文档里有 Word 不会写入的声明${at(part)}，为安全起见没有打开。请用 Word 或 WPS 另存一份再试`,
      empty: () => '文档里没有文字，可能是扫描的图片。请换成有文字的文档',
    },
    note: {
      deletions: (count) => `修订中删去的 ${count} 处没有读`,
      comments: (count) => `批注 ${count} 条没有读`,
      hidden: (count) => `隐藏文字 ${count} 处没有读`,
      contents: () => '自动目录没有读',
      formulas: (count) => `公式 ${count} 个没有读`,
      pictures: (count) => `图片或图形 ${count} 个没有读`,
      objects: (count) => `嵌入的对象 ${count} 个没有读`,
      headers: () => '页眉页脚没有读',
      footnotes: (count) => `脚注 ${count} 条放在正文之后`,
    },
  },
  en: {
    failure: {
      broken: (part) =>
        `The Word document is damaged${part ? ` (${part})` : ''}. Open it in Word or WPS, save it as a new .docx and try again`,
      encrypted: () => 'The document has a password. Remove it in Word or WPS, save and try again',
      'old-word': () => 'This is an old Word document (.doc). Open it in Word or WPS, save it as .docx and try again',
      rtf: () => 'This is an RTF document. Open it in Word or WPS, save it as .docx and try again',
      spreadsheet: () => 'This is a spreadsheet. To take figures from it, open it under Import in the register',
      presentation: () => 'This is a presentation, not a Word document. Save its text as .docx, or copy and paste it',
      'not-word': () => 'This is no Word document. Save it as .docx or .txt and try again',
      'too-large': (part) => `The document is too large${part ? ` (${part})` : ''}. Remove pictures, or split it`,
      'too-complex': (part) => `The document has too many paragraphs, tables or levels${part ? ` (${part})` : ''}. Please split it`,
      entities: (part) =>
        `The document has a declaration that Word never writes${part ? ` (${part})` : ''} and was not opened. Save it anew in Word or WPS`,
      empty: () => 'There is no text in the document; it may be a scan',
    },
    note: {
      deletions: (count) => `${count} tracked deletions were left out`,
      comments: (count) => `${count} comments were left out`,
      hidden: (count) => `Hidden text was left out in ${count} places`,
      contents: () => 'The table of contents was left out',
      formulas: (count) => `${count} formulas were left out`,
      pictures: (count) => `${count} pictures or drawings were left out`,
      objects: (count) => `${count} embedded objects were left out`,
      headers: () => 'Headers and footers were left out',
      footnotes: (count) => `${count} footnotes follow the text`,
    },
  },
}

/** Why a document could not be read and what to do, as a sentence without its full stop. */
export function docxFailure({ reason, part }: Pick<DocxError, 'reason' | 'part'>, locale: Locale): string {
  return DOCX_WORDS[locale].failure[reason](part)
}

/** What was left out of the text, one phrase each. */
export function docxNotes(notes: readonly DocxNote[], locale: Locale): string[] {
  return notes.map(({ kind, count }) => DOCX_WORDS[locale].note[kind](count))
}
