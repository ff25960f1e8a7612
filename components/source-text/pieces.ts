import type { Grade } from '@/components/problems'
import { GRADES, gradeOf } from '@/components/problems'
import type { Diagnostic } from '@/lib/review/diagnostic'
import type { Block, Range } from '@/lib/text/document'

/** A stretch of a block drawn in one way. */
export interface Piece extends Range {
  grade: Grade | null
  isTarget: boolean
}

/** Cuts a block where marks begin and end; where marks overlap the worst is drawn. Linear in the marks' ends. */
export function piecesOf(block: Block, diagnostics: readonly Diagnostic[], target: Range | null): Piece[] {
  const { length } = block.text
  const ranges = diagnostics.map((diagnostic) => ({ ...diagnostic.location, grade: gradeOf(diagnostic) }))
  const ends = new Set([0, length])
  for (const { start, end } of target ? [...ranges, target] : ranges) {
    ends.add(Math.min(start, length))
    ends.add(Math.min(end, length))
  }
  const cuts = [...ends].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? length
    const covers = (range: Range) => range.start <= start && end <= range.end
    const grades = ranges.filter(covers).map(({ grade }) => grade)
    return { start, end, grade: GRADES.find((grade) => grades.includes(grade)) ?? null, isTarget: target !== null && covers(target) }
  })
}
