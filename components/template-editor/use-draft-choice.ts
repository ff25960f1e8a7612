import { useMemo, useState } from 'react'
import { type DraftCut, kindFrom } from './cut-draft'

/** What is ticked of an old report, at first all sections and the likely fields, and the kind that it makes under a name. */
export function useDraftChoice(cut: DraftCut, name: string) {
  const [sections, onSections] = useState<ReadonlySet<number>>(new Set(cut.cuts.keys()))
  const [fields, onFields] = useState<ReadonlySet<number>>(
    new Set(cut.proposals.flatMap(({ isLikely }, index) => (isLikely ? [index] : []))),
  )
  const kind = useMemo(() => kindFrom(cut, name, sections, fields), [cut, name, sections, fields])
  return { cut, sections, fields, kind, onSections, onFields }
}

export type DraftChoice = ReturnType<typeof useDraftChoice>
