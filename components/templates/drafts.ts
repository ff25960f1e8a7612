/** What was begun in the tab: the template that is open and what was typed, kept while the panel is open. */
import { create } from 'zustand'
import type { Values } from '@/lib/templates/scope'

interface Drafts {
  /** Id of the template whose form is open. */
  open: string | null
  /** By kind: sections of one kind share their values. */
  values: Readonly<Record<string, Values>>
  show(id: string | null): void
  change(kind: string, values: Values): void
}

export const useDrafts = create<Drafts>((set) => ({
  open: null,
  values: {},
  show: (open) => set({ open }),
  change: (kind, values) => set((before) => ({ values: { ...before.values, [kind]: values } })),
}))
