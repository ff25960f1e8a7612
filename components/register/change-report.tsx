import { Button } from '@mantine/core'
import { useLocale, useWords } from '@/components/language'
import { STORE_WORDS } from '@/lib/store/wording'
import { type ChangeReport, useRegisterChanges } from './changes'
import { REGISTER_WORDS } from './wording'

/** What the last change of the register did, in one sentence, with its way back. Loaded when there is something to tell. */
export default function ChangeReportBar({ report }: { report: ChangeReport }) {
  const words = useWords(REGISTER_WORDS).change
  const { isBusy, undo, dismiss } = useRegisterChanges()
  const sentence = useSentence(report)
  return (
    <div key={report.id} className="edit-report fade-in" data-refused={report.kind === 'refused' || undefined}>
      <span className="edit-report-text">{sentence}</span>
      {report.kind === 'applied' ? (
        <Button size="compact-xs" variant="light" disabled={isBusy} onClick={() => void undo()}>
          {words.undo}
        </Button>
      ) : null}
      <Button size="compact-xs" variant="subtle" color="ink" onClick={dismiss}>
        {words.close}
      </Button>
    </div>
  )
}

function useSentence(report: ChangeReport): string {
  const words = useWords(REGISTER_WORDS).change
  const locale = useLocale()
  if (report.kind === 'applied') return words.applied(report.counts)
  if (report.kind === 'refused') return STORE_WORDS[locale].refusal[report.refusal.reason](report.refusal.place)
  return words.undone
}
