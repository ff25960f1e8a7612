import { Button } from '@mantine/core'
import { useState } from 'react'
import { useLocale, useWords } from '@/components/language'
import { useDatabase, useStored } from '@/components/preferences'
import { listMoves, undoMove } from '@/lib/store/moves'
import type { MoveRow } from '@/lib/store/register-rows'
import { refusalMessage } from '@/lib/store/wording'
import { formatTime } from '../settings/format-time'
import { useUndo } from '../undo'
import { LOG_WORDS, type LogWords } from './wording'

/** Merges and corrections, newest first, each to be undone as long as nothing of it was changed since. */
export function MoveLog() {
  const words = useWords(LOG_WORDS)
  const locale = useLocale()
  const { database, report } = useDatabase()
  const { tell } = useUndo()
  const moves = useStored(listMoves, [], NONE)
  const [refusal, setRefusal] = useState<{ id: string; text: string } | null>(null)
  const undo = async (move: MoveRow) => {
    const outcome = await undoMove(database, move.id)
    if (outcome.status === 'refused') setRefusal({ id: move.id, text: refusalMessage(outcome, locale) })
    else tell(words.undone(textOf(move, words)))
  }
  return (
    <section>
      <h3>{words.moves}</h3>
      {moves.length === 0 ? <p className="soft">{words.noMoves}</p> : null}
      <ul className="log-list">
        {moves.map((move) => (
          <li key={move.id}>
            <span>{textOf(move, words)}</span>
            <span className="small soft">{formatTime(move.at, locale)}</span>
            <Button size="compact-xs" variant="subtle" onClick={() => void undo(move).catch(report)}>
              {words.undo}
            </Button>
            {refusal?.id === move.id ? <p role="alert">{refusal.text}</p> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

const NONE: MoveRow[] = []

function textOf({ kind, from, into, before }: MoveRow, words: LogWords): string {
  return kind === 'merge' ? words.merged(from, into) : words.corrected(into, before.series.length)
}
