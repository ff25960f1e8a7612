/** A filled section: what is inserted, before an editor has seen it. */
export interface Run {
  text: string
  bold: boolean
}

export type TextStyle = 'title' | 'recipient' | 'paragraph' | 'heading' | 'signature' | 'date' | 'remark' | 'attachment'

export interface TextBlock {
  style: TextStyle
  /** Of headings: 1–5; 0 for the rest. */
  level: number
  /** Of headings and items, typed in front of the runs; may be empty. */
  marker: string
  runs: Run[]
}

export interface TableRows {
  style: 'table'
  /** The first row is the head. */
  rows: string[][]
}

export type RenderedBlock = TextBlock | TableRows

/** Stands for the `**` of a template while its fields are filled: those of a value (**市) are its own. */
export const BOLD = '\ue000'

/** Pairs of `BOLD` make bold runs; a lone one is two asterisks. */
export function runsOf(text: string): Run[] {
  const pieces = text.split(BOLD)
  if (pieces.length % 2 === 0) return [{ text: pieces.join('**'), bold: false }]
  return pieces.map((piece, index) => ({ text: piece, bold: index % 2 === 1 })).filter((run) => run.text !== '')
}

/** One line per block, cells separated by tabs. */
export function plainText(blocks: readonly RenderedBlock[]): string {
  return blocks.map((block) => (block.style === 'table' ? block.rows.map((row) => row.join('\t')).join('\n') : lineOf(block))).join('\n')
}

function lineOf({ marker, runs }: TextBlock): string {
  return marker + runs.map(({ text }) => text).join('')
}
