/**
 * “一是……。二是……；三是……。”: items of one list end in different marks.
 * Looks only at lists inside one paragraph whose items are single sentences; the last item is free.
 * Leaves alone headings, items with text of their own below them, and series inside a quotation.
 */
import type { CodeAction } from '../../review/diagnostic'
import type { Blocks, Rule } from '../../review/rule'
import type { Location } from '../../text/document'
import type { Enumeration, Item } from '../model'
import { MOST_RELATED, placeOf } from './support/evidence'

export const rule: Rule = {
  slug: 'item-endings',
  code: 'structure/inconsistent-form',
  severity: 'information',
  basis: '标点符号用法',
  isAbsence: false,
  checkList(enumeration, blocks) {
    const endings = endingsOf(blocks, enumeration)
    const [model, odd] = commonAndOdd(endings)
    const [first, ...rest] = odd
    const item = first && enumeration.items[first.index]
    if (!model || !first || !item) return []
    return [
      {
        location: first.location,
        data: { marker: item.marker.text.trim(), sign: first.sign, model, count: odd.length },
        related: [
          { location: placeOf(item.marker), role: 'item' },
          ...rest.slice(0, MOST_RELATED).map(({ location }) => ({ location, role: 'also' })),
        ],
        actions: [unify(odd, model)],
      },
    ]
  },
}

interface Ending {
  index: number
  /** The mark as written. */
  raw: string
  /** The mark in full width. */
  sign: string
  location: Location
}

const FULL: Record<string, string> = { ';': '；', ',': '，', '.': '。', '．': '。' }

/** The marks that part the items of a list in one paragraph; empty where they are alike, and where an item is more than a sentence. */
function endingsOf({ blockOf }: Blocks, { items }: Enumeration): Ending[] {
  const block = items[0]?.marker.block
  if (block === undefined || items.length < 3 || items.some(({ marker, isHeading }) => marker.block !== block || isHeading)) return []
  const { text } = blockOf(block)
  if (endAlike(items, text)) return []
  const endings: Ending[] = []
  for (const [index, { marker }] of items.entries()) {
    const next = items[index + 1]?.marker
    if (!next) break
    const body = text.slice(marker.end, next.start).trimEnd()
    const raw = body.at(-1) ?? ''
    const sign = FULL[raw] ?? raw
    const at = marker.end + body.length - 1
    if (!/[，；。]/.test(sign) || /[。；;]/.test(body.slice(0, -1))) return []
    endings.push({ index, raw, sign, location: { block, start: at, end: at + 1 } })
  }
  return endings
}

function endAlike(items: readonly Item[], text: string): boolean {
  let first = ''
  for (let index = 1; index < items.length; index++) {
    const start = items[index]?.marker.start ?? 0
    const raw = text.slice(0, start).trimEnd().at(-1) ?? ''
    if (index > 1 && raw !== first) return false
    first = raw
  }
  return true
}

/** The most frequent mark, of equal ones “；”, and the endings that differ from it. */
function commonAndOdd(endings: Ending[]): [string | null, Ending[]] {
  const counts = new Map<string, number>()
  for (const { sign } of endings) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  if (counts.size < 2) return [null, []]
  const rank = (sign: string) => (counts.get(sign) ?? 0) * 2 + Number(sign === '；')
  const [model] = [...counts.keys()].sort((a, b) => rank(b) - rank(a))
  return [model ?? null, endings.filter(({ sign }) => sign !== model)]
}

function unify(odd: Ending[], model: string): CodeAction {
  const half = Object.entries(FULL).find(([, full]) => full === model)?.[0] ?? model
  return {
    kind: 'unify',
    data: { sign: model, count: odd.length },
    edits: odd.map(({ location, raw }) => ({ ...location, expected: raw, newText: FULL[raw] && model !== '。' ? half : model })),
  }
}
