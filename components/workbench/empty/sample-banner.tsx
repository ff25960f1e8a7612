import { Button } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '@/components/language'
import { useStored } from '@/components/preferences'
import type { ImportRow } from '@/lib/store/register-rows'
import { findSample } from '@/lib/store/sample'
import { ChangeDialog } from '../dialog/change-dialog'
import { useSample } from './use-sample'
import { EMPTY_WORDS } from './wording'

/** Says that the sample is in the register, and takes it out. */
export function SampleBanner() {
  const words = useWords(EMPTY_WORDS)
  const sample = useStored<ImportRow | null>(findSample, [], null)
  const { remove } = useSample()
  const [isAsking, setIsAsking] = useState(false)
  if (!sample) return null
  return (
    <div className="notice">
      <span>{words.banner}</span>
      <Button size="compact-xs" variant="light" onClick={() => setIsAsking(true)}>
        {words.remove}
      </Button>
      {isAsking ? (
        <ChangeDialog
          title={words.removing.title}
          action={words.removing.action}
          canConfirm
          onConfirm={remove}
          onClose={() => setIsAsking(false)}
        >
          <p>{words.removing.text}</p>
        </ChangeDialog>
      ) : null}
    </div>
  )
}
