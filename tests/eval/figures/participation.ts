/** How many of the figures took part in a statement: the rest has no basis in the text and needs a register. */
import { readFigureFacts } from '../../../lib/figures/read-block'
import { fold } from '../../../lib/text/fold'
import type { NamedText } from '../files'

export interface Participation {
  figures: number
  computed: number
}

export function countParticipation(texts: readonly NamedText[]): Participation {
  const total = { figures: 0, computed: 0 }
  for (const { text } of texts)
    for (const { quantities, statements } of readFigureFacts(text.split('\n').map((line) => fold(line)))) {
      const taken = new Set<number>()
      for (const { verdict, operands } of statements)
        if (verdict !== 'not-checkable') for (const { quantity, location } of operands) if (quantity) taken.add(location.start)
      total.figures += quantities.filter(({ kind }) => kind !== 'code').length
      total.computed += taken.size
    }
  return total
}
