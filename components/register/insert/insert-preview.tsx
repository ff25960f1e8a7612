import { Button } from '@mantine/core'
import { CopyButton } from '@/components/copy-button'
import { useWords } from '@/components/language'
import { describePlace } from '@/components/problems'
import { canWrite, useSessionState } from '@/components/session'
import { currentRevision, type Phrase } from '@/lib/register/phrase'
import { sourceText } from '../mentions/mention-text'
import { MENTION_WORDS } from '../mentions/mention-words'
import type { Chosen } from './insert-view'
import { INSERT_WORDS } from './wording'

/** The very words that will be written, where they come from, where they go. */
export function InsertPreview({ chosen: { choice, timePeriod }, phrase }: { chosen: Chosen; phrase: Phrase }) {
  const words = useWords(INSERT_WORDS)
  const { sourceUnknown } = useWords(MENTION_WORDS)
  const isEditing = useSessionState((state) => state.isEditing)
  const canInsert = useSessionState((state) => canWrite(state, 'insert'))
  const hasCaret = useSessionState((state) => state.caret !== null)
  const revision = currentRevision(choice.series, timePeriod)
  const isReady = phrase.status === 'ready'
  return (
    <div className="insert-preview">
      <p className="insert-phrase" role="status">
        {isReady ? <Phrased text={phrase.text} {...phrase.value} /> : <span className="soft">{words.refusal[phrase.reason]}</span>}
      </p>
      {isReady
        ? phrase.cautions.map((caution) => (
            <p key={caution} className="small insert-caution">
              {words.caution[caution]}
            </p>
          ))
        : null}
      <p className="small soft">
        {words.source} {(revision && sourceText(revision.source, revision.collectedOn)) || sourceUnknown}
      </p>
      <p className="small soft">
        <Whereabouts canInsert={canInsert} />
      </p>
      <div className="insert-buttons">
        <Button type="submit" size="xs" disabled={!isReady || !canInsert || !hasCaret || isEditing}>
          {words.insert}
        </Button>
        {isReady ? <CopyButton words={words} size="xs" of={phrase.text} onCopy={() => navigator.clipboard.writeText(phrase.text)} /> : null}
        <span className="small soft">{words.help}</span>
      </div>
    </div>
  )
}

function Phrased({ text, start, end }: { text: string; start: number; end: number }) {
  return (
    <>
      {text.slice(0, start)}
      <b>{text.slice(start, end)}</b>
      {text.slice(end)}
    </>
  )
}

/** “光标在 （二）计划生育 › 二是”. */
function Whereabouts({ canInsert }: { canInsert: boolean }) {
  const words = useWords(INSERT_WORDS)
  const caret = useSessionState((state) => state.caret)
  const review = useSessionState((state) => state.review)
  const reviewed = useSessionState((state) => state.reviewed)
  if (!canInsert) return words.cannot
  if (!caret || !review || !reviewed) return words.noCaret
  const place = { block: caret.block, start: caret.offset, end: caret.offset }
  return words.atCaret(describePlace(reviewed, review.structure.outline, place).join(' › '))
}
