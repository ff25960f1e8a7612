/**
 * “1.……2、……”, “（一）……(二)……”: one series writes its markers in two ways.
 * Leaves alone two series that differ from each other, slips that a rule of their own names
 * (“一.”, “（一)”, “—是”), words and units (“第一阶段”), and series inside a quotation.
 */
import type { CodeAction, TextEdit } from '../../review/diagnostic'
import type { Rule } from '../../review/rule'
import { formatMarker } from '../marker-text'
import type { Enumeration, Marker, MarkerFamily } from '../model'
import { drawSeries, MOST_RELATED, placeOf } from './support/evidence'
import { replaceMarker } from './support/renumber'

const NUMBERING: ReadonlySet<MarkerFamily> = new Set(['一、', '（一）', '1.', '（1）', '①', '1)', 'A.', '1.1'])
/** Slips that other rules name. */
const SLIP = /^(?:[一二三四五六七八九十]+[.．，,]|.*[丶﹑､]|（.*\)|\(.*）|[（(]?[-—–－lI|].*)$/

export const rule: Rule = {
  slug: 'marker-style',
  code: 'structure/inconsistent-form',
  severity: 'warning',
  basis: '党政机关公文格式',
  isAbsence: false,
  checkList(enumeration) {
    if (!NUMBERING.has(enumeration.family) || hasOneStyle(enumeration)) return []
    const groups = groupByStyle(enumeration)
    const [main, ...others] = [...groups.values()].sort((a, b) => b.length - a.length)
    const odd = others.flat().sort((a, b) => a - b)
    const model = enumeration.items[main?.[0] ?? 0]?.marker
    const markers = odd.flatMap((index) => enumeration.items[index]?.marker ?? [])
    const [first, ...rest] = markers
    if (!first || !model) return []
    return [
      {
        location: placeOf(first),
        data: { marker: first.text.trim(), model: model.text.trim(), count: markers.length },
        evidence: drawSeries(enumeration, odd),
        related: [
          { location: placeOf(model), role: 'model' },
          ...rest.slice(0, MOST_RELATED).map((marker) => ({ location: placeOf(marker), role: 'also' })),
        ],
        actions: unify(markers, model),
      },
    ]
  },
}

function hasOneStyle({ items, family }: Enumeration): boolean {
  let first: string | null = null
  for (const { marker } of items) {
    const style = styleIn(family, marker)
    if (first !== null && style !== null && style !== first) return false
    first ??= style
  }
  return true
}

/** Indices of the items by style, in the order of first appearance. */
function groupByStyle({ items, family }: Enumeration): Map<string, number[]> {
  const groups = new Map<string, number[]>()
  for (const [index, { marker }] of items.entries()) {
    const style = styleIn(family, marker)
    if (style === null) continue
    const group = groups.get(style) ?? []
    group.push(index)
    groups.set(style, group)
  }
  return groups
}

/** The style of a marker; null for labels, words of other families and slips. */
function styleIn(family: MarkerFamily, marker: Marker): string | null {
  return marker.isLabel || marker.family !== family ? null : styleOf(marker.text)
}

/** Documents are written with the same few markers over and over. */
const STYLES = new Map<string, string | null>()
/** More different markers than a document has. */
const MOST_STYLES = 1000

function styleOf(text: string): string | null {
  const known = STYLES.get(text)
  if (known !== undefined) return known
  if (STYLES.size >= MOST_STYLES) STYLES.clear()
  const marker = text.trim()
  const style = SLIP.test(marker) ? null : withoutNumber(marker)
  STYLES.set(text, style)
  return style
}

/** What is left of a marker without its number: brackets, punctuation, the width of digits, the run of symbols. */
function withoutNumber(text: string): string {
  return text
    .replace(/\d+/g, '1')
    .replace(/[０-９]+/g, '１')
    .replace(/[一二三四五六七八九十百零〇廿]+/g, '一')
    .replace(/[①-⑳㉑-㉟㊱-㊿]/g, '①')
    .replace(/[⑴-⒇]/g, '⑴')
    .replace(/[⒈-⒛]/g, '⒈')
    .replace(/[㈠-㈩]/g, '㈠')
    .replace(/[a-z]/g, 'a')
    .replace(/[A-Z]/g, 'A')
}

function unify(markers: Marker[], model: Marker): CodeAction[] {
  const edits: TextEdit[] = []
  for (const marker of markers) {
    const newText = marker.ordinal === null ? null : formatMarker(model.family, model.text.trim(), marker.ordinal)
    if (newText === null) return []
    edits.push(replaceMarker(marker, newText))
  }
  const [head] = edits
  return head ? [{ kind: 'unify', data: { from: head.expected.trim(), to: head.newText, count: edits.length }, edits }] : []
}
