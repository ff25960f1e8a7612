/** A rule over statements: which kinds it speaks about, and what a finding says of them. */
import type { CodeAction, DiagnosticData, FiguresEvidence, Finding, Severity } from '../../../review/diagnostic'
import type { ReviewContext, Rule } from '../../../review/rule'
import type { Location } from '../../../text/document'
import { keeping } from '../../../text/keep'
import type { FigureCode, FiguresReading, Statement } from '../../model'
import { evidenceOf } from './figures-evidence'
import { nameBefore } from './name'

interface StatementRule {
  slug: string
  code: FigureCode
  /** Kinds of statements, as the patterns name them. */
  kinds: readonly string[]
  severity?: Severity
  /** Severity of doubtful statements; information unless the contract says more. */
  doubtful?: Severity
  basis: string
  /** True where the rule says that something is missing: a total of which parts may lie in what was not read. */
  isAbsence?: boolean
}

/** The rule for statements of some kinds; no other rule may speak of these kinds, since what is found is kept with the statement. */
export function statementRule({
  slug,
  code,
  kinds,
  severity = 'error',
  doubtful = 'information',
  basis,
  isAbsence = false,
}: StatementRule): Rule {
  return {
    slug,
    code,
    severity: severity,
    basis,
    isAbsence,
    *check(context) {
      for (const statement of questioned(context.figures)) {
        if (statement.code !== code || !kinds.includes(statement.kind)) continue
        yield findingOf(context, statement, statement.verdict === 'doubtful' ? doubtful : severity)
      }
    },
  }
}

/** What any of these rules may speak about. */
const questioned = keeping(({ statements }: FiguresReading): readonly Statement[] =>
  statements.filter(({ verdict }) => verdict === 'inconsistent' || verdict === 'doubtful'),
)

/** A statement that an edit has left as it was is found again as it was. */
const FOUND = new WeakMap<Statement, Finding>()

function findingOf(context: ReviewContext, statement: Statement, severity: Severity): Finding {
  const known = FOUND.get(statement) ?? findingAbout(context, statement, severity)
  FOUND.set(statement, known)
  return known
}

function findingAbout(context: ReviewContext, statement: Statement, severity: Severity): Finding {
  const { operands, result, location, code } = statement
  const named = operands[result]
  const evidence = evidenceOf(statement, (block) => context.blockOf(block).text)
  return {
    location,
    severity,
    data: dataOf(context, statement, evidence),
    evidence,
    related: operands
      .filter((operand) => operand.quantity !== null && !isSamePlace(operand.location, location))
      .map((operand) => ({ location: operand.location, role: operand === named ? 'result' : 'figure' })),
    actions: actionsOf(statement),
    // A list of parts or names that is still being written.
    ...(/total|listed|respectively/.test(code) ? { unfinishedWithin: spanOf(location) } : {}),
  }
}

function isSamePlace(a: Location, b: Location): boolean {
  return a.block === b.block && a.start === b.start && a.end === b.end
}

function spanOf({ block, start, end }: Location): Finding['unfinishedWithin'] {
  return { from: { block, offset: start }, to: { block, offset: end } }
}

/** Plain values for the wording: what is written, what comes out, what the sources would have to be. */
function dataOf(context: ReviewContext, statement: Statement, { needs, slips }: FiguresEvidence): DiagnosticData {
  const { formula, recomputed, operands, result, kind, verdict } = statement
  const textOf = ({ block, start, end }: Location) => context.blockOf(block).text.slice(start, end)
  const nameOf = ({ block, start }: Location) => nameBefore(context.blockOf(block).text, start)
  const written = operands[result]
  return {
    kind,
    isDoubtful: verdict === 'doubtful',
    formula,
    recomputed,
    written: written ? textOf(written.location) : '',
    name: written ? nameOf(written.location) : '',
    count: operands.filter(({ role }) => role === 'name').length,
    needNames: needs.map(({ name }) => name),
    needs: needs.map(({ text }) => text),
    slipsFrom: slips.map(({ from }) => from),
    slipsTo: slips.map(({ to }) => to),
  }
}

/** Only what is computed from other figures gets a button. */
function actionsOf({ correction, formula }: Statement): CodeAction[] {
  if (!correction) return []
  const { location, expected, newText } = correction
  return [{ kind: 'recompute', data: { formula, from: expected, to: newText }, edits: [{ ...location, expected, newText }] }]
}
