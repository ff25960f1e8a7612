import type { Grade } from '@/components/problems'
import { GRADES, gradeOf } from '@/components/problems'
import type { Diagnostic } from '@/lib/review/diagnostic'
import type { Block, Range } from '@/lib/text/document'

type Kind = Grade | 'verified' | 'target'

/** A stretch of a block drawn in one way. */
export interface Piece extends Range {
  grade: Grade | null
  /** A figure that agrees, where these are asked for. */
  isVerified: boolean
  isTarget: boolean
}

/** Cuts a block where marks begin and end; where marks overlap the worst is drawn. */
export function piecesOf(block: Block, diagnostics: readonly Diagnostic[], target: Range | null, verified: readonly Range[] = []): Piece[] {
  const { length } = block.text
  /** How many marks of each kind begin (or end, below zero) at an offset. */
  const turns = new Map<number, Map<Kind, number>>([
    [0, new Map()],
    [length, new Map()],
  ])
  const turn = (offset: number, kind: Kind, by: number) => {
    const at = turns.get(offset) ?? new Map<Kind, number>()
    turns.set(offset, at.set(kind, (at.get(kind) ?? 0) + by))
  }
  const add = ({ start, end }: Range, kind: Kind) => {
    if (start >= Math.min(end, length)) return
    turn(start, kind, 1)
    turn(Math.min(end, length), kind, -1)
  }
  for (const diagnostic of diagnostics) add(diagnostic.location, gradeOf(diagnostic))
  for (const range of verified) add(range, 'verified')
  if (target) add(target, 'target')

  const open = new Map<Kind, number>()
  const cuts = [...turns].sort(([a], [b]) => a - b)
  return cuts.slice(0, -1).map(([start, kinds], index) => {
    for (const [kind, by] of kinds) open.set(kind, (open.get(kind) ?? 0) + by)
    const isOpen = (kind: Kind) => (open.get(kind) ?? 0) > 0
    return {
      start,
      end: cuts[index + 1]?.[0] ?? length,
      grade: GRADES.find(isOpen) ?? null,
      isVerified: isOpen('verified'),
      isTarget: isOpen('target'),
    }
  })
}
