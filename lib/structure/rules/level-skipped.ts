/**
 * “（三）” and straight below it “（1）”: the level of “1.” was left out.
 * Leaves alone 一、 followed by 1. (usual with two levels), short lists inside a paragraph,
 * circled numbers where that is the way of the document, and series inside a quotation.
 */
import type { CodeAction, TextEdit } from '../../review/diagnostic'
import type { ReviewContext, Rule } from '../../review/rule'
import type { Enumeration, MarkerFamily } from '../model'
import { placeOf } from './support/evidence'
import { replaceMarker } from './support/renumber'

/** Below the four levels of the standard. */
const DEEPER: ReadonlySet<MarkerFamily> = new Set(['①', '1)', 'A.'])

const LEVELS: readonly MarkerFamily[] = ['一、', '（一）', '1.', '（1）']

export const rule: Rule = {
  slug: 'level-skipped',
  code: 'structure/level-skipped',
  severity: 'warning',
  basis: '党政机关公文格式',
  isAbsence: false,
  *check(context) {
    const { enumerations } = context.structure
    const inner = enumerations.filter(mayBeDeep)
    if (inner.length === 0) return
    const byId = new Map(enumerations.map((enumeration) => [enumeration.id, enumeration]))
    for (const enumeration of inner) {
      const first = enumeration.items[0]?.marker
      const outer = enumeration.parent && byId.get(enumeration.parent.enumeration)?.items[enumeration.parent.item]?.marker
      if (!first || !outer?.opensBlock) continue
      const skipped = skippedBetween(outer.family, enumeration.family) ?? skippedBeside(context, enumeration)
      if (!skipped) continue
      yield {
        location: placeOf(first),
        data: { outer: outer.text.trim(), inner: first.text.trim(), skipped },
        evidence: {
          kind: 'series',
          cells: [
            { text: outer.text.trim(), state: 'ok', location: placeOf(outer) },
            { text: skipped, state: 'missing', location: null },
            { text: first.text.trim(), state: 'wrong', location: placeOf(first) },
          ],
        },
        related: [{ location: placeOf(outer), role: 'outer' }],
        actions: actionsFor(context, enumeration),
      }
    }
  },
}

/** Lists inside others that open their lines. Above 一、 and （一） no level is left out, and 1. may stand below either. */
function mayBeDeep({ family, items, parent, isQuoted }: Enumeration): boolean {
  return (family === '（1）' || DEEPER.has(family)) && parent !== null && !isQuoted && items[0]?.marker.opensBlock === true
}

/** The family that is missing between two levels; null where none is, or where leaving it out is accepted. */
function skippedBetween(outer: MarkerFamily, inner: MarkerFamily): MarkerFamily | null {
  const from = LEVELS.indexOf(outer)
  const to = LEVELS.indexOf(inner)
  if (from < 0 || to < from + 2 || (outer === '一、' && inner === '1.')) return null
  return LEVELS[to - 1] ?? null
}

/** “①” straight below “（二）” while “1.” stands below “（一）”: siblings show the level that is left out. */
function skippedBeside({ structure }: ReviewContext, { family, parent }: Enumeration): MarkerFamily | null {
  if (!parent || !DEEPER.has(family)) return null
  const beside = structure.enumerations.some(
    (other) =>
      other.family === '1.' &&
      other.parent?.enumeration === parent.enumeration &&
      other.parent.item !== parent.item &&
      other.items[0]?.marker.opensBlock,
  )
  return beside ? '1.' : null
}

/** “（1）” written as “1.”, in the manner the document uses elsewhere. Only where nothing lies below that would clash. */
function actionsFor({ structure }: ReviewContext, enumeration: Enumeration): CodeAction[] {
  if (enumeration.family !== '（1）' && enumeration.family !== '①') return []
  const inner = structure.enumerations.filter(({ parent }) => parent?.enumeration === enumeration.id)
  if (inner.some(({ family }) => family === '1.')) return []
  const model = structure.enumerations.find(({ family, items }) => family === '1.' && items[0]?.marker.opensBlock)?.items[0]?.marker.text
  const sign = /[.．、]/.exec(model ?? '')?.[0] ?? '.'
  const edits: TextEdit[] = []
  for (const { marker } of enumeration.items) {
    const number = /[\d０-９]+/.exec(marker.text)?.[0] ?? marker.ordinal
    if (marker.isLabel || !number) return []
    edits.push(replaceMarker(marker, `${number}${sign}`))
  }
  const [head] = edits
  return head ? [{ kind: 'lift', data: { from: head.expected, to: head.newText, count: edits.length }, edits }] : []
}
