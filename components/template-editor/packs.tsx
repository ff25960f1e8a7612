import { Button, Modal } from '@mantine/core'
import { useState } from 'react'
import { FileButton } from '@/components/file-button'
import { useWords } from '@/components/language'
import { useDatabase } from '@/components/preferences'
import { FILE_TYPES, saveFile } from '@/components/workbench/save-file'
import { useUndo } from '@/components/workbench/undo'
import { type TemplateKindRow, takeKinds } from '@/lib/store/templates'
import { type PackReading, planPack, readPack, writePack } from '@/lib/templates/pack'
import { EDITOR_WORDS } from './wording'

/** Handing own templates on, and taking those of others: what would happen is shown before anything does. */
export function Packs({ rows }: { rows: readonly TemplateKindRow[] }) {
  const words = useWords(EDITOR_WORDS)
  const { write } = useDatabase()
  const { tell } = useUndo()
  const [reading, setReading] = useState<PackReading | null>(null)
  const own = rows.map(({ kind }) => kind)
  const plan = reading?.status === 'read' ? planPack(own, reading.kinds) : []
  const open = async (file: File) => setReading(await readPack(await file.text()))
  const take = () => {
    const kinds = plan.filter(({ fate }) => fate !== 'same').map(({ kind }) => kind)
    setReading(null)
    write(async (database) => {
      await takeKinds(database, kinds, Date.now())
      tell(words.pack.taken(kinds.length))
    })
  }
  return (
    <>
      <FileButton size="compact-sm" variant="default" accept=".json,application/json" onFile={open}>
        {words.takePack}
      </FileButton>
      <Button
        size="compact-sm"
        variant="default"
        disabled={own.length === 0}
        onClick={async () => saveFile('templates.hegao.json', await writePack(own, Date.now()), FILE_TYPES.json)}
      >
        {words.savePack}
      </Button>
      {reading?.status === 'refused' ? <p role="alert">{words.pack.faults[reading.fault](reading.detail)}</p> : null}
      <Modal
        opened={reading?.status === 'read'}
        onClose={() => setReading(null)}
        title={words.pack.title}
        closeButtonProps={{ 'aria-label': words.pack.cancel }}
      >
        <ul>
          {plan.map(({ kind, fate }) => (
            <li key={kind.id}>
              {kind.name} <b>{words.pack[fate]}</b>
            </li>
          ))}
        </ul>
        <Button disabled={plan.every(({ fate }) => fate === 'same')} onClick={take}>
          {words.pack.take}
        </Button>
      </Modal>
    </>
  )
}
