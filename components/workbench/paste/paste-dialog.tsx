import './paste.css'
import { useWords } from '@/components/language'
import { useDatabase } from '@/components/preferences'
import { applyEntries } from '@/lib/store/apply-entries'
import { undoImport } from '@/lib/store/imports'
import { reviseObservations, takeBackRevisions } from '@/lib/store/observations'
import { refused } from '@/lib/store/refusal'
import { ChangeDialog } from '../dialog/change-dialog'
import { REGISTER_WORDS, type RegisterWords } from '../register/wording'
import { useChange } from '../undo/use-change'
import type { PasteFate, PasteLine, PastePlan } from './paste-plan'
import { PASTE_WORDS, type PasteWords } from './wording'

const FATES: readonly PasteFate[] = ['new', 'revision', 'same', 'problem']
/** So many lines are drawn; the counts above are of all. */
const SHOWN = 200

/** What pasted cells would do; they are kept on the button only, in one transaction. */
export default function PasteDialog({ plan, onClose }: { plan: PastePlan; onClose(): void }) {
  const words = useWords(PASTE_WORDS)
  const register = useWords(REGISTER_WORDS)
  const keep = useKeepPasted(plan)
  const counts = FATES.map((fate) => ({ fate, count: plan.lines.filter((line) => line.fate === fate).length })).filter(
    ({ count }) => count > 0,
  )
  const countOf = (fate: PasteFate) => counts.find((one) => one.fate === fate)?.count ?? 0
  const toKeep = countOf('new') + countOf('revision')
  const isNowhere = plan.kind === 'nowhere' || plan.kind === 'too-many'
  return (
    <ChangeDialog title={words.title} action={words.keep(toKeep)} canConfirm={toKeep > 0} onConfirm={keep} onClose={onClose}>
      {plan.kind === 'nowhere' ? <p>{words.nowhere}</p> : null}
      {plan.kind === 'too-many' ? <p>{words.tooMany}</p> : null}
      {isNowhere ? null : (
        <>
          <p>{counts.map(({ fate, count }) => words.counts[fate](count)).join(' · ')}</p>
          {toKeep === 0 ? (
            <p>{words.nothing}</p>
          ) : countOf('problem') > 0 ? (
            <p className="soft">{words.leftOut(countOf('problem'))}</p>
          ) : null}
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long list is scrolled with the keyboard too */}
          <section className="paste-lines" tabIndex={0} aria-label={words.title}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{words.columns.fate}</th>
                  <th scope="col">{words.columns.name}</th>
                  <th scope="col">{words.columns.before}</th>
                  <th scope="col">{words.columns.after}</th>
                </tr>
              </thead>
              <tbody>
                {plan.lines.slice(0, SHOWN).map((line, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the plan does not change while it is shown
                  <tr key={index} data-fate={line.fate}>
                    <td>{words.fates[line.fate]}</td>
                    <td>{line.name}</td>
                    {line.problem ? (
                      <td colSpan={2}>{problemText(line, words, register)}</td>
                    ) : (
                      <>
                        <td>{line.before}</td>
                        <td>{line.after}</td>
                      </>
                    )}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </>
      )}
    </ChangeDialog>
  )
}

function problemText({ problem, after }: PasteLine, words: PasteWords, register: RegisterWords): string {
  if (problem === null) return ''
  if (problem.kind === 'row') return [problem.column, problem.reason].filter((part) => part !== '').join('：')
  if (problem.kind === 'end') return words.end
  const faults = { ...register.faults, unit: register.badUnit, day: register.badDay, long: register.tooLong }
  return `“${after}”：${faults[problem.fault]}`
}

/** Keeps what the plan says; null when it is kept, else why not. */
function useKeepPasted(plan: PastePlan): () => Promise<string | null> {
  const words = useWords(PASTE_WORDS)
  const { database } = useDatabase()
  const change = useChange()
  return async () => {
    const at = Date.now()
    if (plan.kind === 'cells') {
      const changes = plan.changes.map(({ row, change: patch }) => ({ series: row.series.id, timePeriod: row.timePeriod, patch }))
      return change(
        () => reviseObservations(database, changes, at),
        ({ made }) => ({ text: words.kept(made.length), undo: () => takeBackRevisions(database, made) }),
      )
    }
    if (plan.kind !== 'rows') return null
    const failed = plan.lines.filter(({ fate }) => fate === 'problem').length
    const importInfo = { kind: 'cells', title: words.undoTitle, sheet: '', failed } as const
    return change(
      async () => {
        const outcome = await applyEntries(database, plan.entries, { importInfo, at })
        return outcome.status === 'cancelled' ? refused('not-found', '') : outcome
      },
      ({ importId, counts }) => ({
        text: words.kept(counts.new + counts.revision),
        undo: () => (importId === null ? Promise.resolve(refused('not-found', '')) : undoImport(database, importId, Date.now())),
      }),
    )
  }
}
