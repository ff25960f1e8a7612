/** The figure statements of the field guide: each sound sentence is silent, each broken one is found under its code. */
import { reviewText } from '../../../lib/cli/review-text'
import { readSharedCases } from '../files'
import { WIDTHS } from '../widths'

interface StatementCase {
  id: string
  code: string
  ok: string
  bad: string
}

export function runStatements(): { cases: number; failures: string[] } | null {
  const file = readSharedCases<{ statements: StatementCase[] }>('statements.json')
  if (!file) return null
  const failures: string[] = []
  for (const [width, vary] of Object.entries(WIDTHS))
    for (const { id, code, ok, bad } of file.statements) {
      const alarms = figureCodes(vary(ok))
      if (alarms.length > 0) failures.push(`${id} (${width}): ${alarms.join(', ')} on a sound sentence: ${vary(ok)}`)
      if (!figureCodes(vary(bad)).includes(code)) failures.push(`${id} (${width}): no ${code}: ${vary(bad)}`)
    }
  return { cases: 2 * file.statements.length * Object.keys(WIDTHS).length, failures }
}

/** The sound sentences, as texts of their own. */
export function readSoundStatements(): { name: string; text: string }[] {
  const file = readSharedCases<{ statements: StatementCase[] }>('statements.json')
  return file ? file.statements.map(({ id, ok }) => ({ name: id, text: ok })) : []
}

function figureCodes(text: string): string[] {
  return reviewText('statement', text)
    .report.diagnostics.map(({ code }) => code)
    .filter((code) => code.startsWith('figures/'))
}
