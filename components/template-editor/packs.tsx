import { Button, Modal } from '@mantine/core'
import { useRef, useState } from 'react'
import { useWords } from '@/components/language'
import { useDatabase } from '@/components/preferences'
import { FILE_TYPES, saveFile } from '@/components/workbench/save-file'
import { useUndo } from '@/components/workbench/undo'
import { type TemplateKindRow, takeKinds } from '@/lib/store/templates'
import { type PlannedKind, planPack, readPack, writePack } from '@/lib/templates/pack'
import { EDITOR_WORDS } from './wording'

/** Handing own templates on, and taking those of others: what would happen is shown before anything does. */
export function Packs({ rows }: { rows: readonly TemplateKindRow[] }) {
  const words = useWords(EDITOR_WORDS)
  const { write } = useDatabase()
  const { tell } = useUndo()
  const picker = useRef<HTMLInputElement>(null)
  const [plan, setPlan] = useState<PlannedKind[] | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const own = rows.map(({ kind }) => kind)
  const open = async (file: File | undefined) => {
    setFault(null)
    if (!file) return
    const reading = await readPack(await file.text())
    if (reading.status === 'read') setPlan(planPack(own, reading.kinds))
    else setFault(words.pack.faults[reading.fault](reading.detail))
  }
  const take = () => {
    const kinds = (plan ?? []).filter(({ fate }) => fate !== 'same').map(({ kind }) => kind)
    setPlan(null)
    write(async (database) => {
      await takeKinds(database, kinds, Date.now())
      tell(words.pack.taken(kinds.length))
    })
  }
  return (
    <>
      <Button size="compact-sm" variant="default" onClick={() => picker.current?.click()}>
        {words.takePack}
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        disabled={own.length === 0}
        onClick={async () => saveFile('templates.hegao.json', await writePack(own, Date.now()), FILE_TYPES.json)}
      >
        {words.savePack}
      </Button>
      <input
        ref={picker}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={words.takePack}
        onChange={({ currentTarget }) => {
          void open(currentTarget.files?.[0]).then(() => {
            currentTarget.value = '' // the same file can be chosen again
          })
        }}
      />
      {fault ? <p role="alert">{fault}</p> : null}
      <Modal
        opened={plan !== null}
        onClose={() => setPlan(null)}
        title={words.pack.title}
        closeButtonProps={{ 'aria-label': words.pack.cancel }}
      >
        <ul>
          {(plan ?? []).map(({ kind, fate }) => (
            <li key={kind.id}>
              {kind.name} <b>{words.pack[fate]}</b>
            </li>
          ))}
        </ul>
        <Button disabled={(plan ?? []).every(({ fate }) => fate === 'same')} onClick={take}>
          {words.pack.take}
        </Button>
      </Modal>
    </>
  )
}
