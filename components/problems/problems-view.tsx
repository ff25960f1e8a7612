import './problems.css'
import { type ReactNode, useMemo, useState } from 'react'
import { useWords } from '@/components/language'
import { type SettingAside, useDatabase } from '@/components/preferences'
import { useCatalogue } from '@/components/rule-words'
import { planEdits, useSession, useSessionState } from '@/components/session'
import type { TextEdit } from '@/lib/review/diagnostic'
import { renderDiagnostic } from '@/lib/review/wording'
import { setRule } from '@/lib/store/settings'
import type { FindingActions } from './finding-card'
import { FixAllPreview, repairsLike } from './fix-all'
import { ProblemList } from './problem-list'
import { PROBLEM_WORDS } from './wording'

interface ProblemsViewProps {
  search: string
  setAside: SettingAside
  /** What stands in the place of the list where there is nothing in it. */
  empty: ReactNode
}

/** The findings of the open document; `search` narrows them. */
export function ProblemsView({ search, setAside, empty }: ProblemsViewProps) {
  const words = useWords(PROBLEM_WORDS)
  const catalogue = useCatalogue()
  const review = useSessionState((state) => state.review)
  const reviewed = useSessionState((state) => state.reviewed)
  const shown = useSessionState((state) => state.shown)
  const heldBack = useSessionState((state) => state.heldBack.length)
  const { actions, preview } = useFindingActions(setAside)
  const wanted = search.trim()
  const matching = useMemo(
    () => (wanted === '' ? shown : shown.filter((one) => `${renderDiagnostic(one, catalogue).message}${one.quote}`.includes(wanted))),
    [shown, wanted, catalogue],
  )
  if (!review || !reviewed) return null
  return (
    <>
      <ProblemList
        key={review.sessionId}
        diagnostics={matching}
        outline={review.structure.outline}
        document={reviewed}
        actions={actions}
        empty={wanted === '' ? empty : <p className="empty-note">{words.noMatch}</p>}
      />
      {heldBack > 0 ? <p className="waiting-note">{words.heldBack(heldBack)}</p> : null}
      {preview}
    </>
  )
}

function useFindingActions(setAside: SettingAside) {
  const session = useSession()
  const { write } = useDatabase()
  const shown = useSessionState((state) => state.shown)
  const reviewed = useSessionState((state) => state.reviewed)
  const canReplace = useSessionState(
    ({ place, activity, isReadOnly }) =>
      activity === 'live' &&
      !isReadOnly &&
      place.status === 'open' &&
      place.subject.kind === 'page' &&
      place.subject.info.capabilities.replace,
  )
  const isEditing = useSessionState((state) => state.isEditing)
  const [repairs, setRepairs] = useState<TextEdit[][] | null>(null)
  const actions: FindingActions = {
    jump: (place) => void session.jump(place),
    fix: canReplace ? (action) => !isEditing && void session.editing.fix([action.edits]) : null,
    fixAll: ({ rule }, action) => {
      const repairs = repairsLike(shown, rule, action)
      return repairs.length < 2 ? null : { count: repairs.length, open: () => setRepairs(repairs) }
    },
    ignoreHere: setAside.ignoreHere,
    ignoreKind: setAside.ignoreKind,
    switchOff: ({ rule }) => write((database) => setRule(database, rule, false)),
  }
  const confirm = () => {
    if (repairs) void session.editing.fix(repairs)
    setRepairs(null)
  }
  const preview =
    repairs && reviewed ? (
      <FixAllPreview
        edits={planEdits(reviewed, repairs).reverse()}
        document={reviewed}
        onConfirm={confirm}
        onCancel={() => setRepairs(null)}
      />
    ) : null
  return { actions, preview }
}
