/** How growth itself has changed: “增速比上年回落1.3个百分点，上年增长7.5%”. */
import type { Sentence } from '../clauses'
import { isPercent, isPoints } from '../reading'
import { difference } from './change'
import { type Alternatives, isParted } from './pattern'

const FASTER = /加快|提高|提升|上升|扩大|提速/
const SLOWER = /回落|放缓|下降|收窄|趋缓|减缓|降低/

/** “增长6.2%，增速比上年回落1.3个百分点，上年增长7.5%”: the growth before is named. */
export function* readSpeeds(sentence: Sentence): Generator<Alternatives> {
  for (const points of sentence.terms) {
    if (!isPoints(points.quantity)) continue
    const now = sentence.terms[points.index - 1]
    const before = sentence.terms[points.index + 1]
    if (!now?.change || !before || !isPercent(now.quantity) || !isPercent(before.quantity) || isParted(sentence, now, before)) continue
    if (!/^(?:而)?(?:上年|去年)(?:同期)?(?:为|是)?(?:增长|增速为?|下降)?$/.test(before.lead)) continue
    const isFaster = FASTER.test(points.lead)
    if (isFaster === SLOWER.test(points.lead)) continue
    const levels = [
      { quantity: before.quantity, role: 'from' as const },
      { quantity: now.quantity, role: 'to' as const },
    ]
    const parts = difference(levels, { quantity: points.quantity, role: 'change' }, isFaster ? 1 : -1)
    yield [{ pattern: 'S1', code: 'figures/change', kind: 'points', result: 2, derived: 2, bond: 'tight', ...parts }]
  }
}
