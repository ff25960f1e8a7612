import { createContext, type ReactNode, useContext, useState } from 'react'
import { EMPTY_TEXTS, type EntryTexts } from './draft-entry'

interface EntryDraft {
  texts: EntryTexts
  setTexts(texts: EntryTexts): void
  /** Whether the form is open above the table. */
  isOpen: boolean
  setIsOpen(isOpen: boolean): void
}

const DraftContext = createContext<EntryDraft | null>(null)

/** What stands in the form outlives it: whoever looks something up on another page finds it again. */
export function EntryDraftProvider({ children }: { children: ReactNode }) {
  const [texts, setTexts] = useState<EntryTexts>({ ...EMPTY_TEXTS, 性质: '实绩' })
  const [isOpen, setIsOpen] = useState(false)
  return <DraftContext value={{ texts, setTexts, isOpen, setIsOpen }}>{children}</DraftContext>
}

export function useEntryDraft(): EntryDraft {
  const draft = useContext(DraftContext)
  if (!draft) throw new Error('EntryDraftProvider is missing above this view')
  return draft
}
