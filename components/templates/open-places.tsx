import { Button } from '@mantine/core'
import { useEffect, useMemo, useRef } from 'react'
import { useWords } from '@/components/language'
import { useSession, useSessionState } from '@/components/session'
import { openPlaces } from '@/lib/templates/open-field'
import { TEMPLATE_WORDS } from './wording'

/** How many places of the document are still open, and the way through them: a button, or F8. */
export function OpenPlaces() {
  const words = useWords(TEMPLATE_WORDS)
  const session = useSession()
  const document = useSessionState((state) => state.document)
  const places = useMemo(() => (document ? openPlaces(document) : []), [document])
  /** The place shown last. */
  const at = useRef(-1)
  const count = places.length
  const next = () => {
    at.current = (at.current + 1) % count
    const place = places[at.current]
    if (place) void session.jump(place)
  }
  const latest = useRef(next)
  latest.current = next
  useEffect(() => {
    if (count === 0) return
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'F8') return
      event.preventDefault()
      latest.current()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [count])
  if (count === 0) return null
  return (
    <p className="template-open-places small">
      <span role="status">{words.openPlaces(count)}</span>
      <Button size="compact-xs" variant="default" onClick={next}>
        {words.nextOpen}
      </Button>
    </p>
  )
}
