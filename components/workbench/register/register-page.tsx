import './register.css'
import { lazy, Suspense, useState } from 'react'
import { useWords } from '@/components/language'
import { useDatabase } from '@/components/preferences'
import { SampleBanner } from '../empty/sample-banner'
import { RegisterView } from './register-view'
import { useRegister } from './use-register'
import { REGISTER_WORDS } from './wording'

const EmptyRegister = lazy(() => import('../empty/empty-register'))

/** 台账: all figures of the office. */
export function RegisterPage() {
  const words = useWords(REGISTER_WORDS)
  const { trouble } = useDatabase()
  const held = useRegister()
  const [isTyping, setIsTyping] = useState(false)
  if (!held)
    return (
      <div className="register" aria-busy={trouble === null}>
        <h2 className="sr-only">{words.title}</h2>
        {trouble === null ? <p className="workbench-wait soft">{words.opening}</p> : null}
      </div>
    )
  const { register, unreadable } = held
  return (
    <div className="register">
      <h2 className="sr-only">{words.title}</h2>
      <SampleBanner />
      {unreadable > 0 ? <p className="notice">{words.unreadable(unreadable)}</p> : null}
      {register.series.length === 0 && !isTyping ? (
        <Suspense>
          <EmptyRegister register={register} />
        </Suspense>
      ) : (
        <RegisterView register={register} onTyping={setIsTyping} />
      )}
    </div>
  )
}
