import { Button } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '@/components/language'
import type { Register } from '@/lib/register/model'
import { DefaultsDialog } from './defaults-dialog'
import { REGISTER_WORDS } from './wording'

/** Whose register it is, and the way to change that. */
export function DefaultsLine({ register }: { register: Register }) {
  const words = useWords(REGISTER_WORDS)
  const [isNaming, setIsNaming] = useState(false)
  const { refArea, basis } = register.defaults
  return (
    <p className="small defaults-line">
      <span className="soft">{words.defaults}：</span>
      {[refArea, basis].filter((part) => part !== '').join(' · ') || <span className="soft">{words.unnamed}</span>}
      <Button size="compact-xs" variant="subtle" onClick={() => setIsNaming(true)}>
        {words.change}
      </Button>
      {isNaming ? <DefaultsDialog register={register} onClose={() => setIsNaming(false)} /> : null}
    </p>
  )
}
