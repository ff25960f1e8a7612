import './register.css'
import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useWords } from '@/components/language'
import { REGISTER_WORDS } from './wording'

interface PageFrameProps {
  title: string
  /** Something in the page takes the keyboard by itself; else its heading does. */
  hasOwnFocus?: boolean
  onBack(): void
  children: ReactNode
}

/** A page that stands in the panel instead of the document, with the way back to it. */
export function PageFrame({ title, hasOwnFocus = false, onBack, children }: PageFrameProps) {
  const { back } = useWords(REGISTER_WORDS)
  return (
    <section className="register-page" aria-label={title}>
      <div className="register-head">
        <h2 tabIndex={hasOwnFocus ? undefined : -1} ref={hasOwnFocus ? undefined : focus}>
          {title}
        </h2>
        <Button size="compact-sm" variant="default" onClick={onBack}>
          {back}
        </Button>
      </div>
      {children}
    </section>
  )
}

function focus(heading: HTMLElement | null): void {
  heading?.focus()
}
