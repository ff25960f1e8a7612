import { Button } from '@mantine/core'
import { useState } from 'react'

interface CopyButtonProps {
  words: { copy: string; copied: string; copyFailed: string }
  size: 'xs' | 'compact-xs'
  /** Tells one copy from the next: where it is another, that one has not been copied yet. */
  of: unknown
  /** Writes to the clipboard. */
  onCopy(): Promise<void>
}

/** Copies, and says on the button what became of it. */
export function CopyButton({ words, size, of, onCopy }: CopyButtonProps) {
  const [copied, setCopied] = useState<{ of: unknown; outcome: 'copied' | 'copyFailed' } | null>(null)
  const copy = () =>
    onCopy().then(
      () => setCopied({ of, outcome: 'copied' }),
      () => setCopied({ of, outcome: 'copyFailed' }),
    )
  return (
    <Button size={size} variant="default" onClick={copy}>
      {words[copied && copied.of === of ? copied.outcome : 'copy']}
    </Button>
  )
}
