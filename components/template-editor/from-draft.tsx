import { Button } from '@mantine/core'
import { useState } from 'react'
import { FileButton } from '@/components/file-button'
import { useLocale, useWords } from '@/components/language'
import { openFile } from '@/components/paste/open-file'
import type { DocumentKind } from '@/lib/templates/model'
import type { TextDocument } from '@/lib/text/document'
import { readPlainText } from '@/lib/text/plain-text'
import { cutDraft, type DraftCut } from './cut-draft'
import { DraftChoices } from './draft-choices'
import { useDraftChoice } from './use-draft-choice'
import { EDITOR_WORDS } from './wording'

/** 从旧稿拆段: an old report becomes a kind of one's own; the writer ticks sections and fields. */
export function FromDraft({ onSave, onCancel }: { onSave(kind: DocumentKind): void; onCancel(): void }) {
  const words = useWords(EDITOR_WORDS).draft
  const [cut, setCut] = useState<DraftCut | null>(null)
  return (
    <section className="from-draft" aria-label={words.title}>
      <h2>{words.title}</h2>
      {cut ? <Choices cut={cut} onSave={onSave} onCancel={() => setCut(null)} /> : <DraftSource onCut={setCut} onCancel={onCancel} />}
    </section>
  )
}

function DraftSource({ onCut, onCancel }: { onCut(cut: DraftCut): void; onCancel(): void }) {
  const words = useWords(EDITOR_WORDS).draft
  const locale = useLocale()
  const [text, setText] = useState('')
  const [failure, setFailure] = useState<string | null>(null)
  const cutUp = (document: TextDocument, name: string) => cutDraft(document, name).then(onCut)
  const open = async (file: File) => {
    setFailure(null)
    const result = await openFile(file, locale)
    if (result.status === 'failed') return setFailure(words.unreadable(result.message))
    await cutUp({ sessionId: 'draft', version: 1, complete: true, blocks: result.blocks }, file.name.replace(/\.[^.]+$/, ''))
  }
  return (
    <>
      <p className="soft">{words.note}</p>
      <FileButton size="sm" variant="default" onFile={open}>
        {words.open}
      </FileButton>
      {failure ? <p role="alert">{failure}</p> : null}
      <textarea
        aria-label={words.paste}
        placeholder={words.paste}
        rows={10}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <Decision
        accept={words.cut}
        isOpen={text.trim() === ''}
        onAccept={() => void cutUp(readPlainText(text).document, (text.trim().split('\n')[0] ?? '').slice(0, 24))}
        onCancel={onCancel}
      />
    </>
  )
}

function Choices({ cut, onSave, onCancel }: { cut: DraftCut; onSave(kind: DocumentKind): void; onCancel(): void }) {
  const words = useWords(EDITOR_WORDS).draft
  const [name, setName] = useState(cut.name)
  const choice = useDraftChoice(cut, name)
  const { kind } = choice
  return (
    <>
      <label className="draft-name">
        {words.name} <input value={name} maxLength={30} onChange={({ currentTarget }) => setName(currentTarget.value)} />
      </label>
      <DraftChoices {...choice} />
      <Decision accept={words.save} isOpen={!kind || name.trim() === ''} onAccept={() => kind && onSave(kind)} onCancel={onCancel} />
    </>
  )
}

interface DecisionProps {
  accept: string
  /** Something is still missing. */
  isOpen: boolean
  onAccept(): void
  onCancel(): void
}

function Decision({ accept, isOpen, onAccept, onCancel }: DecisionProps) {
  const { cancel } = useWords(EDITOR_WORDS).draft
  return (
    <div className="draft-buttons">
      <Button size="sm" disabled={isOpen} onClick={onAccept}>
        {accept}
      </Button>
      <Button size="sm" variant="default" onClick={onCancel}>
        {cancel}
      </Button>
    </div>
  )
}
