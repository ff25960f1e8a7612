import './problems.css'
import { useMemo, useState } from 'react'
import { useWords } from '@/components/language'
import { type SettingAside, useDatabase } from '@/components/preferences'
import { useCatalogue } from '@/components/rule-words'
import { planEdits, useSession, useSessionState } from '@/components/session'
import type { TextEdit } from '@/lib/review/diagnostic'
import { renderDiagnostic } from '@/lib/review/wording'
import { setRule } from '@/lib/store/settings'
import type { FindingActions } from './finding-card'
import { FixAllPreview, offerFixAll } from './fix-all'
import { ProblemList } from './problem-list'
import { PROBLEM_WORDS } from './wording'

/** The findings of the open document; `search` narrows them. */
export function ProblemsView({ search, setAside }: { search: string; setAside: SettingAside }) {
  const words = useWords(PROBLEM_WORDS)
  const catalogue = useCatalogue()
  const review = useSessionState((state) => state.review)
  const reviewed = useSessionState((state) => state.reviewed)
  const shown = useSessionState((state) => state.shown)
  const heldBack = useSessionState((state) => state.heldBack.length)
  const { actions, preview } = useFindingActions(setAside)
  const indexOf = useMemo(() => {
    const indices = new Map(reviewed?.blocks.map(({ id }, index) => [id, index]))
    return (block: string) => indices.get(block) ?? -1
  }, [reviewed])
  const wanted = search.trim()
  const matching = useMemo(
    () => (wanted === '' ? shown : shown.filter((one) => `${renderDiagnostic(one, catalogue).message}${one.quote}`.includes(wanted))),
    [shown, wanted, catalogue],
  )
  if (!review) return null
  return (
    <>
      {wanted !== '' && matching.length === 0 ? <p className="empty-note">{words.noMatch}</p> : null}
      <ProblemList key={review.sessionId} diagnostics={matching} outline={review.structure.outline} indexOf={indexOf} actions={actions} />
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
  const [edits, setEdits] = useState<TextEdit[] | null>(null)
  const actions: FindingActions = {
    jump: (place) => void session.jump(place),
    fix: canReplace ? (action) => !isEditing && void session.editing.fix(action.edits) : null,
    fixAll: ({ rule }, action) => {
      const offer = offerFixAll(shown, rule, action)
      if (offer.count < 2 || !reviewed) return null
      return { count: offer.count, open: () => setEdits(planEdits(reviewed, offer.edits).reverse()) }
    },
    ignoreHere: setAside.ignoreHere,
    ignoreKind: setAside.ignoreKind,
    switchOff: ({ rule }) => write((database) => setRule(database, rule, false)),
  }
  const confirm = () => {
    if (edits) void session.editing.fix(edits)
    setEdits(null)
  }
  const preview =
    edits && reviewed ? <FixAllPreview edits={edits} document={reviewed} onConfirm={confirm} onCancel={() => setEdits(null)} /> : null
  return { actions, preview }
}
