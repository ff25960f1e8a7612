import { Button } from '@mantine/core'
import { Component, type ReactNode } from 'react'
import { useWords } from '@/components/language'
import { SHELL_WORDS } from './wording'

/** Catches a view that throws: the rest of the panel stays, and the document was never touched. */
export class Breakdown extends Component<{ children: ReactNode }, { isBroken: boolean }> {
  override state = { isBroken: false }

  static getDerivedStateFromError() {
    return { isBroken: true }
  }

  override render() {
    return this.state.isBroken ? <BrokenNote /> : this.props.children
  }
}

function BrokenNote() {
  const words = useWords(SHELL_WORDS)
  return (
    <div role="alert" className="nothing">
      <p>{words.broken}</p>
      <Button size="xs" onClick={() => location.reload()}>
        {words.reopen}
      </Button>
    </div>
  )
}
