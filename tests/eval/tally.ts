/** Recall and false alarms, by code. */
import type { Judgement } from './matching'

export interface CodeTally {
  expected: number
  found: number
  falseAlarms: number
}

export class Tallies {
  readonly byCode = new Map<string, CodeTally>()

  add({ found, missed, falseAlarms }: Judgement): void {
    for (const { code } of [...found, ...missed]) this.of(code).expected++
    for (const { code } of found) this.of(code).found++
    for (const { code } of falseAlarms) this.of(code).falseAlarms++
  }

  get total(): CodeTally {
    const total = { expected: 0, found: 0, falseAlarms: 0 }
    for (const tally of this.byCode.values()) {
      total.expected += tally.expected
      total.found += tally.found
      total.falseAlarms += tally.falseAlarms
    }
    return total
  }

  private of(code: string): CodeTally {
    const tally = this.byCode.get(code) ?? { expected: 0, found: 0, falseAlarms: 0 }
    this.byCode.set(code, tally)
    return tally
  }
}

export function share(part: number, whole: number): string {
  return whole === 0 ? '—' : `${((100 * part) / whole).toFixed(1)} %`
}

/** A table in plain text; the first column is left-aligned, the others right. */
export function table(rows: string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => displayWidth(row[column] ?? ''))))
  const pad = (cell: string, column: number) => {
    const blanks = ' '.repeat(Math.max(0, (widths[column] ?? 0) - displayWidth(cell)))
    return column === 0 ? cell + blanks : blanks + cell
  }
  return rows.map((row) => `  ${row.map(pad).join('  ')}`).join('\n')
}

/** Chinese characters take two columns. */
function displayWidth(text: string): number {
  return [...text].reduce((width, character) => width + (character > '\u2E7F' ? 2 : 1), 0)
}

export function codeTable(tallies: Tallies): string {
  const rows = [...tallies.byCode].sort(([a], [b]) => a.localeCompare(b))
  const total: [string, CodeTally] = ['all', tallies.total]
  return table([
    ['code', 'expected', 'found', 'recall', 'false alarms'],
    ...[...rows, total].map(([code, { expected, found, falseAlarms }]) => [
      code,
      String(expected),
      String(found),
      share(found, expected),
      String(falseAlarms),
    ]),
  ])
}
