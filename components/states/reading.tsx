import { Progress } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useWords } from '@/components/language'
import { useSessionState } from '@/components/session'
import { STATE_WORDS } from './wording'

/** Shorter waits show nothing: a flicker would only disturb. Milliseconds. */
const PATIENCE = 300

/** How far the reading has come. */
export function Reading() {
  const words = useWords(STATE_WORDS)
  const progress = useSessionState((state) => state.progress)
  const isLooking = useSessionState((state) => state.place.status === 'looking')
  const [isLong, setIsLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), PATIENCE)
    return () => clearTimeout(timer)
  }, [])
  if (!isLong) return <div aria-busy />
  const text = isLooking ? words.looking : progress ? words.readingPart(progress.done, progress.total) : words.reading
  return (
    <div className="nothing" aria-busy>
      <p role="status">{text}</p>
      {progress ? <Progress value={(progress.done / Math.max(1, progress.total)) * 100} size="xs" aria-label={words.reading} /> : null}
    </div>
  )
}
