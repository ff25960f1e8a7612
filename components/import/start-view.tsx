import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { FileButton } from '@/components/file-button'
import { useLocale, useWords } from '@/components/language'
import { FILE_TYPES, saveFile } from '@/components/workbench/save-file'
import { LIST_COLUMNS } from '@/lib/register/long-list-header'
import type { SheetFault } from '@/lib/sheets/sheet-error'
import { SHEET_FAULT_WORDS } from '@/lib/sheets/wording'
import { writeInWorker } from '@/lib/sheets/worker/client'
import type { WrittenCell } from '@/lib/sheets/written-sheet'
import { ImportLog } from './import-log'
import type { ImportActions } from './use-import'
import { IMPORT_WORDS } from './wording'

interface StartViewProps {
  fault: SheetFault | null
  fileName: string
  actions: ImportActions
}

/** A list that this page reads without a question, to be filled in. */
const EXAMPLE: WrittenCell[][] = [
  [...LIST_COLUMNS],
  ['常住人口', '常住人数；居住人口', '', '2024年末', '常住', '', { decimal: '51.13', decimals: 2 }, '万人', '统计公报', '2025-03-20'],
  ['粮食产量', '', '城关镇', '2025年', '', '目标', { decimal: '5200', decimals: 0 }, '吨', '年初计划', '2025-01-15'],
]

async function saveExample(name: string): Promise<void> {
  const bytes = await writeInWorker([{ name, rows: EXAMPLE }])
  if (bytes) saveFile(`${name}.xlsx`, bytes, FILE_TYPES.xlsx)
}

/** Ways to bring a table here, and what was brought before. */
export function StartView({ fault, fileName, actions }: StartViewProps) {
  const words = useWords(IMPORT_WORDS)
  const locale = useLocale()
  const [isPasting, setIsPasting] = useState(false)
  return (
    <div className="import-start">
      <section className="import-ways" aria-label={words.title}>
        {fault ? (
          <p role="alert" className="import-refusal">
            <b>{words.start.failed(fileName)}</b>
            {SHEET_FAULT_WORDS[locale][fault]}
          </p>
        ) : null}
        <div className="import-buttons">
          <FileButton accept=".xlsx,.xlsm,.xlsb,.xls,.et,.csv,.txt,.tsv" onFile={actions.openFile}>
            {words.start.open}
          </FileButton>
          <Button variant="default" onClick={() => setIsPasting(true)} aria-expanded={isPasting}>
            {words.start.paste}
          </Button>
          <Button variant="subtle" color="ink" onClick={() => void saveExample(words.start.example)}>
            {words.start.example}
          </Button>
        </div>
        {isPasting ? (
          <Textarea
            autoFocus
            rows={3}
            value=""
            aria-label={words.start.pasteHint}
            placeholder={words.start.pasteHint}
            onChange={() => {}}
          />
        ) : null}
        <p className="soft">{words.start.drop}</p>
        <p className="small soft">{words.start.reads}</p>
      </section>
      <ImportLog />
    </div>
  )
}
