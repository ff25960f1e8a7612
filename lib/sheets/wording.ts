import type { Locale } from '../review/wording'
import { SHEET_LIMITS } from './model'
import { SheetError, type SheetFault } from './sheet-error'

const MB = 1_000_000
const wan = (count: number) => `${count / 10_000} 万`

/** Why a file was not read, and the way out. */
export const SHEET_FAULT_WORDS: Record<Locale, Record<SheetFault, string>> = {
  zh: {
    'too-large': `文件超过 ${SHEET_LIMITS.file / MB} MB。请只留要导入的工作表，另存一份再试。`,
    'unpacks-too-large': `文件解开后超过 ${SHEET_LIMITS.unpacked / MB} MB，没有再读。请只留要导入的工作表，另存一份再试。`,
    'too-many-sheets': `工作表超过 ${SHEET_LIMITS.sheets} 个。请把要导入的表另存一份再试。`,
    'too-many-rows': `有一张表超过 ${wan(SHEET_LIMITS.rows)}行。请分成几个文件，分别导入。`,
    'too-many-columns': `有一张表超过 ${SHEET_LIMITS.columns} 列。请只留要导入的列，另存一份再试。`,
    'too-many-cells': `有内容的单元格超过 ${wan(SHEET_LIMITS.cells)}个，或文字太多。请分成几个文件，分别导入。`,
    empty: '里面没有内容。请看看是不是选错了文件。',
    broken: '文件已损坏，读不出来。请用 Excel 或 WPS 打开，另存为 .xlsx 再试。',
    encrypted: '文件有密码，读不出来。请在 Excel 或 WPS 里打开，取消密码，另存一份再试。',
    'word-document': '这是 Word 文档。要核它或与它对照，请在侧栏“打开文件”；要导入里面的表，请复制表格，在这里粘贴。',
    'old-word-document': '这是 Word 文档。请打开它，复制里面的表格，在这里粘贴。',
    presentation: '这是演示文稿。请打开它，复制里面的表格，在这里粘贴。',
    pdf: '这是 PDF 文件，读不出表格。请用原来的 Excel 文件，或复制表格在这里粘贴。',
    picture: '这是图片，读不出数字。请用原来的 Excel 文件。',
    archive: '这是压缩包或别的文件，不是表格。请先解压，再打开里面的表格文件。',
    'not-a-sheet': '不认得这个文件。能读 .xlsx、.xls、.et、.csv；单位加密软件保护的文件请先解密，其他表格请另存为 .xlsx。',
    'too-slow': '读了很久还没有读完，已经停下。文件可能有问题：请用 Excel 或 WPS 打开，另存为 .xlsx 再试。',
    unreadable: '文件没有读出来，可能已被移走、正被占用或没有权限。请换一个再试。',
  },
  en: {
    'too-large': `The file is larger than ${SHEET_LIMITS.file / MB} MB. Keep only the sheets to import and save a copy.`,
    'unpacks-too-large': `The file unpacks to more than ${SHEET_LIMITS.unpacked / MB} MB and was not read. Keep only the sheets to import and save a copy.`,
    'too-many-sheets': `There are more than ${SHEET_LIMITS.sheets} sheets. Save those to import as a file of their own.`,
    'too-many-rows': `A sheet has more than ${SHEET_LIMITS.rows} rows. Split it into several files.`,
    'too-many-columns': `A sheet has more than ${SHEET_LIMITS.columns} columns. Keep only those to import.`,
    'too-many-cells': `More than ${SHEET_LIMITS.cells} cells are filled, or they hold too much text. Split the file.`,
    empty: 'There is nothing in it. Is it the right file?',
    broken: 'The file is damaged. Open it in Excel or WPS and save it as .xlsx.',
    encrypted: 'The file has a password. Open it in Excel or WPS, remove the password and save a copy.',
    'word-document': 'This is a Word document. Open it in the side panel to review it; to import a table, copy it and paste it here.',
    'old-word-document': 'This is a Word document. Open it, copy the table and paste it here.',
    presentation: 'This is a presentation. Open it, copy the table and paste it here.',
    pdf: 'This is a PDF: its tables cannot be read. Use the original spreadsheet, or copy the table and paste it here.',
    picture: 'This is a picture: its figures cannot be read. Use the original spreadsheet.',
    archive: 'This is an archive or another file, not a spreadsheet. Unpack it first.',
    'not-a-sheet': 'This file is not known. Read are .xlsx, .xls, .et and .csv; remove protection, or save as .xlsx.',
    'too-slow': 'Reading took too long and was stopped. Open the file in Excel or WPS and save it as .xlsx.',
    unreadable: 'The file could not be read: it may have been moved or be in use. Please try another one.',
  },
}

/** The Chinese sentence for a file that was not read; null for an error of another kind. */
export function sheetErrorMessage(error: unknown): string | null {
  return error instanceof SheetError ? SHEET_FAULT_WORDS.zh[error.fault] : null
}
