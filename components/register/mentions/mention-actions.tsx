import { Button } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useWords } from '@/components/language'
import { blockOrder, titleOf, useSessionState } from '@/components/session'
import type { RegisterEntry, Source } from '@/lib/register/model'
import type { RegisterMention } from '@/lib/register/reading'
import { entryFromMention } from '@/lib/register/written-figure'
import type { TextEdit } from '@/lib/review/diagnostic'
import { useRegisterChanges } from '../changes'
import { MENTION_WORDS } from './mention-words'

interface MentionActionsProps {
  mention: RegisterMention
  /** Replaces in the document; null where it cannot be written to. */
  onReplace: ((edits: TextEdit[]) => void) | null
  /** Says no more of this place. */
  onSetAside(): void
  /** Before anything is done: what was pressed may go with what it solves, and the keyboard must stay on the card. */
  onAct(): void
}

/**
 * What can be done where document and register differ. Which of the two is right only the source tells: the document is
 * changed after the user has said that they looked; the register gets a revision, never another past.
 */
export function MentionActions({ mention, onReplace, onSetAside, onAct }: MentionActionsProps) {
  const words = useWords(MENTION_WORDS).actions
  const { apply, isBusy } = useRegisterChanges()
  const source = useDocumentSource()
  const [isConfirmed, setIsConfirmed] = useState(false)
  const [isNaming, setIsNaming] = useState(false)
  const edit = useEdit(mention)
  const revision = entryFromMention(mention, source)
  const keep = (entry: RegisterEntry) => {
    onAct()
    return apply([entry], { kind: 'report', title: source.document })
  }
  const replace = (one: TextEdit) => {
    onAct()
    onReplace?.([one])
  }
  const keepOnBasis = async (basis: string) => {
    const entry = entryFromMention(mention, source, basis)
    if (entry && (await keep(entry))) onSetAside()
  }
  return (
    <div className="mention-actions">
      {onReplace && edit ? (
        <>
          <label className="mention-confirm" title={words.confirmHint}>
            <input type="checkbox" checked={isConfirmed} onChange={({ currentTarget }) => setIsConfirmed(currentTarget.checked)} />
            {words.confirm}
          </label>
          <Button size="compact-xs" variant="light" disabled={!isConfirmed} onClick={() => replace(edit)}>
            {words.replace(edit.expected, edit.newText)}
          </Button>
        </>
      ) : null}
      {revision ? (
        <>
          <Button size="compact-xs" variant="default" title={words.reviseHint} disabled={isBusy} onClick={() => void keep(revision)}>
            {words.revise}
          </Button>
          {isNaming ? null : (
            <Button size="compact-xs" variant="default" onClick={() => setIsNaming(true)}>
              {words.otherBasis}
            </Button>
          )}
        </>
      ) : null}
      {isNaming ? <BasisForm onKeep={(basis) => void keepOnBasis(basis)} onCancel={() => setIsNaming(false)} /> : null}
    </div>
  )
}

function BasisForm({ onKeep, onCancel }: { onKeep(basis: string): void; onCancel(): void }) {
  const words = useWords(MENTION_WORDS).actions
  const [basis, setBasis] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (basis.trim() !== '') onKeep(basis.trim())
  }
  return (
    <form className="mention-basis" onSubmit={submit}>
      <input
        // biome-ignore lint/a11y/noAutofocus: the button that was pressed gives way to it
        autoFocus
        type="text"
        className="plain-field"
        aria-label={words.basis}
        placeholder={words.basisHint}
        maxLength={40}
        value={basis}
        onChange={({ currentTarget }) => setBasis(currentTarget.value)}
      />
      <Button type="submit" size="compact-xs" variant="light" disabled={basis.trim() === ''}>
        {words.keepBasis}
      </Button>
      <Button size="compact-xs" variant="subtle" color="ink" onClick={onCancel}>
        {words.cancel}
      </Button>
    </form>
  )
}

/** The register's value in the unit and decimals of the place; null where it does not fit them. */
function useEdit({ number, figure, newText }: RegisterMention): TextEdit | null {
  const text = useSessionState(({ reviewed }) => reviewed?.blocks[blockOrder(reviewed)(figure.block)]?.text)
  const expected = text?.slice(number.start, number.end) ?? ''
  if (newText === null || expected === '' || newText === expected) return null
  return { block: figure.block, start: number.start, end: number.end, expected, newText }
}

/** The open document as a source: its title, never its text. */
function useDocumentSource(): Source {
  const title = useSessionState(({ place, reviewed }) => (place.status === 'open' ? titleOf(place.subject, reviewed) : ''))
  return { document: title.slice(0, 200), table: '', office: '', person: '' }
}
