import type { Diagnostic, Severity } from '@/lib/review/diagnostic'

/** The three grades of the interface: 有误, 待核, 写法建议. */
export type Grade = 'wrong' | 'doubtful' | 'style'
export const GRADES: readonly Grade[] = ['wrong', 'doubtful', 'style']

const GRADE_OF: Record<Severity, Grade> = { error: 'wrong', warning: 'doubtful', information: 'style', hint: 'style' }

export function gradeOf({ severity }: Pick<Diagnostic, 'severity'>): Grade {
  return GRADE_OF[severity]
}

/** Number of findings in each grade. */
export function countGrades(diagnostics: readonly Pick<Diagnostic, 'severity'>[]): Record<Grade, number> {
  const counts: Record<Grade, number> = { wrong: 0, doubtful: 0, style: 0 }
  for (const diagnostic of diagnostics) counts[gradeOf(diagnostic)]++
  return counts
}
