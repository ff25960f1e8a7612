/** Series whose markers come from two sets of words: what the rules about them share. */
import type { CodeAction, Finding, TextEdit } from '../../../review/diagnostic'
import { formatMarker } from '../../marker-text'
import type { Enumeration, Marker, MarkerFamily } from '../../model'
import { drawSeries, MOST_RELATED, placeOf } from './evidence'
import { replaceMarker } from './renumber'

/** A word of each set that the others can be written like. */
const MODELS: Partial<Record<MarkerFamily, string>> = { N是: '一是', N要: '一要', 第N: '第一', 首先: '首先', 其N: '其一' }

function isPure({ items }: Enumeration): boolean {
  const family = items[0]?.marker.family
  for (const { marker } of items) if (marker.family !== family) return false
  return true
}

/** The families that occur in a series, most frequent first; of equal ones the earlier. */
function familiesOf({ items }: Enumeration): MarkerFamily[] {
  const counts = new Map<MarkerFamily, number>()
  for (const { marker } of items) counts.set(marker.family, (counts.get(marker.family) ?? 0) + 1)
  return [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))
}

/** True for “首先……二是……”: common in printed reports, a matter of form. */
export function isFirstAmongCounted({ items }: Enumeration): boolean {
  return items.every(({ marker }) => marker.family === '首先' || marker.family === 'N是')
}

/** The finding for a series of several families; null for a pure one. It is placed at the first marker. */
export function findMixture(enumeration: Enumeration): Finding | null {
  if (isPure(enumeration)) return null
  const [main, ...others] = familiesOf(enumeration)
  const [first] = enumeration.items
  if (!main || others.length === 0 || !first) return null
  const odd = enumeration.items.flatMap(({ marker }, index) => (marker.family === main ? [] : [index]))
  const markers = odd.flatMap((index) => enumeration.items[index]?.marker ?? [])
  return {
    location: placeOf(first.marker),
    data: {
      main: enumeration.items.filter(({ marker }) => marker.family === main).map(({ marker }) => marker.text),
      odd: markers.map(({ text }) => text),
    },
    evidence: drawSeries(enumeration, odd),
    related: markers.slice(0, MOST_RELATED).map((marker) => ({ location: placeOf(marker), role: 'odd' })),
    actions: [main, ...others].flatMap((family) => unify(enumeration, family) ?? []).slice(0, 2),
  }
}

/** Writes every marker like `family`; null where one of them cannot be. */
function unify({ items }: Enumeration, family: MarkerFamily): CodeAction | null {
  const edits: TextEdit[] = []
  for (const [index, { marker }] of items.entries()) {
    if (marker.family === family) continue
    const newText = rewrite(marker, family, index === items.length - 1)
    if (marker.isLabel || newText === null) return null
    edits.push(replaceMarker(marker, newText))
  }
  const [head] = edits
  return head ? { kind: 'unify', data: { from: head.expected, to: head.newText, count: edits.length }, edits } : null
}

function rewrite(marker: Marker, family: MarkerFamily, isLast: boolean): string | null {
  const model = MODELS[family]
  // “第三点”, “第三阶段”: the unit would be lost.
  if (model === undefined || marker.ordinal === null || /(?:步|阶段|方面|点|项|类|层|事|章|条)$/.test(marker.text)) return null
  return formatMarker(family, model, marker.ordinal) ?? (family === '首先' && isLast ? '最后' : null)
}
