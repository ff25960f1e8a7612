import { GRADES, type Grade, gradeOf } from './grades'
import type { Entry } from './settle'

/** From this many on findings of one kind share one row. */
const FOLD_FROM = 3

export type Row =
  | { kind: 'grade'; key: string; grade: Grade; count: number; isOpen: boolean }
  | { kind: 'fold'; key: string; rule: string; entries: Entry[]; isOpen: boolean }
  | { kind: 'finding'; key: string; entry: Entry; isFolded: boolean }

/** What the user opened or closed. */
export interface Openness {
  closedGrades: ReadonlySet<Grade>
  openFolds: ReadonlySet<string>
}

/** The rows of the list: grades worst first, reading order within, a kind that repeats as one row where it first stands. */
export function rowsOf(entries: readonly Entry[], { closedGrades, openFolds }: Openness): Row[] {
  const rows: Row[] = []
  for (const grade of GRADES) {
    const own = entries.filter(({ diagnostic }) => gradeOf(diagnostic) === grade)
    if (own.length === 0) continue
    const isOpen = !closedGrades.has(grade)
    rows.push({ kind: 'grade', key: `grade:${grade}`, grade, count: own.filter(({ isSolved }) => !isSolved).length, isOpen })
    if (isOpen) rows.push(...rowsOfGrade(own, grade, openFolds))
  }
  return rows
}

function rowsOfGrade(entries: readonly Entry[], grade: Grade, openFolds: ReadonlySet<string>): Row[] {
  const byRule = groupByRule(entries)
  const rows: Row[] = []
  for (const entry of entries) {
    const { rule } = entry.diagnostic
    const kin = byRule.get(rule) ?? []
    const key = `${grade}:${rule}`
    if (kin.length < FOLD_FROM) rows.push({ kind: 'finding', key: entry.key, entry, isFolded: false })
    else if (kin[0] === entry) {
      const isOpen = openFolds.has(key)
      rows.push({ kind: 'fold', key, rule, entries: kin, isOpen })
      if (isOpen) for (const one of kin) rows.push({ kind: 'finding', key: one.key, entry: one, isFolded: true })
    }
  }
  return rows
}

function groupByRule(entries: readonly Entry[]): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries) {
    const group = groups.get(entry.diagnostic.rule)
    if (group) group.push(entry)
    else groups.set(entry.diagnostic.rule, [entry])
  }
  return groups
}
