/** What was begun in the tab: the template that is open and what was typed, kept while the panel is open. */
import { create } from 'zustand'
import type { Values } from '@/lib/templates/scope'

interface Drafts {
  /** Id of the template whose form is open. */
  open: string | null
  /** By kind: sections of one kind share their values. */
  values: Readonly<Record<string, Values>>
  /** The last task from outside of the panel that was done, or refused. */
  doneTask: number
  show(id: string | null): void
  leaveTask(id: number): void
  change(kind: string, values: Values): void
}

export const useDrafts = create<Drafts>((set) => ({
  open: null,
  values: {},
  doneTask: 0,
  show: (open) => set({ open }),
  leaveTask: (doneTask) => set({ doneTask }),
  change: (kind, values) => set((before) => ({ values: { ...before.values, [kind]: values } })),
}))
