/** What the review is measured against, on the same text in the same run. */
import { createRequire } from 'node:module'
import { join } from 'node:path'

export interface Rival {
  name: string
  /** False where the tool cannot take a text of this length: it gives up, or one run takes minutes. */
  accepts(text: string): boolean
  run(text: string): unknown
}

interface AutoCorrect {
  lintFor(text: string, path: string): { error: string }
  format(text: string): string
}

/** Development tools, loaded as they are published. */
const load = createRequire(join(process.cwd(), 'package.json'))

export const LINT = 'autocorrect lintFor'

/** Reads nothing but numbers: what the scanner of figures is measured against. */
export const NUMBERS = 'recognizers-text recognizeNumber'

/** All markers and counts in one pattern, once over the text: about the least that any check can cost. */
const BARE =
  /[一二三四五六七八九十]+[、是要]|[（(][一二三四五六七八九十\d]+[)）]|\d+[.．、]|[①-⑳]|第[一二三四五六七八九十]+|[\d一二三四五六七八九十]+[个项条点]/g

export function loadRivals(): Rival[] {
  const autocorrect = load('autocorrect-node') as AutoCorrect
  const zhlint = load('zhlint') as { run(text: string, options: object): unknown }
  const { recognizeNumber } = load('@microsoft/recognizers-text-number') as { recognizeNumber(text: string, culture: string): unknown }
  const always = () => true
  return [
    {
      name: LINT,
      // Its parser stops at a call limit somewhere between 100,000 and 200,000 characters, and says so.
      accepts: (text) => autocorrect.lintFor(text, 'report.txt').error === '',
      run: (text) => autocorrect.lintFor(text, 'report.txt'),
    },
    { name: 'autocorrect format', accepts: always, run: (text) => autocorrect.format(text) },
    {
      name: 'zhlint run',
      accepts: (text) => text.length < 200_000,
      run: (text) => zhlint.run(text, { rules: { preset: 'default' } }),
    },
    {
      name: NUMBERS,
      accepts: (text) => text.length < 200_000,
      run: (text) => text.split('\n').map((line) => recognizeNumber(line, 'zh-cn')),
    },
    { name: 'one bare regex pass', accepts: always, run: (text) => text.match(BARE)?.length },
  ]
}
