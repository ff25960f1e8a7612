import { CloseButton } from '@mantine/core'
import { useState } from 'react'
import { useSessionState } from '@/components/session'
import { SourceText } from '.'

interface JumpedTextProps {
  words: { source: string; closeSource: string }
  /** Jumps of before the list was opened lead nowhere in it. */
  onlyNewJumps?: boolean
}

/** A pasted text has no page to jump in: it is shown below the list from the first jump on, and the list keeps its place. */
export function JumpedText({ words, onlyNewJumps = false }: JumpedTextProps) {
  const times = useSessionState((state) => state.jump?.times ?? 0)
  const [closedAt, setClosedAt] = useState(onlyNewJumps ? times : 0)
  if (times <= closedAt) return null
  return (
    <div className="source-pane">
      <CloseButton size="sm" aria-label={words.closeSource} onClick={() => setClosedAt(times)} />
      <SourceText label={words.source} />
    </div>
  )
}
