import './edit-report.css'
import { Button } from '@mantine/core'
import { useWords } from '@/components/language'
import { type EditReport, useSession, useSessionState } from '@/components/session'
import { EDIT_REPORT_WORDS, type EditReportWords } from './wording'

/** What the last repair did, or why it did nothing, in one sentence with the way out. */
export function EditReportBar() {
  const words = useWords(EDIT_REPORT_WORDS)
  const session = useSession()
  const report = useSessionState((state) => state.edit)
  const isEditing = useSessionState((state) => state.isEditing)
  return (
    <div role="status">
      {report ? (
        <div key={report.id} className="edit-report fade-in" data-refused={report.refusal !== null || undefined}>
          <span className="edit-report-text">{sentenceOf(report, words)}</span>
          {report.canUndo ? (
            <Button size="compact-xs" variant="light" disabled={isEditing} onClick={() => void session.editing.undo()}>
              {words.undo}
            </Button>
          ) : null}
          <Button size="compact-xs" variant="subtle" color="ink" onClick={() => session.editing.dismiss()}>
            {words.close}
          </Button>
        </div>
      ) : null}
    </div>
  )
}

function sentenceOf(report: EditReport, words: EditReportWords): string {
  const { elsewhere, refusal } = report
  if (elsewhere !== null) return words.elsewhere(elsewhere) + (refusal ? words.stopped(report) + words.leftOff : words.done(report))
  if (refusal === 'stale-text' && report.kind === 'undo') return words.stopped(report) + words.notTakenBack
  if (refusal) return words.stopped(report) + words.refusal[refusal]
  return report.kind === 'insert' ? `${words.done(report)}。${words.undoInEditor}` : words.done(report)
}
