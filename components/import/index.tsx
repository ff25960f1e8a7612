import './import.css'
import { Button } from '@mantine/core'
import { useWords } from '@/components/language'
import { useRegister } from '@/components/workbench/register/use-register'
import type { SheetReader } from '@/lib/sheets/worker/client'
import { DoneView } from './done-view'
import { SheetView } from './sheet-view'
import { StartView } from './start-view'
import { type ImportActions, type ImportStage, useImport } from './use-import'
import { useIncoming } from './use-incoming'
import { IMPORT_WORDS } from './wording'

/** 导入: from a spreadsheet into the register, on one page. `reader` is another one in tests only. */
export default function ImportPage({ reader }: { reader?: SheetReader }) {
  const words = useWords(IMPORT_WORDS)
  const [stage, actions] = useImport(words.start.pastedName, reader)
  useIncoming(stage, actions)
  return (
    <div className="import">
      <h2 className="sr-only">{words.title}</h2>
      <Stage stage={stage} actions={actions} />
    </div>
  )
}

function Stage({ stage, actions }: { stage: ImportStage; actions: ImportActions }) {
  const words = useWords(IMPORT_WORDS)
  const register = useRegister()?.register
  switch (stage.at) {
    case 'start':
      return <StartView fault={stage.fault} fileName={stage.fileName} actions={actions} />
    case 'reading':
      return <Busy text={words.reading(stage.fileName)} part={null} onCancel={actions.cancel} />
    case 'applying':
      return <Busy text={words.applying(stage.done, stage.total)} part={stage.done / Math.max(stage.total, 1)} onCancel={actions.cancel} />
    case 'done':
      return <DoneView open={stage.open} finished={stage.finished} actions={actions} />
    case 'sheet':
      // What is new and what is another value cannot be told before it is read.
      if (!register) return <Busy text={words.opening} part={null} onCancel={actions.startOver} />
      return <SheetView key={stage.open.index} open={stage.open} register={register} refusal={stage.refusal} actions={actions} />
  }
}

/** `part` of the whole that is done, 0 to 1; null where it cannot be told. */
function Busy({ text, part, onCancel }: { text: string; part: number | null; onCancel(): void }) {
  const words = useWords(IMPORT_WORDS)
  return (
    <div className="import-busy">
      <p role="status">{text}</p>
      <progress value={part ?? undefined} aria-label={text} />
      <Button size="sm" variant="default" onClick={onCancel}>
        {words.cancel}
      </Button>
    </div>
  )
}
