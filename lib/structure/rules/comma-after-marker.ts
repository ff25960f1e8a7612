/**
 * “一是，……；二是……”: some markers of a list are followed by a comma and some are not. A matter of taste.
 * Leaves alone lists that do either throughout, and series inside a quotation.
 */
import type { TextEdit } from '../../review/diagnostic'
import type { Rule } from '../../review/rule'
import type { Marker } from '../model'
import { commaOf } from './support/comma'
import { drawSeries, MOST_RELATED, placeOf } from './support/evidence'

export const rule: Rule = {
  slug: 'comma-after-marker',
  code: 'structure/inconsistent-form',
  severity: 'hint',
  basis: '行文惯例',
  isAbsence: false,
  checkList(enumeration, { blockOf }) {
    if (enumeration.family !== 'N是' && enumeration.family !== 'N要') return []
    const commas = enumeration.items.map(({ marker }) => /^[，,]/.exec(blockOf(marker.block).text.slice(marker.end))?.[0] ?? '')
    const withComma = commas.filter((comma) => comma !== '').length
    const keepsCommas = withComma * 2 > commas.length
    const odd = commas.flatMap((comma, index) => ((comma !== '') === keepsCommas ? [] : [index]))
    const markers = odd.flatMap((index) => enumeration.items[index]?.marker ?? [])
    const [first, ...rest] = markers
    if (!first || withComma === 0 || markers.some(({ isLabel }) => isLabel)) return []
    return [
      {
        location: placeOf(first),
        data: { marker: first.text, keepsCommas, count: markers.length },
        evidence: drawSeries(enumeration, odd),
        related: rest.slice(0, MOST_RELATED).map((marker) => ({ location: placeOf(marker), role: 'also' })),
        actions: [
          {
            kind: keepsCommas ? 'add' : 'drop',
            data: { count: markers.length },
            edits: markers.map((marker) => editComma(marker, blockOf(marker.block).text, keepsCommas)),
          },
        ],
      },
    ]
  },
}

function editComma({ block, end }: Marker, text: string, keepsCommas: boolean): TextEdit {
  if (keepsCommas) return { block, start: end, end, expected: '', newText: commaOf(text) }
  return { block, start: end, end: end + 1, expected: text.charAt(end), newText: '' }
}
