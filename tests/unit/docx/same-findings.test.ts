/** A report reads the same whether its numbers are typed or drawn by Word. */
import { expect, test } from 'vitest'
import { reviewSource, reviewText } from '@/lib/cli/review-text'
import { readDocx } from '@/lib/docx/read-docx'
import { docxDocument } from '@/lib/docx/to-document'
import { parseChineseNumeral } from '@/lib/text/numerals'
import { type NamedText, readOwnReports, readProvincialReports, readSharedText } from '../../eval/files'
import { abstractList, list, listed, makeDocx, paragraph, run } from './make-docx'

const LEVELS: [RegExp, (text: string) => number | null][] = [
  [/^[\s\u3000]*([一二三四五六七八九十]+)、/, parseChineseNumeral],
  [/^[\s\u3000]*[（(]([一二三四五六七八九十]+)[)）]/, parseChineseNumeral],
  [/^[\s\u3000]*(\d{1,2})[.．](?!\d)/, Number],
  [/^[\s\u3000]*[（(](\d{1,2})[)）]/, Number],
]
const OFFICIAL = abstractList(0, [
  { format: 'chineseCounting', text: '%1、' },
  { format: 'chineseCounting', text: '（%2）' },
  { format: 'decimal', text: '%3.' },
  { format: 'decimal', text: '（%4）' },
])

/** The text as a Word file in which the numbers of paragraphs are automatic, restarted where they jump. */
class Typist {
  private readonly lists: string[] = []
  private numbers: number[] = []
  /** Of the list in use: its start holds whenever that level begins, so it is left as soon as a higher one comes. */
  private restartedLevel = 0

  type(text: string): Uint8Array {
    this.use('')
    const body = text.split('\n').map((line) => this.line(line))
    return makeDocx({ body: body.join(''), numbering: OFFICIAL + this.lists.join('') })
  }

  private line(line: string): string {
    for (const [level, [marker, read]] of LEVELS.entries()) {
      const found = marker.exec(line)
      const number = found && read(found[1] ?? '')
      if (!found || number === null) continue
      if (level < this.restartedLevel) this.use('')
      if (number !== (this.numbers[level] ?? 0) + 1) this.restart(level, number)
      this.numbers = [...this.numbers.slice(0, level), number]
      return paragraph(run(escaped(line.slice(found[0].length))), listed(this.lists.length, level))
    }
    return paragraph(run(escaped(line)))
  }

  private restart(level: number, number: number): void {
    this.use(`<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${number}"/></w:lvlOverride>`)
    this.restartedLevel = level
  }

  private use(overrides: string): void {
    this.lists.push(list(this.lists.length + 1, 0, overrides))
    this.restartedLevel = 0
  }
}

/** Typed markers may be ill-formed, drawn ones are not. */
const OF_FORM = /^(?:structure\/(?:marker-form|inconsistent-form)|draft\/)/

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
const township = readSharedText('corpus/township-reports.txt')
const reports: NamedText[] = [
  ...readOwnReports(),
  // What stands beside the project is read where it is there.
  ...(township === null ? [] : [{ name: 'township-reports', text: township }]),
  ...readProvincialReports(),
]

test.each(reports)('$name', ({ name, text }) => {
  const typed = reviewText(name, text).report
  const drawn = reviewSource(name, docxDocument(readDocx(new Typist().type(text)))).report
  const codes = ({ diagnostics }: typeof typed) =>
    diagnostics
      .map(({ code }) => code)
      .filter((code) => !OF_FORM.test(code))
      .sort()
  expect(codes(drawn)).toEqual(codes(typed))
  expect(drawn.outline.length).toBe(typed.outline.length)
})
