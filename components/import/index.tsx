import './import.css'
import '@/components/figures/figures.css'
import { Button } from '@mantine/core'
import { useWords } from '@/components/language'
import { useRegister } from '@/components/workbench/register/use-register'
import type { SheetReader } from '@/lib/sheets/worker/client'
import { DoneView } from './done-view'
import { SheetView } from './sheet-view'
import { StartView } from './start-view'
import { type ImportActions, type ImportStage, useImport } from './use-import'
import { IMPORT_WORDS } from './wording'

/** 导入: from a spreadsheet into the register, on one page. `reader` is another one in tests only. */
export default function ImportPage({ reader }: { reader?: SheetReader }) {
  const words = useWords(IMPORT_WORDS)
  const [stage, actions] = useImport(words.start.pastedName, reader)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping and pasting are further ways; the buttons inside take the keyboard
    <div
      className="import"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        const file = event.dataTransfer.files[0]
        if (file && stage.at !== 'applying') actions.openFile(file)
      }}
      onPaste={(event) => {
        if (stage.at !== 'start') return
        const { clipboardData } = event
        const file = clipboardData.files[0]
        const [html, text] = [clipboardData.getData('text/html'), clipboardData.getData('text/plain')]
        event.preventDefault()
        // Spreadsheets put a picture of the cells beside their text.
        if (html !== '' || text !== '') actions.paste({ html, text })
        else if (file) actions.openFile(file)
      }}
    >
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
