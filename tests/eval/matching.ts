/** When a diagnostic answers an expectation. */
import type { DocumentReport, ReportDiagnostic } from '../../lib/cli/report'
import type { Range } from '../../lib/text/document'

/** Characters that a diagnostic may lie beside the expected place. */
const NEAR = 4

/** What ought to be found, and where. */
export interface Expectation extends Range {
  code: string
}

/** True where the diagnostic, or a place that it points to, touches the range. */
export function touches(diagnostic: Pick<ReportDiagnostic, 'start' | 'end' | 'related'>, range: Range, near = NEAR): boolean {
  return [diagnostic, ...diagnostic.related].some(({ start, end }) => start <= range.end + near && end >= range.start - near)
}

export function isAlarm({ severity }: Pick<ReportDiagnostic, 'severity'>): boolean {
  return severity === 'error' || severity === 'warning'
}

export interface Judgement {
  found: Expectation[]
  missed: Expectation[]
  /** Errors and warnings that nobody expected. */
  falseAlarms: ReportDiagnostic[]
}

/** Holds a report against what ought to be in it; a code of `allowed` is no false alarm anywhere in its range. */
export function judge(report: DocumentReport, expected: Expectation[], allowed: Expectation[] = []): Judgement {
  const answers = (diagnostic: ReportDiagnostic, { code, ...range }: Expectation) => diagnostic.code === code && touches(diagnostic, range)
  const isFound = (expectation: Expectation) => report.diagnostics.some((diagnostic) => answers(diagnostic, expectation))
  return {
    found: expected.filter(isFound),
    missed: expected.filter((expectation) => !isFound(expectation)),
    falseAlarms: report.diagnostics.filter(
      (diagnostic) => isAlarm(diagnostic) && ![...expected, ...allowed].some((expectation) => answers(diagnostic, expectation)),
    ),
  }
}
