import './problems.css'
import { type ReactNode, useCallback, useEffect, useState } from 'react'
import { useWords } from '@/components/language'
import { type SettingAside, useDatabase, useSettings } from '@/components/preferences'
import { useCatalogue } from '@/components/rule-words'
import { canWrite, planEdits, useSession, useSessionState } from '@/components/session'
import type { RegisterMention } from '@/lib/register/reading'
import type { CodeAction, Diagnostic } from '@/lib/review/diagnostic'
import { renderDiagnostic } from '@/lib/review/wording'
import { setRule } from '@/lib/store/settings'
import type { Location } from '@/lib/text/document'
import { farewellOf } from './farewell'
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
  const heldBack = useSessionState((state) => state.heldBack)
  const { disabledRules } = useSettings()
  const { actions, preview } = useFindingActions(setAside)
  const wanted = search.trim()
  const isWanted = useCallback(
    (one: Diagnostic) => wanted === '' || `${renderDiagnostic(one, catalogue).message}${one.quote}`.includes(wanted),
    [wanted, catalogue],
  )
  if (!review || !reviewed) return null
  return (
    <>
      <ProblemList
        key={review.sessionId}
        diagnostics={shown}
        isWanted={isWanted}
        farewellOf={(one) => farewellOf(one, { setAside: setAside.now, disabledRules, heldBack })}
        outline={review.structure.outline}
        document={reviewed}
        actions={actions}
        empty={wanted === '' ? empty : <p className="empty-note">{words.noMatch}</p>}
      />
      {heldBack.length > 0 ? <p className="waiting-note">{words.heldBack(heldBack.length)}</p> : null}
      {preview}
    </>
  )
}

function useFindingActions(setAside: SettingAside) {
  const session = useSession()
  const { write } = useDatabase()
  const shown = useSessionState((state) => state.shown)
  const reviewed = useSessionState((state) => state.reviewed)
  const canReplace = useSessionState((state) => canWrite(state, 'replace'))
  const isEditing = useSessionState((state) => state.isEditing)
  const mentions = useSessionState((state) => state.review?.register.mentions)
  /** What a preview is open for; its repairs follow the newest findings, for those of older ones may mean another list. */
  const [all, setAll] = useState<{ rule: string; action: CodeAction } | null>(null)
  const repairs = all && canReplace ? repairsLike(shown, all.rule, all.action) : []
  const isOver = all !== null && repairs.length === 0
  useEffect(() => {
    if (isOver) setAll(null) // it must not open by itself when such a finding comes back
  }, [isOver])
  const actions: FindingActions = {
    jump: (place) => void session.jump(place),
    fix: canReplace ? (action) => !isEditing && void session.editing.fix([action.edits]) : null,
    fixAll: ({ rule }, action) => {
      const count = repairsLike(shown, rule, action).length
      return count < 2 ? null : { count, open: () => setAll({ rule, action }) }
    },
    ignoreHere: setAside.ignoreHere,
    ignoreKind: setAside.ignoreKind,
    switchOff: ({ rule }) => write((database) => setRule(database, rule, false)),
    mentionOf: ({ code, location }) => (code.startsWith('register/') ? (mentions?.find((one) => isAt(one, location)) ?? null) : null),
    replace: canReplace ? (edits) => !isEditing && void session.editing.fix([edits]) : null,
  }
  const confirm = () => {
    void session.editing.fix(repairs)
    setAll(null)
  }
  const preview =
    repairs.length > 0 && reviewed ? (
      <FixAllPreview edits={planEdits(reviewed, repairs).reverse()} document={reviewed} onConfirm={confirm} onCancel={() => setAll(null)} />
    ) : null
  return { actions, preview }
}

/** A finding about a figure stands at the figure, or from its name to its end. */
function isAt({ location, figure }: RegisterMention, { block, start, end }: Location): boolean {
  return [location, figure].some((place) => place.block === block && place.start === start && place.end === end)
}
