import { Button } from '@mantine/core'
import { CopyButton } from '@/components/copy-button'
import { useWords } from '@/components/language'
import { canWrite, useSessionState } from '@/components/session'
import { plainText, type RenderedBlock } from '@/lib/templates/rendered'
import { TEMPLATE_WORDS } from './wording'

interface InsertBarProps {
  blocks: readonly RenderedBlock[]
  open: number
  canInsert: boolean
}

/** Insert, or copy where nothing can be inserted; and how much is still open. */
export function InsertBar({ blocks, open, canInsert }: InsertBarProps) {
  const words = useWords(TEMPLATE_WORDS)
  const isWritable = useSessionState((state) => canWrite(state, 'insert'))
  const hasCaret = useSessionState((state) => state.caret !== null)
  const text = plainText(blocks)
  const kind = useSessionState(({ document, caret }) => document?.blocks.find(({ id }) => id === caret?.block)?.kind)
  const inside = kind === 'list-item' ? words.inItem : kind === 'table-row' ? words.inCell : null
  return (
    <div className="template-insert">
      <Button type="submit" size="xs" disabled={!canInsert}>
        {words.insert}
      </Button>
      <CopyButton words={words} size="xs" of={text} onCopy={() => navigator.clipboard.writeText(text)} />
      {open > 0 ? <span className="small template-open">{words.open(open)}</span> : null}
      {isWritable && inside ? <span className="small">{inside}</span> : null}
      <span className="small soft">{isWritable ? (hasCaret ? words.help : words.noCaret) : words.cannot}</span>
    </div>
  )
}
