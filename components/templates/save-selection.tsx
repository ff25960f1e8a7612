import '@/components/template-editor/template-editor.css'
import { Button } from '@mantine/core'
import { type ReactNode, useEffect, useState } from 'react'
import { useWords } from '@/components/language'
import { useDatabase, useStored } from '@/components/preferences'
import { useSession } from '@/components/session'
import { cutDraft, type DraftCut } from '@/components/template-editor/cut-draft'
import { DraftChoices } from '@/components/template-editor/draft-choices'
import { useDraftChoice } from '@/components/template-editor/use-draft-choice'
import { readOwnKinds, saveKind } from '@/lib/store/templates'
import { freshSectionId } from '@/lib/templates/edit'
import { selectedBlocks } from '@/lib/templates/from-draft/selected'
import type { DocumentKind } from '@/lib/templates/model'
import { useDrafts } from './drafts'
import { TEMPLATE_WORDS } from './wording'

const NO_KINDS: DocumentKind[] = []

/** 所选存为模板: the selected paragraphs as a section of an own kind; figures, dates and offices are proposed as fields. */
export function SaveSelection({ id, text }: { id: number; text: string }) {
  const words = useWords(TEMPLATE_WORDS).selection
  const session = useSession()
  const leave = useDrafts((drafts) => drafts.leaveTask)
  const [cut, setCut] = useState<DraftCut | null>(null)
  useEffect(() => {
    const { document } = session.store.getState()
    const blocks = selectedBlocks(document, text)
    const title = (blocks[0]?.text ?? '').trim().slice(0, 20)
    void cutDraft({ sessionId: `selection-${id}`, version: 1, complete: true, blocks }, title).then(setCut)
  }, [session, id, text])
  const cancel = (
    <Button size="xs" variant="default" onClick={() => leave(id)}>
      {words.cancel}
    </Button>
  )
  return (
    <section className="template-form" aria-label={words.title}>
      <h2>{words.title}</h2>
      {cut === null ? (
        <p aria-busy>{words.reading}</p>
      ) : cut.cuts.length === 0 ? (
        <>
          <p>{words.nothing}</p>
          {cancel}
        </>
      ) : (
        <SelectionForm cut={cut} onDone={() => leave(id)} cancel={cancel} />
      )}
    </section>
  )
}

function SelectionForm({ cut, onDone, cancel }: { cut: DraftCut; onDone(): void; cancel: ReactNode }) {
  const words = useWords(TEMPLATE_WORDS).selection
  const { write } = useDatabase()
  const own = useStored(readOwnKinds, [], NO_KINDS)
  const [into, setInto] = useState('')
  const [name, setName] = useState(cut.name)
  const choice = useDraftChoice(cut, name || words.firstKind)
  const { kind } = choice
  const save = () => {
    if (!kind) return
    const target = own.find((one) => one.id === into) ?? {
      ...kind,
      id: `own-${crypto.randomUUID().slice(0, 13)}`,
      name: words.firstKind,
      sections: [],
    }
    write((database) => saveKind(database, withSections(target, kind, name), Date.now()).then(onDone))
  }
  return (
    <>
      <label className="template-choice">
        <span className="soft">{words.section}</span>{' '}
        <input className="plain-field" value={name} maxLength={30} onChange={({ currentTarget }) => setName(currentTarget.value)} />
      </label>
      <label className="template-choice">
        <span className="soft">{words.into}</span>
        <select className="plain-field" value={into} onChange={({ currentTarget }) => setInto(currentTarget.value)}>
          <option value="">{words.newKind}</option>
          {own.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
      </label>
      <DraftChoices {...choice} />
      <div className="draft-buttons">
        <Button size="xs" disabled={!kind || name.trim() === ''} onClick={save}>
          {words.save}
        </Button>
        {cancel}
      </div>
    </>
  )
}

/** New sections stand behind those that are there; a single one bears the name that was given. */
function withSections(target: DocumentKind, { sections }: DocumentKind, name: string): DocumentKind {
  const all = [...target.sections]
  for (const section of sections) {
    const title = sections.length === 1 ? name.trim() : section.title
    all.push({ ...section, id: freshSectionId(all), title })
  }
  return { ...target, sections: all }
}
