/** What was begun in the tab: the template that is open and what was typed, kept while the panel is open. */
import { create } from 'zustand'
import type { Values } from '@/lib/templates/scope'

interface Drafts {
  /** Id of the template whose form is open. */
  open: string | null
  /** By kind: sections of one kind share their values. */
  values: Readonly<Record<string, Values>>
  /** The last selection that was saved as a template, or refused. */
  doneSelection: number
  show(id: string | null): void
  leaveSelection(id: number): void
  change(kind: string, values: Values): void
}

export const useDrafts = create<Drafts>((set) => ({
  open: null,
  values: {},
  doneSelection: 0,
  show: (open) => set({ open }),
  leaveSelection: (doneSelection) => set({ doneSelection }),
  change: (kind, values) => set((before) => ({ values: { ...before.values, [kind]: values } })),
}))
