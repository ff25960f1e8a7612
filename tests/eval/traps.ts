/** Sentences full of figures: none may give an error or a warning. */
import { reviewText } from '../../lib/cli/review-text'
import { readSharedCases } from './files'
import { isAlarm } from './matching'
import { WIDTHS } from './widths'

export function runTraps(): { cases: number; failures: string[] } | null {
  const file = readSharedCases<{ traps: { id: string; text: string }[] }>('traps.json')
  if (!file) return null
  const failures: string[] = []
  for (const [width, vary] of Object.entries(WIDTHS))
    for (const { id, text } of file.traps)
      for (const { code, message } of reviewText('trap', vary(text)).report.diagnostics.filter(isAlarm))
        failures.push(`${id} (${width}): ${code} ${message}: ${vary(text)}`)
  return { cases: file.traps.length * Object.keys(WIDTHS).length, failures }
}
