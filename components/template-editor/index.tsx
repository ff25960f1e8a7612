import './template-editor.css'
import { useState } from 'react'
import { useWords } from '@/components/language'
import { useDatabase, useStored } from '@/components/preferences'
import { useUndo } from '@/components/workbench/undo'
import { orderKinds, putBackKind, readKindRows, removeKind, saveKind, type TemplateKindRow } from '@/lib/store/templates'
import { BUILTIN_KINDS } from '@/lib/templates/builtin'
import { moved, newKind } from '@/lib/templates/edit'
import type { DocumentKind } from '@/lib/templates/model'
import { FromDraft } from './from-draft'
import { KindEditor } from './kind-editor'
import { KindList } from './kind-list'
import { OfficeProfile } from './office-profile'
import { Versions } from './versions'
import { EDITOR_WORDS } from './wording'

const NO_ROWS: TemplateKindRow[] = []

/** 模板 in the workbench: own kinds in order, the editor of one, cutting an old report, packs, the office's profile. */
export default function TemplateEditorPage() {
  const words = useWords(EDITOR_WORDS)
  const { write } = useDatabase()
  const { offer, tell } = useUndo()
  const rows = useStored(readKindRows, [], NO_ROWS)
  /** Id of the kind in hand; `draft` cuts an old report. */
  const [open, setOpen] = useState<string | 'draft' | null>(null)
  const row = rows.find(({ id }) => id === open)
  const add = (kind: DocumentKind) => {
    write((database) => saveKind(database, kind, Date.now()).then(() => setOpen(kind.id)))
  }
  const remove = (removed: TemplateKindRow) =>
    write(async (database) => {
      const kept = await removeKind(database, removed.id)
      if (!kept) return
      const undo = async () => {
        const isBack = await putBackKind(database, kept)
        return isBack ? ({ status: 'done' } as const) : ({ status: 'refused', reason: 'changed-since', place: kept.kind.name } as const)
      }
      offer({ text: words.removed(kept.kind.name), undo })
    })
  const order = (id: string, by: number) => {
    const ids = rows.map((one) => one.id)
    const from = ids.indexOf(id)
    write((database) => orderKinds(database, moved(ids, from, from + by)))
  }
  return (
    <div className="template-editor">
      <KindList
        rows={rows}
        builtin={BUILTIN_KINDS}
        open={open}
        onOpen={setOpen}
        onCreate={() => add(newKind(newId(), words.newName))}
        onCopy={(kind) => add({ ...kind, id: newId(), name: words.copyName(kind.name) })}
        onRemove={remove}
        onMove={order}
        onFromDraft={() => setOpen('draft')}
      />
      <div className="template-editor-main">
        {open === 'draft' ? (
          <FromDraft onSave={(kind) => add({ ...kind, id: newId() })} onCancel={() => setOpen(null)} />
        ) : row ? (
          <>
            <KindEditor
              key={`${row.id} ${row.updatedAt}`}
              saved={row.kind}
              category={row.category}
              onSave={(kind, category) => {
                write((database) => saveKind(database, kind, Date.now(), category))
                tell(words.saved(kind.name))
              }}
            />
            <Versions row={row} onRestore={(kind) => write((database) => saveKind(database, kind, Date.now()))} />
          </>
        ) : (
          <OfficeProfile />
        )}
      </div>
    </div>
  )
}

function newId(): string {
  return `own-${crypto.randomUUID().slice(0, 13)}`
}
