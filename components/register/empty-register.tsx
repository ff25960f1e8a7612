import { Button } from '@mantine/core'
import { useWords } from '@/components/language'
import { useDatabase, useStored } from '@/components/preferences'
import type { HegaoDatabase } from '@/lib/store/database'
import type { ImportRow } from '@/lib/store/register-rows'
import { applySample, findSample } from '@/lib/store/sample'
import { REGISTER_WORDS } from './wording'

/** An empty register says what it is for and how to begin. */
export function EmptyRegister({ onCapture }: { onCapture(): void }) {
  const words = useWords(REGISTER_WORDS).empty
  const { write } = useDatabase()
  return (
    <div className="register-empty">
      <h3>{words.title}</h3>
      <p>{words.text}</p>
      <div className="register-buttons">
        <Button size="xs" onClick={onCapture}>
          {words.capture}
        </Button>
        <Button size="xs" variant="default" onClick={() => write(addSample)}>
          {words.sample}
        </Button>
        <Button size="xs" variant="default" component="a" href="/workbench.html" target="_blank">
          {words.workbench}
        </Button>
      </div>
    </div>
  )
}

function addSample(database: HegaoDatabase) {
  return applySample(database, Date.now())
}

/** Says that the figures are a sample, and where to take it out. */
export function SampleNote() {
  const words = useWords(REGISTER_WORDS).sample
  const sample = useStored<ImportRow | null>(findSample, [], null)
  return sample ? (
    <p className="waiting-note">
      {words.text}{' '}
      <a href="/workbench.html" target="_blank" rel="noopener">
        {words.remove}
      </a>
    </p>
  ) : null
}
